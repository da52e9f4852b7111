import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { count } from '../../lib/plural.ts';
import { useAreas, type Area } from './api.ts';
import { Attributions } from './attributions.tsx';

/** What is looked for stays in the address, so that a bookmark gives the same page. */
export function AreasPage() {
  const [search, setSearch] = useSearchParams();
  const name = search.get('name') ?? '';
  const region = search.get('region') ?? '';
  const change = (values: { name: string; region: string }) => {
    const kept = Object.entries(values).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(kept), { replace: true, preventScrollReset: true });
  };
  return (
    <Page title="Local areas" wide>
      <Load query={useAreas()} thing="the areas">
        {({ items, attributions }) => {
          const found = items.filter((area) => fits(area, name, region));
          return (
            <>
              <TextInput
                id="name"
                label="Name of the area"
                type="search"
                width={20}
                value={name}
                onChange={(value) => change({ name: value, region })}
              />
              <Select
                id="region"
                label="Region"
                options={[{ value: '', text: 'All regions' }, ...regionsOf(items)]}
                value={region}
                onChange={(value) => change({ name, region: value })}
              />
              <p className="govuk-body" role="status">
                {count(found.length, 'area')}
              </p>
              {found.length > 0 && <AreaTable areas={found} />}
              <Attributions attributions={attributions} />
            </>
          );
        }}
      </Load>
    </Page>
  );
}

function fits(area: Area, name: string, region: string): boolean {
  return area.name.toLowerCase().includes(name.trim().toLowerCase()) && (region === '' || area.region.code === region);
}

function regionsOf(areas: readonly Area[]) {
  const names = new Map(areas.map(({ region }) => [region.code, region.name]));
  return [...names].map(([value, text]) => ({ value, text })).sort((one, other) => one.text.localeCompare(other.text));
}

function AreaTable({ areas }: { readonly areas: readonly Area[] }) {
  return (
    <DataTable
      caption="Local areas"
      hideCaption
      rows={areas}
      rowKey={(area) => area.gssCode}
      columns={[
        {
          header: 'Area',
          cell: ({ gssCode, name }) => (
            <Link className="govuk-link" to={`/areas/${gssCode}`}>
              {name}
            </Link>
          ),
        },
        { header: 'Code', cell: ({ gssCode }) => gssCode },
        { header: 'Type', cell: ({ type }) => type },
        { header: 'Region', cell: ({ region }) => region.name },
      ]}
    />
  );
}
