import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api.ts';

export type Area = Schemas['Area'];
export type AreaDetail = Schemas['AreaDetail'];
export type Attribution = Schemas['Attribution'];

/** All 153 at once: they are few, and choosing among them then needs no waiting. */
export function useAreas() {
  return useQuery({ queryKey: ['areas'], queryFn: () => answer(api.GET('/v1/areas')), staleTime: Number.POSITIVE_INFINITY });
}

export function useArea(gssCode: string) {
  return useQuery({
    queryKey: ['areas', gssCode],
    queryFn: () => answer(api.GET('/v1/areas/{gssCode}', { params: { path: { gssCode } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
