import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil } from './api.ts';
import { assessmentKey } from './assessments.ts';

/** An assessment's moves between versions, the latest first. */
export function useVersionMoves(gssCode: string, assessmentId: string) {
  const request = { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'version-moves'],
    queryFn: async () => (await answer(api.GET('/v1/assessments/{assessmentId}/version-moves', request))).items,
  });
}
