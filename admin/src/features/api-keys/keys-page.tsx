import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dateOn, momentOf } from '../../lib/dates.ts';
import { useApiKeys } from './api.ts';
import { scopeLabel } from './scopes.ts';

/** Keys with which programs act for the council. */
export function KeysPage() {
  const council = useCouncil();
  if (council.role !== 'lead') throw new PageNotFound();
  const path = councilPath(council.gssCode, 'settings', 'keys');
  return (
    <Page
      title="API keys"
      wide
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[
        { text: council.name, to: councilPath(council.gssCode) },
        { text: 'Settings', to: councilPath(council.gssCode, 'settings') },
      ]}
    >
      <ButtonLink to={`${path}/new`}>Make a key</ButtonLink>
      <Load query={useApiKeys(council.gssCode)} thing="the keys">
        {(keys) =>
          keys.length === 0 ? (
            <Text>Keys for your programs will be listed here. There are none yet.</Text>
          ) : (
            <DataTable
              caption="API keys"
              hideCaption
              rows={keys}
              rowKey={({ id }) => id}
              columns={[
                { header: 'Name', cell: ({ name }) => name },
                { header: 'Begins with', cell: ({ beginsWith }) => <code>{beginsWith}</code> },
                { header: 'May', cell: ({ scopes }) => scopes.map(scopeLabel).join(' · ') },
                { header: 'Last used', cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'Never' : momentOf(lastUsedAt)) },
                { header: 'Works until', cell: ({ expiresOn }) => dateOn(expiresOn) },
                {
                  header: 'Action',
                  cell: ({ id, name }) => (
                    <Link className="govuk-link" to={`${path}/${id}/revoke`}>
                      Revoke<span className="govuk-visually-hidden"> {name}</span>
                    </Link>
                  ),
                },
              ]}
            />
          )
        }
      </Load>
    </Page>
  );
}
