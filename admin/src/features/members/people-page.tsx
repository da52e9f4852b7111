import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dayOf } from '../../lib/dates.ts';
import { inWords } from '../../lib/plural.ts';
import { useMembers, type Member } from './api.ts';
import { roleLabel } from './roles.ts';

/** Who acts for the council. Only a lead changes it. */
export function PeoplePage() {
  const council = useCouncil();
  const isLead = council.role === 'lead';
  const path = councilPath(council.gssCode, 'settings', 'people');
  return (
    <Page
      title="People"
      wide
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[
        { text: council.name, to: councilPath(council.gssCode) },
        { text: 'Settings', to: councilPath(council.gssCode, 'settings') },
      ]}
    >
      {isLead && <ButtonLink to={`${path}/invite`}>Invite someone</ButtonLink>}
      <Load query={useMembers(council.gssCode)} thing="the people of your council">
        {(members) => (
          <>
            {!isLead && <Text>Only a lead can change who acts for the council. Your leads are {inWords(leadsOf(members))}.</Text>}
            <DataTable
              caption={`People who act for ${council.name}`}
              hideCaption
              rows={members}
              rowKey={({ personId }) => personId}
              columns={[
                { header: 'Name', cell: ({ name }) => name },
                { header: 'Email address', cell: ({ email }) => email },
                { header: 'Role', cell: ({ role }) => roleLabel(role) },
                { header: 'Since', cell: ({ joinedAt }) => dayOf(joinedAt) },
                ...(isLead
                  ? [
                      {
                        header: 'Action',
                        cell: ({ personId, name }: Member) => (
                          <Link className="govuk-link" to={`${path}/${personId}`}>
                            Change<span className="govuk-visually-hidden"> {name}</span>
                          </Link>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        )}
      </Load>
    </Page>
  );
}

function leadsOf(members: readonly Member[]): string[] {
  return members.filter(({ role }) => role === 'lead').map(({ name }) => name);
}
