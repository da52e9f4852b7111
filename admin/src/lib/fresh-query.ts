import { useQuery } from '@tanstack/react-query';

/**
 * A query for pages that people decide on: nothing read before the page opened is shown, and nothing is read again under
 * their hands.
 */
export function useFreshQuery<Data>(queryKey: readonly unknown[], queryFn: () => Promise<Data>) {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    queryKey,
    queryFn,
    refetchOnMount: 'always',
    refetchOnReconnect: false,
    staleTime: 0,
  });
  return { data: isFetchedAfterMount ? data : undefined, error, refetch, isPending: !isFetchedAfterMount };
}
