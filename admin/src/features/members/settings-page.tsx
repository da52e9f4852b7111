import { Link } from 'react-router';
import { Page } from '../../components/page.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';

/** The way to each setting. */
export function SettingsPage() {
  const council = useCouncil();
  const path = councilPath(council.gssCode, 'settings');
  const isLead = council.role === 'lead';
  const items = [
    { to: `${path}/people`, text: 'People', shown: true },
    { to: `${path}/keys`, text: 'API keys', shown: isLead },
    { to: councilPath(council.gssCode, 'events'), text: 'What changed', shown: true },
    { to: '/account/password', text: 'Change your password', shown: true },
  ];
  return (
    <Page
      title="Settings"
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[{ text: council.name, to: councilPath(council.gssCode) }]}
    >
      <ul className="govuk-list govuk-list--spaced">
        {items
          .filter(({ shown }) => shown)
          .map(({ to, text }) => (
            <li key={to}>
              <Link className="govuk-link" to={to}>
                {text}
              </Link>
            </li>
          ))}
      </ul>
    </Page>
  );
}
