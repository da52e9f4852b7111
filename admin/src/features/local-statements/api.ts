import { useCallback } from 'react';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api, done, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { assessmentKey, readAssessment } from '../../lib/assessments.ts';
import { useFreshQuery } from '../../lib/fresh-query.ts';
import { localStatementsKey, type LocalStatement } from '../../lib/local-statements.ts';

export interface LocalAddress {
  readonly gssCode: string;
  readonly assessmentId: string;
  readonly localStatementId: string;
}

export interface NewLocalStatement {
  readonly text: string;
  readonly shortTitle?: string;
  readonly themeCode?: string;
  readonly scaleCode?: string;
}

/** What a save replaces. `gateReason` is named so that the fields of another judgement, which the service refuses, do not fit. */
export type LocalBody = Pick<
  LocalStatement,
  'shortTitle' | 'text' | 'themeCode' | 'answer' | 'strengths' | 'impact' | 'areasForDevelopment'
> & { readonly gateReason?: never };

const onePath = '/v1/assessments/{assessmentId}/local-statements/{localStatementId}' as const;

function request({ gssCode, assessmentId, localStatementId }: LocalAddress) {
  return { params: { path: { assessmentId, localStatementId } }, headers: forCouncil(gssCode) };
}

/** The lists, progress and check are read anew; a page that is open goes on from what it holds. */
function readAnew(client: QueryClient, gssCode: string, assessmentId: string): Promise<void> {
  const key = assessmentKey(gssCode, assessmentId);
  return Promise.all([
    client.invalidateQueries({ queryKey: localStatementsKey(gssCode, assessmentId), exact: true }),
    client.invalidateQueries({ queryKey: [...key, 'progress'] }),
    client.invalidateQueries({ queryKey: [...key, 'check'] }),
  ]).then(() => undefined);
}

/** Read afresh each time a page opens, and never under the hands of the person who writes there. */
export function useOpenedLocal(address: LocalAddress) {
  const { gssCode, assessmentId, localStatementId } = address;
  return useFreshQuery([...localStatementsKey(gssCode, assessmentId), localStatementId], () =>
    answer(api.GET(onePath, request(address))),
  );
}

/** Reads what the service holds now, after it said that ours is out of date. */
export function useReadLocal({ gssCode, assessmentId, localStatementId }: LocalAddress): () => Promise<LocalStatement> {
  return useCallback(
    () => answer(api.GET(onePath, request({ gssCode, assessmentId, localStatementId }))),
    [gssCode, assessmentId, localStatementId],
  );
}

export function useReadAssessment({ gssCode, assessmentId }: LocalAddress) {
  return useCallback(() => readAssessment(gssCode, assessmentId), [gssCode, assessmentId]);
}

export function useAddLocal(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewLocalStatement): Promise<Schemas['LocalStatement']> =>
      answer(
        api.POST('/v1/assessments/{assessmentId}/local-statements', {
          params: { path: { assessmentId } },
          headers: { ...forCouncil(gssCode), ...newIdempotencyKey() },
          body,
        }),
      ),
    onSuccess: () => readAnew(client, gssCode, assessmentId),
  });
}

export function useSaveLocal(address: LocalAddress) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: LocalBody; etag: string }) => {
      const { params, headers } = request(address);
      return answer(api.PUT(onePath, { params, headers: { ...headers, 'If-Match': etag }, body }));
    },
    onSuccess: () => readAnew(client, address.gssCode, address.assessmentId),
  });
}

export function useRemoveLocal(address: LocalAddress) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) => {
      const { params, headers } = request(address);
      return done(api.DELETE(onePath, { params, headers: { ...headers, 'If-Match': etag } }));
    },
    onSuccess: () => readAnew(client, address.gssCode, address.assessmentId),
  });
}
