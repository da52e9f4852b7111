import { scaleQuantile } from 'd3-scale';
import { inWords } from '../lib/plural.ts';
import { bandWords, drawn, figureWords, type AreaFigure, type Band, type Measure } from './published.ts';

export interface MapArea extends AreaFigure {
  readonly region: string;
}

/** One indicator's latest period for every area. */
export interface MapData {
  readonly measure: Measure;
  readonly period: string;
  readonly areas: readonly MapArea[];
}

/** What a hex is filled with, and says: a band or, where bands are not shown, the quarter from the lowest, 1, to the highest, 4. */
export type Shade = Band | '1' | '2' | '3' | '4';

/** Those that a map of an indicator has: none where its numbers stand for words, which are written instead. */
export function shadesOf({ banded, valueLabels }: Measure): readonly Shade[] {
  if (valueLabels !== null) return [];
  return banded ? ['A', 'B', 'C', 'D'] : ['1', '2', '3', '4'];
}

/** How the areas of a map are filled; null where an area has no figure. */
export function shading({ measure, areas }: MapData): (area: AreaFigure) => Shade | null {
  const shades = shadesOf(measure);
  if (shades.length === 0) return () => null;
  if (measure.banded) return ({ band }) => band;
  const quarters = scaleQuantile<Shade>(
    areas.flatMap(({ figure }) => drawn(figure) ?? []),
    shades,
  );
  return ({ figure }) => {
    const value = drawn(figure);
    return value === null ? null : quarters(value);
  };
}

export const shadeWords: Readonly<Record<Shade, string>> = {
  A: 'first quarter, the better end',
  B: 'second quarter',
  C: 'third quarter',
  D: 'last quarter',
  '1': 'lowest quarter',
  '2': 'second quarter from the lowest',
  '3': 'third quarter from the lowest',
  '4': 'highest quarter',
};

/** "151 of 153 areas have a figure. Hartlepool: 62.3%, in the second quarter of areas (band B). Band D is most common in London." */
export function mapSentence({ measure, areas }: MapData, chosen: MapArea | undefined): string {
  const having = areas.filter(({ figure }) => drawn(figure) !== null).length;
  const parts = [`${having} of ${areas.length} areas have a figure.`];
  if (chosen) {
    const place = chosen.band ? `, in ${bandWords(chosen.band)}` : '';
    parts.push(`${chosen.name}: ${figureWords(chosen.figure, measure)}${place}.`);
  }
  const regions = mostInBandD(areas);
  if (measure.polarity === 'none') parts.push('Neither high nor low is better here.');
  if (regions.length > 0) parts.push(`Band D is most common in ${inWords(regions)}.`);
  return parts.join(' ');
}

/** The regions with the largest share of their areas in band D. */
function mostInBandD(areas: readonly MapArea[]): string[] {
  const shares = [...Map.groupBy(areas, ({ region }) => region)].map(([region, inside]) => ({
    region,
    share: inside.filter(({ band }) => band === 'D').length / inside.length,
  }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return most === 0 ? [] : shares.filter(({ share }) => share === most).map(({ region }) => region);
}

export const mapOrders = [
  { value: 'region', text: 'Region, then name' },
  { value: 'name', text: 'Name' },
  { value: 'highest', text: 'Highest figure first' },
  { value: 'lowest', text: 'Lowest figure first' },
] as const;

export type MapOrder = (typeof mapOrders)[number]['value'];

/** Areas without a figure come last, whichever end is first. */
export function inOrder(areas: readonly MapArea[], order: MapOrder): MapArea[] {
  const byName = (one: MapArea, other: MapArea) => one.name.localeCompare(other.name);
  if (order === 'region') return areas.toSorted((one, other) => one.region.localeCompare(other.region) || byName(one, other));
  if (order === 'name') return areas.toSorted(byName);
  const sign = order === 'highest' ? -1 : 1;
  const size = ({ figure }: MapArea) => sign * (drawn(figure) ?? sign * Number.POSITIVE_INFINITY);
  return areas.toSorted((one, other) => (size(one) === size(other) ? byName(one, other) : size(one) - size(other)));
}
