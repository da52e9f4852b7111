import { useCallback } from 'react';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil } from '../../lib/api.ts';
import { assessmentKey, readAssessment } from '../../lib/assessments.ts';
import { useFreshQuery } from '../../lib/fresh-query.ts';
import { judgementsKey, readJudgements, type Answer, type Judgement } from '../../lib/judgements.ts';
import type { Fields } from '../../lib/judgement-fields.ts';

export interface StatementAddress {
  readonly gssCode: string;
  readonly assessmentId: string;
  readonly statementCode: string;
  /** The version whose statement is on the page: in another the code may name another question. */
  readonly frameworkVersion: string;
}

const path = '/v1/assessments/{assessmentId}/judgements/{statementCode}' as const;

type Place = Omit<StatementAddress, 'frameworkVersion'>;

function judgementKey({ gssCode, assessmentId, statementCode }: Place) {
  return [...judgementsKey(gssCode, assessmentId), statementCode] as const;
}

function request({ gssCode, assessmentId, statementCode }: Place) {
  return { params: { path: { assessmentId, statementCode } }, headers: forCouncil(gssCode) };
}

/**
 * Read afresh each time a page opens, and never under the hands of the person who writes there. The assessment is read after the
 * judgement: had it moved to another version since the page has its words, an answer to the one would be given under the other.
 */
export function useOpenedJudgement(address: StatementAddress) {
  const client = useQueryClient();
  const { gssCode, assessmentId, frameworkVersion } = address;
  const read = () => answer(api.GET(path, request(address)));
  return useFreshQuery(judgementKey(address), async () => {
    const judgement = await read();
    const assessment = await readAssessment(gssCode, assessmentId);
    if (assessment.frameworkVersion === frameworkVersion) return judgement;
    client.setQueryData(assessmentKey(gssCode, assessmentId), assessment);
    return read();
  });
}

function answersByCode(judgements: readonly Judgement[]): ReadonlyMap<string, Answer> {
  return new Map(judgements.map(({ statementCode, answer: given }) => [statementCode, given]));
}

/** The answers to all statements by code; undefined until they are read, and where nobody asks for them. */
export function useAnswers(
  { gssCode, assessmentId }: StatementAddress,
  isAsked: boolean,
): ReadonlyMap<string, Answer> | undefined {
  const { data } = useQuery({
    queryKey: judgementsKey(gssCode, assessmentId),
    queryFn: isAsked ? () => readJudgements(gssCode, assessmentId) : skipToken,
    select: answersByCode,
  });
  return data;
}

/** Reads what the service holds now, after it said that ours is out of date. */
export function useReadJudgement({ gssCode, assessmentId, statementCode }: StatementAddress): () => Promise<Judgement> {
  return useCallback(
    () => answer(api.GET(path, request({ gssCode, assessmentId, statementCode }))),
    [gssCode, assessmentId, statementCode],
  );
}

export function useReadAssessment({ gssCode, assessmentId }: StatementAddress) {
  return useCallback(() => readAssessment(gssCode, assessmentId), [gssCode, assessmentId]);
}

/** A reason without a visible character is none. */
function bodyOf({ gateReason, ...fields }: Fields) {
  return { ...fields, gateReason: gateReason.trim() === '' ? null : gateReason };
}

export function useSaveJudgement(address: StatementAddress) {
  const client = useQueryClient();
  const { gssCode, assessmentId } = address;
  return useMutation({
    mutationFn: ({ fields, etag }: { fields: Fields; etag: string }) => {
      const { params, headers } = request(address);
      return answer(api.PUT(path, { params, headers: { ...headers, 'If-Match': etag }, body: bodyOf(fields) }));
    },
    // The list, progress and check are read anew; the page itself goes on from what it holds.
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: judgementsKey(gssCode, assessmentId), exact: true }),
        client.invalidateQueries({ queryKey: [...assessmentKey(gssCode, assessmentId), 'progress'] }),
        client.invalidateQueries({ queryKey: [...assessmentKey(gssCode, assessmentId), 'check'] }),
      ]).then(() => undefined),
  });
}
