import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';
import { assessmentKey } from '../../lib/assessments.ts';

export type Projection = Schemas['Projection'];
export type ProjectedStatement = Projection['statements'][number];
export type LinkRelation = Schemas['CrosswalkWhole']['links'][number]['relation'];

export function useCrosswalk(code: string) {
  return useQuery({
    queryKey: ['crosswalks', code],
    queryFn: () => answer(api.GET('/v1/crosswalks/{crosswalkCode}', { params: { path: { crosswalkCode: code } } })),
  });
}

export function useProjection(gssCode: string, assessmentId: string, crosswalkCode: string) {
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'projections', crosswalkCode],
    queryFn: () =>
      answer(
        api.GET('/v1/assessments/{assessmentId}/projections/{crosswalkCode}', {
          params: { path: { assessmentId, crosswalkCode } },
          headers: forCouncil(gssCode),
        }),
      ),
  });
}
