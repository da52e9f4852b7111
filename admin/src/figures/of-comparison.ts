import type { Schemas } from '../lib/api.ts';
import type { BandRow } from './band-table.tsx';
import type { Source } from './figure.tsx';
import type { MapData } from './map-data.ts';
import type { Neighbour } from './neighbour-table.tsx';
import { meanFigure, type AreaFigure } from './published.ts';
import type { StripData } from './strip-geometry.ts';
import type { TrendData } from './trend-geometry.ts';

export type Comparison = Schemas['IndicatorComparison'];
type Place = NonNullable<Comparison['place']>;

/** Where no figure is loaded there is no period, and nothing to draw. */
const periodOf = ({ period }: Pick<Comparison, 'period'>): string => period?.label ?? 'no period';

function ownOf({ area: { gssCode, name }, own, band, rank }: Place): AreaFigure {
  return { gssCode, name, figure: own, band, rank };
}

/** What the strip draws of a comparison that was asked for with an area. */
export function stripOf(comparison: Comparison, place: Place): StripData {
  return {
    measure: comparison.indicator,
    period: periodOf(comparison),
    own: ownOf(place),
    areas: comparison.areas,
    england: comparison.england,
    neighbours: meanFigure(place.beside.neighbours),
    quartiles: comparison.quartiles,
    others: [
      { name: place.area.region.name, figure: place.beside.region },
      { name: `Mean of areas of its type, ${place.sameType.type}`, figure: meanFigure(place.sameType.mean) },
    ],
  };
}

/** At most so many periods of each method; the files have them all. */
const mostPeriods = 5;

export function trendOf({ indicator, methods }: Comparison, place: Place): TrendData {
  const parts = methods.filter(({ points }) => points.length > 0);
  return {
    measure: indicator,
    name: place.area.name,
    parts: parts.map(({ method, points }) => ({
      note: method.breakNote,
      rows: points.slice(-mostPeriods).map(({ period, own, england, neighbours }) => ({
        period: period.label,
        own: own ?? { kind: 'no_row' },
        england,
        neighbours: meanFigure(neighbours),
      })),
    })),
  };
}

/** Every area with the name of its region. */
export function mapOf(comparison: Comparison): MapData {
  const regions = new Map(comparison.regions.map(({ code, name }) => [code, name]));
  return {
    measure: comparison.indicator,
    period: periodOf(comparison),
    areas: comparison.areas.map((area) => ({ ...area, region: regions.get(area.regionCode) ?? area.regionCode })),
  };
}

export function neighboursOf(comparison: Comparison, place: Place) {
  return {
    measure: comparison.indicator,
    period: periodOf(comparison),
    own: ownOf(place),
    mean: meanFigure(place.beside.neighbours),
    noneIsClose: place.neighbourModel.noneIsClose,
    neighbours: place.neighbours.map((one): Neighbour => ({ ...one, rank: null })),
  };
}

/** An area's indicators as rows of a table of bands. */
export function bandRowsOf(
  { area }: Pick<Schemas['AreaStatistics'], 'area'>,
  places: readonly Schemas['IndicatorPlace'][],
): BandRow[] {
  return places.map((place) => ({
    measure: place.indicator,
    period: periodOf(place),
    own: { ...area, figure: place.own, band: place.band, rank: place.rank },
    england: place.beside.england,
    neighbours: meanFigure(place.beside.neighbours),
  }));
}

/** Whose figures an indicator's are, and their files. */
export function sourceOf(
  { code, publisher, licence, attribution }: Schemas['ComparedIndicator'],
  table: 'areas' | 'periods' | 'neighbours',
  area?: string,
): Source {
  const asked = (format: string) =>
    new URLSearchParams({ format, ...(format === 'csv' && { table }), ...(area !== undefined && { area }) });
  const href = (format: string) => `/v1/indicators/${encodeURIComponent(code)}/comparison/file?${asked(format).toString()}`;
  return {
    publisher,
    licence,
    attribution,
    downloads: ['csv', 'ods'].map((format) => ({ format: format.toUpperCase(), href: href(format) })),
  };
}
