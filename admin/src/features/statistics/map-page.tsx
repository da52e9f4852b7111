import { useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { FindArea } from '../../figures/find-area.tsx';
import { HexMap } from '../../figures/hex-map.tsx';
import { inOrder, mapOrders, type MapOrder } from '../../figures/map-data.ts';
import { mapOf, sourceOf, type Comparison } from '../../figures/of-comparison.ts';
import type { Schemas } from '../../lib/api.ts';
import { useIndicators, useComparison } from '../../lib/statistics.ts';

/** All areas on one indicator. The address holds indicator, area and order. */
export function MapPage() {
  const indicators = useIndicators();
  return (
    <Page title="Map of official statistics" wide crumbs={[{ text: 'National picture', to: '/national' }]}>
      <Load query={indicators} thing="the indicators">
        {(found) => <Chooser indicators={found} />}
      </Load>
    </Page>
  );
}

function Chooser({ indicators }: { readonly indicators: readonly Schemas['Indicator'][] }) {
  const [search] = useSearchParams();
  const chosen = indicators.find(({ code }) => code === search.get('indicator')) ?? indicators[0];
  const comparison = useComparison(chosen?.code, undefined);
  if (!chosen) return <Text>No official statistics are loaded yet. Whoever runs this service loads them.</Text>;
  return (
    <>
      <Choice
        name="indicator"
        label="Indicator"
        options={indicators.map(({ code, title, theme }) => ({ value: code, text: `${theme.title}: ${title}` }))}
        value={chosen.code}
      />
      <Load query={comparison} thing="the map">
        {(found) => <Map comparison={found} />}
      </Load>
    </>
  );
}

function Map({ comparison }: { readonly comparison: Comparison }) {
  const [search, setSearch] = useSearchParams();
  const data = mapOf(comparison);
  const order = mapOrders.find(({ value }) => value === search.get('order'))?.value ?? 'region';
  const choose = (gssCode: string) => {
    search.set('area', gssCode);
    setSearch(search, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <FindArea areas={data.areas} onChoose={choose} />
      <Choice name="order" label="Order of the table" options={mapOrders} value={order} />
      <HexMap
        data={{ ...data, areas: inOrder(data.areas, order satisfies MapOrder) }}
        chosen={data.areas.find(({ gssCode }) => gssCode === search.get('area'))}
        onChoose={choose}
        source={sourceOf(comparison.indicator, 'areas')}
      />
    </>
  );
}
