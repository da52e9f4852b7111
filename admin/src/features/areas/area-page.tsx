import { Link, useParams } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { dateOn } from '../../lib/dates.ts';
import { useArea, type AreaDetail } from './api.ts';
import { Attributions } from './attributions.tsx';

export function AreaPage() {
  const { gss = '' } = useParams();
  const query = useArea(gss);
  return (
    <Page title={query.data?.name ?? 'Local area'} wide crumbs={[{ text: 'Local areas', to: '/areas' }]}>
      <Load query={query} thing="the area">
        {(area) => (
          <>
            <Facts area={area} />
            <p className="govuk-body">
              <Link className="govuk-link" to={`/areas/${area.gssCode}/statistics`}>
                Official statistics of {area.name}
              </Link>
            </p>
            <Neighbours area={area} />
            <CodeChanges title="Codes it had before" changes={area.formerCodes} />
            <CodeChanges title="Codes since" changes={area.laterCodes} />
            <Attributions attributions={area.attributions} />
          </>
        )}
      </Load>
    </Page>
  );
}

function Facts({ area }: { readonly area: AreaDetail }) {
  return (
    <SummaryList
      rows={[
        { key: 'Code', value: area.gssCode },
        { key: 'DfE number', value: area.dfeCode },
        { key: 'Type', value: area.type },
        { key: 'Region', value: area.region.name },
        {
          key: 'Integrated care boards (ICB)',
          value: (
            <ul className="govuk-list">
              {area.icbs.map(({ code, name, share }) => (
                <li key={code}>{share === 1 ? name : `${name} (${Math.round(share * 100)}% of the area’s small areas)`}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Neighbours({ area: { name, neighbours } }: { readonly area: AreaDetail }) {
  const [first] = neighbours;
  if (!first) return <Text>No statistical neighbours are published for {name}.</Text>;
  return (
    <>
      <h2 className="govuk-heading-m">Statistical neighbours</h2>
      <Text>
        The ten areas that the Department for Education finds most alike: {first.model}, {first.year}.
      </Text>
      {neighbours.every(({ closeness }) => closeness === 'Not close') && (
        <Text>None of these areas is a close match. Use with care.</Text>
      )}
      <DataTable
        caption={`Statistical neighbours of ${name}, ${first.year}`}
        hideCaption
        rows={neighbours}
        rowKey={(neighbour) => neighbour.gssCode}
        columns={[
          {
            header: 'Area',
            cell: (neighbour) => (
              <Link className="govuk-link" to={`/areas/${neighbour.gssCode}`}>
                {neighbour.name}
              </Link>
            ),
          },
          { header: 'Place', cell: ({ rank }) => rank },
          { header: 'How close', cell: ({ closeness }) => closeness ?? 'Not said' },
        ]}
      />
    </>
  );
}

function CodeChanges({ title, changes }: { readonly title: string; readonly changes: AreaDetail['formerCodes'] }) {
  if (changes.length === 0) return null;
  return (
    <DataTable
      caption={title}
      rows={changes}
      rowKey={({ gssCode, change }) => gssCode + change}
      columns={[
        { header: 'Code', cell: ({ gssCode }) => gssCode },
        { header: 'Name', cell: ({ name }) => name },
        { header: 'Change', cell: ({ change }) => change },
        { header: 'From', cell: ({ changedOn }) => (changedOn === null ? 'Not said' : dateOn(changedOn)) },
      ]}
    />
  );
}
