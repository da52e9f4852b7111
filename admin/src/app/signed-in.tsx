import { useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Load } from '../components/load.tsx';
import { Page } from '../components/page.tsx';
import type { ReturnPath } from '../lib/return-path.ts';
import { PersonContext, useSession } from '../lib/session.ts';
import { SessionEnding } from './session-ending.tsx';

/** Pages that need somebody signed in. Where the session has ended, the way leads over the sign-in page and back. */
export function SignedIn() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const wasSignedIn = useRef(false);

  if (session.data === null) {
    const state: ReturnPath = { path: pathname + search, timedOut: wasSignedIn.current };
    return <Navigate to="/sign-in" replace state={state} />;
  }
  if (session.data === undefined) {
    return (
      <Page title="Waymark">
        <Load query={session} thing="your session" part>
          {() => null}
        </Load>
      </Page>
    );
  }
  wasSignedIn.current = true;
  return (
    <PersonContext value={session.data}>
      <Outlet />
      <SessionEnding session={session.data} />
    </PersonContext>
  );
}
