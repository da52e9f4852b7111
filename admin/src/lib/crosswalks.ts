import { useQuery } from '@tanstack/react-query';
import { answer, api } from './api.ts';

export function useCrosswalks() {
  return useQuery({ queryKey: ['crosswalks'], queryFn: async () => (await answer(api.GET('/v1/crosswalks'))).items });
}
