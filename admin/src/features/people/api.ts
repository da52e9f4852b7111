import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { useFreshQuery } from '../../lib/fresh-query.ts';
import { sessionKey } from '../../lib/session.ts';

export type Person = Schemas['Person'];
export type NationalRole = Person['nationalRoles'][number];

/** By the whole address: nobody leafs through people. */
async function findPerson(email: string): Promise<Person | null> {
  return (await answer(api.GET('/v1/people', { params: { query: { email } } }))).items[0] ?? null;
}

export function useFindPerson() {
  return useMutation({ mutationFn: findPerson });
}

/** For a page that asks whether to do something to this person. */
export function usePersonNow(email: string) {
  return useFreshQuery(['person', email], () => findPerson(email));
}

export function useCreatePasswordReset() {
  return useMutation({
    mutationFn: (personId: string) =>
      answer(api.POST('/v1/people/{personId}/password-resets', { params: { path: { personId } }, headers: newIdempotencyKey() })),
  });
}

/** The role may be the asker's own, which changes what they see of the app. */
export function useRemoveNationalRole() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (path: { personId: string; role: NationalRole }) =>
      done(api.DELETE('/v1/people/{personId}/national-roles/{role}', { params: { path } })),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionKey }),
  });
}
