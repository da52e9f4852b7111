import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { assessmentKey, assessmentsKey, readAssessment, type Assessment } from '../../lib/assessments.ts';
import { useFreshQuery } from '../../lib/fresh-query.ts';
import { readJudgements, type Judgement } from '../../lib/judgements.ts';
import { readLocalStatements, type LocalStatement } from '../../lib/local-statements.ts';
import { sha256Hex } from './sha256.ts';

export type Check = Schemas['Check'];
export type SealedCopy = Schemas['SealedCopy'];

/** A sealed copy: its very bytes, what they say, and what they hash to in this browser. */
export interface SealedFile {
  readonly bytes: ArrayBuffer;
  readonly copy: SealedCopy;
  readonly hash: string;
}

function request(gssCode: string, assessmentId: string) {
  return { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
}

/** What would be signed: the check and the very judgements it was made over. */
export interface Signable {
  readonly check: Check;
  readonly judgements: readonly Judgement[];
  readonly localStatements: readonly LocalStatement[];
  /** As it was while these were read: it says on which version, and so in which words they are to be shown. */
  readonly assessment: Assessment;
}

async function readSignable(gssCode: string, assessmentId: string): Promise<Signable> {
  const readCheck = () => answer(api.GET('/v1/assessments/{assessmentId}/check', request(gssCode, assessmentId)));
  const before = await readCheck();
  const [judgements, localStatements, assessment] = await Promise.all([
    readJudgements(gssCode, assessmentId),
    readLocalStatements(gssCode, assessmentId),
    readAssessment(gssCode, assessmentId),
  ]);
  const check = await readCheck();
  // Saved, or moved to another version, by somebody in between: what is shown would not be what is signed.
  const isOne = before.contentHash === check.contentHash;
  return isOne ? { check, judgements, localStatements, assessment } : readSignable(gssCode, assessmentId);
}

/** Always read afresh: a signature holds for exactly what its page showed. */
export function useSignable(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useFreshQuery([...assessmentKey(gssCode, assessmentId), 'check'], async () => {
    const signable = await readSignable(gssCode, assessmentId);
    client.setQueryData(assessmentKey(gssCode, assessmentId), signable.assessment);
    return signable;
  });
}

export function useSeals(gssCode: string, assessmentId: string) {
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'submissions'],
    queryFn: async () =>
      (await answer(api.GET('/v1/assessments/{assessmentId}/submissions', request(gssCode, assessmentId)))).items,
  });
}

export function useSealedCopy(gssCode: string, assessmentId: string, revision: number) {
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'submissions', revision],
    queryFn: async (): Promise<SealedFile> => {
      const bytes = await answer(
        api.GET('/v1/assessments/{assessmentId}/submissions/{revision}', {
          params: { path: { assessmentId, revision } },
          headers: forCouncil(gssCode),
          parseAs: 'arrayBuffer',
        }),
      );
      // The service seals only documents of this shape; the hash, not the shape, is what is checked.
      const copy = JSON.parse(new TextDecoder().decode(bytes)) as SealedCopy;
      return { bytes, copy, hash: await sha256Hex(bytes) };
    },
  });
}

export function useSignOff(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { contentHash: string; contribute: boolean }) => {
      const { params, headers } = request(gssCode, assessmentId);
      return answer(
        api.POST('/v1/assessments/{assessmentId}/sign-off', { params, headers: { ...headers, ...newIdempotencyKey() }, body }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}

export function useReopen(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, etag }: { reason: string; etag: string }) => {
      const { params, headers } = request(gssCode, assessmentId);
      return answer(
        api.POST('/v1/assessments/{assessmentId}/reopen', {
          params,
          headers: { ...headers, 'If-Match': etag },
          body: { reason },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}
