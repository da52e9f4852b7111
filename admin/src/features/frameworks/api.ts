import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api.ts';
import type { FrameworkVersion } from '../../lib/frameworks.ts';

/** What an edition changed since the one it was made from. */
export function useFrameworkChanges(frameworkCode: string, version: string) {
  return useQuery({
    queryKey: ['frameworks', frameworkCode, version, 'changes'],
    queryFn: () =>
      answer(
        api.GET('/v1/frameworks/{frameworkCode}/versions/{version}/changes', {
          params: { path: { frameworkCode, version }, query: {} },
        }),
      ),
  });
}

export function useRetireVersion(frameworkCode: string, version: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/v1/frameworks/{frameworkCode}/versions/{version}/retire', { params: { path: { frameworkCode, version } } }),
      ),
    // Set and not read again: browsers may keep the answer of a public address for a while.
    onSuccess: ({ status }) =>
      client.setQueryData<FrameworkVersion>(['frameworks', frameworkCode, version], (held) => held && { ...held, status }),
  });
}
