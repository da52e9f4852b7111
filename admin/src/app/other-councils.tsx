import { Link } from 'react-router';
import { councilPath } from '../lib/council.ts';
import type { Session } from '../lib/session.ts';

/** For people of several councils: which one this page acts for, and the way to the others. */
export function OtherCouncils({ session, current }: { readonly session: Session; readonly current: string | undefined }) {
  return (
    <nav className="govuk-width-container" aria-label="Your councils">
      <ul className="wm-councils govuk-list">
        {session.memberships.map(({ gssCode, name }) => (
          <li key={gssCode}>
            {gssCode === current ? (
              <strong>{name}</strong>
            ) : (
              <Link className="govuk-link" to={councilPath(gssCode)}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
