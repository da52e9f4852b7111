import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Text } from '../components/text-blocks.tsx';
import { words } from '../components/words.ts';
import { answer, api } from '../lib/api.ts';
import { readSession, sessionKey, type Session } from '../lib/session.ts';
import { useAnyUnsaved } from '../lib/unsaved.ts';
import { endOf, spokenTimeLeft, warningMs } from './session-clock.ts';
import { useSignOut } from './use-sign-out.ts';

/**
 * Two minutes before the session ends, a dialog says so. Every request may have put the end off, and another tab too,
 * so the service is asked for the time left, which does not extend it.
 */
export function SessionEnding({ session }: { readonly session: Session }) {
  const client = useQueryClient();
  const end = endOf(session);
  const [now, setNow] = useState(Date.now);
  const left = end - now;

  useEffect(() => {
    const look = async () => {
      client.setQueryData(sessionKey, await readSession());
      setNow(Date.now());
    };
    const wait = left > warningMs ? left - warningMs : 1000;
    // Timers hold 24.8 days at most; a session is far shorter.
    const timer = setTimeout(() => {
      if (left > warningMs || left <= 0) void look().catch(() => setNow(Date.now()));
      else setNow(Date.now());
    }, wait);
    return () => clearTimeout(timer);
  }, [client, left]);

  if (left > warningMs) return null;
  return <EndingDialog left={left} onExtended={() => setNow(Date.now())} />;
}

function EndingDialog({ left, onExtended }: { readonly left: number; readonly onExtended: () => void }) {
  const client = useQueryClient();
  const signOut = useSignOut();
  const unsaved = useAnyUnsaved();
  const extend = useMutation({
    mutationFn: () => answer(api.PUT('/v1/session')),
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      onExtended();
    },
  });
  const stay = () => extend.mutate();
  return (
    <Dialog title="You will be signed out soon" onCancel={stay}>
      <Text>{unsaved ? words.unsavedAtEnd : words.sessionEnding}</Text>
      <p className="govuk-body" role="status">
        {spokenTimeLeft(left)}
      </p>
      <div className="govuk-button-group">
        <Button busy={extend.isPending} onClick={stay}>
          Stay signed in
        </Button>
        <Button look="secondary" onClick={signOut}>
          Sign out now
        </Button>
      </div>
    </Dialog>
  );
}
