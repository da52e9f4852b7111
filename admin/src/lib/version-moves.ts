import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';
import { assessmentKey } from './assessments.ts';

export type VersionMove = Schemas['VersionMove'];

/** An assessment's moves between versions, the latest first. */
export function useVersionMoves(gssCode: string, assessmentId: string) {
  const request = { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'version-moves'],
    queryFn: async () => (await answer(api.GET('/v1/assessments/{assessmentId}/version-moves', request))).items,
  });
}
