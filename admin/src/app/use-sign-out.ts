import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, done } from '../lib/api.ts';
import { wipeKeptText } from '../lib/kept-text.ts';
import { sessionKey } from '../lib/session.ts';

/** Ends the session and wipes what this tab kept of it. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => done(api.DELETE('/v1/session')),
    onSuccess: async () => {
      // Leave first: a page that holds unsaved text would otherwise send its reader to sign in again.
      await navigate('/signed-out');
      wipeKeptText();
      client.clear();
      client.setQueryData(sessionKey, null);
    },
  });
  return () => signOut.mutate();
}
