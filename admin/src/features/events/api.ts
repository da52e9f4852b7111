import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';

export type CouncilEvent = Schemas['Event'];

const pageSize = 25;

/** Newest first; each page leads on by its cursor. */
export function useEvents(gssCode: string) {
  return useInfiniteQuery({
    queryKey: ['events', gssCode],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = { limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) };
      return answer(api.GET('/v1/events', { params: { query }, headers: forCouncil(gssCode) }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
