import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Details, InsetText, Text } from '../../components/text-blocks.tsx';
import { NeighbourTable } from '../../figures/neighbour-table.tsx';
import { neighboursOf, sourceOf, stripOf, trendOf, type Comparison } from '../../figures/of-comparison.ts';
import { IndicatorStrip } from '../../figures/strip.tsx';
import { TrendFigure } from '../../figures/trend.tsx';
import { useComparison } from '../../lib/statistics.ts';

interface IndicatorFiguresProps {
  readonly gssCode: string;
  readonly code: string;
  /** Where the list of the area's indicators is. */
  readonly list: string;
  readonly council?: string;
}

/** One indicator of one area: its place among all, over time, and its neighbours. */
export function IndicatorFigures({ gssCode, code, list, council }: IndicatorFiguresProps) {
  const query = useComparison(code, gssCode);
  return (
    <Page
      title={query.data?.indicator.title ?? 'Indicator'}
      caption={query.data?.place?.area.name}
      wide
      council={council}
      back={{ text: 'Back to official statistics', to: list }}
    >
      <Load query={query} thing="the indicator">
        {(comparison) => (
          <>
            <Text>{comparison.indicator.definition}</Text>
            {comparison.indicator.caveat !== null && <InsetText>{comparison.indicator.caveat}</InsetText>}
            {comparison.period ? <Figures comparison={comparison} /> : <Text>No figures are loaded for this indicator yet.</Text>}
          </>
        )}
      </Load>
    </Page>
  );
}

function Figures({ comparison }: { readonly comparison: Comparison }) {
  const { indicator, place } = comparison;
  if (!place) return null;
  const { gssCode } = place.area;
  const source = (table: Parameters<typeof sourceOf>[1]) => sourceOf(indicator, table, gssCode);
  return (
    <>
      {/* Numbers that stand for words have no place on a line. */}
      {indicator.valueLabels === null && (
        <>
          <IndicatorStrip
            data={stripOf(comparison, place)}
            source={source('areas')}
            headline={`${place.area.name} among all areas`}
          />
          <TrendFigure data={trendOf(comparison, place)} source={source('periods')} />
        </>
      )}
      <NeighbourTable {...neighboursOf(comparison, place)} source={source('neighbours')} />
      <p className="govuk-body">
        <Link
          className="govuk-link"
          to={`/national/map?${new URLSearchParams({ indicator: indicator.code, area: gssCode }).toString()}`}
        >
          See every area on the map
        </Link>
      </p>
      <Details summary="How bands and ranks are made">
        <Text>
          Areas with a figure are set in order and cut into quarters. Band A is the quarter at the better end. Areas with the same
          figure share the smaller rank. A mean of neighbours is the simple mean of those that have a figure. Nothing is compared
          across a change of method.
        </Text>
      </Details>
    </>
  );
}
