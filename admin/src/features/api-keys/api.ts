import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';

export type ApiKey = Schemas['ApiKey'];
export type Scope = ApiKey['scopes'][number];

const keysKey = (gssCode: string) => ['api-keys', gssCode] as const;

export function useApiKeys(gssCode: string) {
  return useQuery({
    queryKey: keysKey(gssCode),
    queryFn: async () => (await answer(api.GET('/v1/api-keys', { headers: forCouncil(gssCode) }))).items,
  });
}

export function useCreateApiKey(gssCode: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; scopes: Scope[]; expiresOn: string }) =>
      answer(api.POST('/v1/api-keys', { headers: { ...forCouncil(gssCode), ...newIdempotencyKey() }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keysKey(gssCode) }),
  });
}

export function useRevokeApiKey(gssCode: string, apiKeyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(api.DELETE('/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId } }, headers: forCouncil(gssCode) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keysKey(gssCode) }),
  });
}
