import { Link, Navigate } from 'react-router';
import { ButtonLink } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { Text } from '../components/text-blocks.tsx';
import { councilPath } from '../lib/council.ts';
import { useSession, type Session } from '../lib/session.ts';

/** What Waymark is; whoever is signed in goes to their own home. */
export function HomePage() {
  const session = useSession();
  if (session.data) {
    const home = homeOf(session.data);
    return home === null ? <YourCouncils session={session.data} /> : <Navigate to={home} replace />;
  }
  return (
    <Page title="Find out how well your local SEND system works">
      <p className="govuk-body-l">
        Waymark is where a local special educational needs and disabilities (SEND) partnership finds out how well its system
        works, what to do next, and how it compares.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>judge your own local area against a published framework, one statement at a time</li>
        <li>sign it off as a sealed copy that nobody can change</li>
        <li>see where you stand beside England, without any council’s judgement being given away</li>
      </ul>
      <ButtonLink look="start" to="/sign-in">
        Sign in
      </ButtonLink>
      <h2 className="govuk-heading-m">Open to everyone</h2>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" to="/frameworks">
            Read the frameworks
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to="/areas">
            Find a local area and its statistical neighbours
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to="/national">
            See the national picture
          </Link>
        </li>
      </ul>
    </Page>
  );
}

function homeOf({ memberships, nationalRoles }: Session): string | null {
  const [only] = memberships;
  if (only && memberships.length === 1) return councilPath(only.gssCode);
  if (only) return null;
  if (nationalRoles.includes('administrator')) return '/manage/councils';
  if (nationalRoles.includes('analyst')) return '/manage/releases';
  return nationalRoles.includes('national_editor') ? '/manage/drafts' : '/frameworks';
}

function YourCouncils({ session }: { readonly session: Session }) {
  return (
    <Page title="Your councils">
      <Text>You act for more than one council. Each has pages of its own, so two tabs never mix.</Text>
      <ul className="govuk-list">
        {session.memberships.map(({ gssCode, name }) => (
          <li key={gssCode}>
            <Link className="govuk-link" to={councilPath(gssCode)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
