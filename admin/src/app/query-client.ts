import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../lib/problem.ts';
import { sessionKey } from '../lib/session.ts';

/** Server data lives here and nowhere else. A 401 anywhere means that the session is over. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Problem && error.code === 'auth.required') client.setQueryData(sessionKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        // What the service decided is decided; only a failure on the way is worth another try.
        retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.status >= 500),
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
