import { skipToken, useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';
import { assessmentKey } from '../../lib/assessments.ts';

export type Comparison = Schemas['Comparison'];
export type ComparedStatement = Comparison['statements'][number];

/** Waits while no earlier assessment is chosen. */
export function useComparison(gssCode: string, assessmentId: string, earlierId: string | undefined) {
  const read = (earlier: string) => () =>
    answer(
      api.GET('/v1/assessments/{assessmentId}/comparison', {
        params: { path: { assessmentId }, query: { with: earlier } },
        headers: forCouncil(gssCode),
      }),
    );
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'comparison', earlierId],
    queryFn: earlierId === undefined ? skipToken : read(earlierId),
  });
}
