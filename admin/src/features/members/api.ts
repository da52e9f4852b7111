import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';

export type Member = Schemas['Member'];
export type Role = Member['role'];

const membersKey = (gssCode: string) => ['members', gssCode] as const;

export function useMembers(gssCode: string) {
  return useQuery({
    queryKey: membersKey(gssCode),
    queryFn: async () => (await answer(api.GET('/v1/members', { headers: forCouncil(gssCode) }))).items,
  });
}

export function useInviteMember(gssCode: string) {
  return useMutation({
    mutationFn: (body: { email: string; role: Role }) =>
      answer(api.POST('/v1/members/invitations', { headers: { ...forCouncil(gssCode), ...newIdempotencyKey() }, body })),
  });
}

export function useChangeMemberRole(gssCode: string, personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (role: Role) =>
      answer(
        api.PUT('/v1/members/{personId}/role', { params: { path: { personId } }, headers: forCouncil(gssCode), body: { role } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: membersKey(gssCode) }),
  });
}

export function useRemoveMember(gssCode: string, personId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(api.DELETE('/v1/members/{personId}', { params: { path: { personId } }, headers: forCouncil(gssCode) })),
    onSuccess: () => client.invalidateQueries({ queryKey: membersKey(gssCode) }),
  });
}
