import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Tag, Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { dayOf } from '../../lib/dates.ts';
import { count } from '../../lib/plural.ts';
import { useCouncils } from './api.ts';

/** Which areas are councils; nothing of their work is here. */
export function CouncilsPage() {
  const [search, setSearch] = useSearchParams();
  const name = search.get('name') ?? '';
  const query = useCouncils();
  return (
    <Page title="Councils" wide demonstration={query.data?.some(({ demonstration }) => demonstration)}>
      <Text>You decide which areas are councils and invite their first lead. You see nothing of what they write.</Text>
      <div className="govuk-button-group">
        <ButtonLink to="/manage/councils/new">Make an area a council</ButtonLink>
        <Link className="govuk-link" to="/manage/people">
          Find a person
        </Link>
      </div>
      <Load query={query} thing="the councils">
        {(councils) => {
          const found = councils.filter((council) => council.name.toLowerCase().includes(name.trim().toLowerCase()));
          if (councils.length === 0) return <Text>Councils will be listed here. There are none yet.</Text>;
          return (
            <>
              <TextInput
                id="name"
                label="Name of the council"
                type="search"
                width={20}
                value={name}
                onChange={(value) => setSearch(value === '' ? {} : { name: value }, { replace: true, preventScrollReset: true })}
              />
              <p className="govuk-body" role="status">
                {count(found.length, 'council')}
              </p>
              <DataTable
                caption="Councils"
                hideCaption
                rows={found}
                rowKey={({ gssCode }) => gssCode}
                columns={[
                  {
                    header: 'Council',
                    cell: (council) => (
                      <Link className="govuk-link" to={`/manage/councils/${council.gssCode}`}>
                        {council.name}
                      </Link>
                    ),
                  },
                  { header: 'Code', cell: ({ gssCode }) => gssCode },
                  { header: 'State', cell: ({ status }) => (status === 'active' ? 'Active' : <Tag colour="red">Suspended</Tag>) },
                  { header: 'Since', cell: ({ createdAt }) => dayOf(createdAt) },
                ]}
              />
            </>
          );
        }}
      </Load>
    </Page>
  );
}
