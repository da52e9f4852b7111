import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, newIdempotencyKey, type Schemas } from '../../lib/api.ts';

export type Council = Schemas['Council'];

const councilsKey = ['councils'] as const;

export function useCouncils() {
  return useQuery({ queryKey: councilsKey, queryFn: async () => (await answer(api.GET('/v1/councils'))).items });
}

/** Areas by name, to choose the one that becomes a council. */
export function useAreaNames() {
  return useQuery({
    queryKey: ['area-names'],
    queryFn: async () => (await answer(api.GET('/v1/areas'))).items.map(({ gssCode, name }) => ({ gssCode, name })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useCreateCouncil() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (gssCode: string) => answer(api.POST('/v1/councils', { headers: newIdempotencyKey(), body: { gssCode } })),
    onSuccess: () => client.invalidateQueries({ queryKey: councilsKey }),
  });
}

export function useSetCouncilStatus(gssCode: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (status: Council['status']) =>
      answer(api.PUT('/v1/councils/{gssCode}/status', { params: { path: { gssCode } }, body: { status } })),
    onSuccess: () => client.invalidateQueries({ queryKey: councilsKey }),
  });
}

export function useInviteLead(gssCode: string) {
  return useMutation({
    mutationFn: (email: string) =>
      answer(
        api.POST('/v1/councils/{gssCode}/invitations', {
          params: { path: { gssCode } },
          headers: newIdempotencyKey(),
          body: { email },
        }),
      ),
  });
}
