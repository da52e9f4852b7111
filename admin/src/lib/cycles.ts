import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';

export type Cycle = Schemas['Cycle'];

/** The national rounds, the latest first. */
export function useCycles() {
  return useQuery({ queryKey: ['cycles'], queryFn: async () => (await answer(api.GET('/v1/cycles'))).items });
}
