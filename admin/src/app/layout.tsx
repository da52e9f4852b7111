import { Outlet, ScrollRestoration, useMatch } from 'react-router';
import { useSession, type Session } from '../lib/session.ts';
import { Footer } from './footer.tsx';
import { anonymousItems, councilItems, nationalItems, type NavigationItem } from './navigation-items.ts';
import { OtherCouncils } from './other-councils.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import { useSignOut } from './use-sign-out.ts';
import { WordMark } from './word-mark.tsx';

/** What stands around every page. */
export function Layout() {
  const session = useSession().data ?? null;
  const signOut = useSignOut();
  const gssCode = useMatch('/councils/:gss/*')?.params.gss;
  const council = session && councilOf(session, gssCode);
  return (
    <>
      <a href="#main-content" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="govuk-template__header">
        <WordMark />
        <ServiceNavigation items={itemsFor(session, council)} person={session?.person.name ?? null} onSignOut={signOut} />
      </header>
      {session && session.memberships.length > 1 && <OtherCouncils session={session} current={council?.gssCode} />}
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** The council of the path or, elsewhere, the only one there is. */
function councilOf({ memberships }: Session, gssCode: string | undefined) {
  if (gssCode !== undefined) return memberships.find((one) => one.gssCode === gssCode) ?? null;
  return memberships.length === 1 ? (memberships[0] ?? null) : null;
}

function itemsFor(session: Session | null, council: Session['memberships'][number] | null): readonly NavigationItem[] {
  if (!session) return anonymousItems;
  if (council) return councilItems(council.gssCode);
  return session.nationalRoles.length > 0 ? nationalItems(session.nationalRoles) : [{ text: 'Home', to: '/' }];
}
