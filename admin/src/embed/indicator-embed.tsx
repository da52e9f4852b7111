import { Text } from '../components/text-blocks.tsx';
import { HexMap } from '../figures/hex-map.tsx';
import { NeighbourTable } from '../figures/neighbour-table.tsx';
import { mapOf, neighboursOf, sourceOf, stripOf, trendOf, type Comparison } from '../figures/of-comparison.ts';
import { IndicatorStrip } from '../figures/strip.tsx';
import { TrendFigure } from '../figures/trend.tsx';
import { answer } from '../lib/api.ts';
import { everybody, useRead } from './api.ts';
import { Frame } from './frame.tsx';
import { Loaded } from './loaded.tsx';

interface IndicatorEmbedProps {
  readonly code: string;
  /** What of it is shown: `strip`, `trend`, `neighbours` or `map`. */
  readonly figure: string;
  /** GSS code of the area; the map alone needs none. */
  readonly area: string | null;
}

/** One figure of an official statistic. */
export function IndicatorEmbed({ code, figure, area }: IndicatorEmbedProps) {
  const query = useRead(() =>
    answer(
      everybody.GET('/v1/indicators/{indicatorCode}/comparison', {
        params: { path: { indicatorCode: code }, query: area === null ? {} : { area } },
      }),
    ),
  );
  const path = encodeURIComponent(code);
  return (
    <Frame
      title={query.data?.indicator.title ?? 'Official statistics'}
      more={
        area === null || figure === 'map'
          ? `/national/map?indicator=${path}`
          : `/areas/${encodeURIComponent(area)}/statistics/${path}`
      }
    >
      <Loaded query={query}>{(comparison) => <Shown comparison={comparison} figure={figure} area={area} />}</Loaded>
    </Frame>
  );
}

interface ShownProps {
  readonly comparison: Comparison;
  readonly figure: string;
  readonly area: string | null;
}

function Shown({ comparison, figure, area }: ShownProps) {
  const { indicator, place, period } = comparison;
  if (!period) return <Text>No figures are loaded for this indicator yet.</Text>;
  const source = (table: Parameters<typeof sourceOf>[1]) => sourceOf(indicator, table, area ?? undefined);
  if (figure === 'map') {
    const data = mapOf(comparison);
    return <HexMap data={data} chosen={data.areas.find(({ gssCode }) => gssCode === area)} source={source('areas')} />;
  }
  if (!place) return <Text>The address of this frame names no area.</Text>;
  if (indicator.valueLabels !== null || figure === 'neighbours') {
    return <NeighbourTable {...neighboursOf(comparison, place)} source={source('neighbours')} />;
  }
  if (figure === 'trend') return <TrendFigure data={trendOf(comparison, place)} source={source('periods')} />;
  return (
    <IndicatorStrip data={stripOf(comparison, place)} headline={`${place.area.name} among all areas`} source={source('areas')} />
  );
}
