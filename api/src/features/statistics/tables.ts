import type Type from 'typebox';
import type { Figure } from '../../domain/statistics/figure.ts';
import type { Rank } from '../../domain/statistics/ranks.ts';
import type { Table, TableFile } from '../../wire/table-file.ts';
import type { ComparedIndicator, Mean } from '../../wire/statistics.ts';
import type { AreaStatistics, IndicatorComparison } from './schema.ts';

type Cell = string | number | boolean | null;

const symbols = {
  value: null,
  low: '[low]',
  suppressed: '[c]',
  unavailable: '[x]',
  not_applicable: '[z]',
  not_comparable: 'not comparable',
  no_row: 'no row',
} as const;

/** A column for the number and one for what stands in its place: nobody takes a missing figure for 0. */
function figureColumns(name: string, figure: Figure | null): [string, Cell][] {
  return [
    [name, figure?.kind === 'value' ? figure.value : null],
    [`${name}_symbol`, figure ? symbols[figure.kind] : null],
  ];
}

function meanColumns(mean: Type.Static<typeof Mean> | null): [string, Cell][] {
  return [
    ['neighbours_mean', mean?.value ?? null],
    ['neighbours_used', mean?.used ?? null],
    ['neighbours_missing', mean?.missing ?? null],
  ];
}

function placeColumns(band: string | null, rank: Rank | null): [string, Cell][] {
  return [
    ['band', band],
    ['rank', rank?.rank ?? null],
    ['rank_of', rank?.of ?? null],
    ['tied_with', rank?.tiedWith ?? null],
  ];
}

function tableOf(name: string, title: string, rows: readonly (readonly [string, Cell][])[]): Table {
  const columns = (rows[0] ?? []).map(([column]) => column);
  return { name, title, columns, rows: rows.map((row) => row.map(([, cell]) => cell)) };
}

const keyOfSymbols = [
  'A symbol column says why there is no number. [c] not shown, to protect people. [x] not available. [z] does not apply. [low] a real figure that rounds to 0.',
  '"not comparable": there is a figure, of an area with other boundaries. "no row": the publisher has none for this area and period.',
  'Band A is the quarter of areas at the better end, D at the other. Areas with the same figure share the smaller rank.',
];

const sourcesOf = (indicators: readonly Type.Static<typeof ComparedIndicator>[]) => [
  ...new Set(indicators.map(({ attribution, publisher, licence }) => `Source: ${publisher}, ${licence}. ${attribution}`)),
];

/** One row for each indicator. */
export function areaTable({ area, neighbourModel, indicators }: Type.Static<typeof AreaStatistics>): TableFile {
  const rows = indicators.map(({ indicator, method, period, own, band, rank, beside, trend }): [string, Cell][] => [
    ['gss_code', area.gssCode],
    ['indicator_code', indicator.code],
    ['indicator', indicator.title],
    ['theme', indicator.theme.title],
    ['unit', indicator.unit],
    ['better', indicator.polarity],
    ['method', method.title],
    ['period', period?.label ?? null],
    ['period_ends_on', period?.endsOn ?? null],
    ...figureColumns('value', own),
    ...placeColumns(band, rank),
    ...figureColumns('england', beside.england),
    ...figureColumns('region', beside.region),
    ...meanColumns(beside.neighbours),
    ['distance_england', beside.distance.england],
    ['distance_region', beside.distance.region],
    ['distance_neighbours', beside.distance.neighbours],
    ['change_from', trend?.from ?? null],
    ['change_to', trend?.to ?? null],
    ['change', trend?.change ?? null],
  ]);
  return {
    title: `${area.name}: official statistics beside others`,
    notes: [
      `Region: ${area.region.name}. Neighbours: the ten of ${neighbourModel.model}, ${neighbourModel.year}.`,
      ...(neighbourModel.noneIsClose ? ['None of these areas is a close match. Use with care.'] : []),
      ...keyOfSymbols,
      ...sourcesOf(indicators.map(({ indicator }) => indicator)),
    ],
    tables: [tableOf('Indicators', 'Each indicator in its latest period', rows)],
  };
}

/** England, regions and areas in the latest period; every period; and the ten neighbours where an area was asked for. */
export function comparisonTables(comparison: Type.Static<typeof IndicatorComparison>): TableFile & {
  tables: [areas: Table, periods: Table, neighbours: Table];
} {
  const { indicator, method, period, place } = comparison;
  const latest = (level: string, code: string, name: string, type: string | null, region: string | null): [string, Cell][] => [
    ['indicator_code', indicator.code],
    ['period', period?.label ?? null],
    ['method', method.title],
    ['level', level],
    ['gss_code', code],
    ['name', name],
    ['type', type],
    ['region_code', region],
  ];
  const areas = [
    [
      ...latest('England', 'E92000001', 'England', null, null),
      ...figureColumns('value', comparison.england),
      ...placeColumns(null, null),
    ],
    ...comparison.regions.map(({ code, name, figure }) => [
      ...latest('Region', code, name, null, code),
      ...figureColumns('value', figure),
      ...placeColumns(null, null),
    ]),
    ...comparison.areas.map(({ gssCode, name, type, regionCode, figure, band, rank }) => [
      ...latest('Local area', gssCode, name, type, regionCode),
      ...figureColumns('value', figure),
      ...placeColumns(band, rank),
    ]),
  ];
  const periods = comparison.methods.flatMap(({ method: one, points }) =>
    points.map((point): [string, Cell][] => [
      ['indicator_code', indicator.code],
      ['method', one.title],
      ['comparable_with_method_before', one.breakNote === null],
      ['period', point.period.label],
      ['period_kind', point.period.kind],
      ['period_ends_on', point.period.endsOn],
      ...figureColumns('value', point.own),
      ...figureColumns('england', point.england),
      ...meanColumns(point.neighbours),
    ]),
  );
  const neighbours = (place?.neighbours ?? []).map(({ rank, gssCode, name, closeness, figure, band }): [string, Cell][] => [
    ['indicator_code', indicator.code],
    ['period', period?.label ?? null],
    ['neighbour', rank],
    ['gss_code', gssCode],
    ['name', name],
    ['closeness', closeness],
    ...figureColumns('value', figure),
    ['band', band],
  ]);
  return {
    title: place ? `${indicator.title}: ${place.area.name} beside others` : indicator.title,
    notes: [
      indicator.definition,
      `Unit: ${indicator.unit}.`,
      ...(indicator.caveat === null ? [] : [indicator.caveat]),
      ...comparison.methods.flatMap(({ method: one }) => (one.breakNote === null ? [] : [`${one.title}: ${one.breakNote}`])),
      ...(place?.neighbourModel.noneIsClose ? ['None of these areas is a close match. Use with care.'] : []),
      ...keyOfSymbols,
      ...sourcesOf([indicator]),
    ],
    tables: [
      tableOf('Areas', 'England, regions and local areas in the latest period', areas),
      tableOf('Periods', 'Every period, by method; figures of two methods cannot be compared', periods),
      tableOf('Neighbours', 'The ten statistical neighbours', neighbours),
    ],
  };
}
