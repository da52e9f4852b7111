import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, done } from '../../lib/api.ts';
import { ownKeptText } from '../../lib/kept-text.ts';
import { sessionKey, type Session } from '../../lib/session.ts';

/** Somebody came in: nothing of anyone before them stays in this tab. */
function useCameIn(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    client.clear();
    ownKeptText(session.person.id);
    client.setQueryData(sessionKey, session);
  };
}

export function useSignIn() {
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => answer(api.POST('/v1/session', { body })),
    onSuccess: useCameIn(),
  });
}

export function useAcceptInvitation() {
  return useMutation({
    mutationFn: (body: { token: string; name: string; password: string }) => answer(api.POST('/v1/invitations/accept', { body })),
    onSuccess: useCameIn(),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: { token: string; newPassword: string }) => done(api.POST('/v1/password-resets/use', { body })),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) => done(api.PUT('/v1/password', { body })),
  });
}
