import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';

export type BesideData = Schemas['BesideData'];
export type BesideTheme = BesideData['themes'][number];

/** A sealed copy beside published figures. */
export function useBesideData(gssCode: string, assessmentId: string, revision: number) {
  return useQuery({
    queryKey: ['beside-data', gssCode, assessmentId, revision],
    queryFn: () =>
      answer(
        api.GET('/v1/assessments/{assessmentId}/submissions/{revision}/beside-data', {
          params: { path: { assessmentId, revision } },
          headers: forCouncil(gssCode),
        }),
      ),
  });
}
