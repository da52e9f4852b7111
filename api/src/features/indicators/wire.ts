import type Type from 'typebox';
import { figureOf } from '../../domain/statistics/figure.ts';
import type { TableFile } from '../../wire/table-file.ts';
import type { Indicator, IndicatorDetail, Observation } from './schema.ts';
import type { IndicatorRow, MethodRow, ObservationRow, Place } from './store.ts';

export function indicatorOf(row: IndicatorRow): Type.Static<typeof Indicator> {
  const { code, title, definition, unit, polarity, banded, decimalPlaces, publisher, licence, attribution } = row;
  return {
    ...{ code, title, definition, unit, polarity, banded, decimalPlaces, publisher, licence, attribution },
    theme: { code: row.themeCode, title: row.themeTitle },
    caveat: row.caveat,
    periodKind: row.periodKind,
    otherCodes: row.otherCodes,
  };
}

export function methodOf(row: MethodRow): Type.Static<typeof IndicatorDetail>['methods'][number] {
  const { code, title, breakNote, ...source } = row;
  return { method: { code, title, breakNote }, ...source };
}

export function observationOf(row: ObservationRow): Type.Static<typeof Observation> {
  const { method, period, areaCode, areaName, level, gssCode, value, symbol, label } = row;
  return { method, period, areaCode, areaName, level, gssCode, figure: figureOf(value, symbol), label };
}

/** A cursor is the place of the last item. It grants nothing: the list is everybody's. */
export function cursorAfter({ position, endsOn, areaCode }: Place): string {
  return Buffer.from(JSON.stringify([position, endsOn, areaCode])).toString('base64url');
}

/** Where a cursor points, or null when it is none. */
export function readCursor(cursor: string): Place | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, position, endsOn, areaCode] = /^\[(\d{1,3}),"(\d{4}-\d{2}-\d{2})","(E\d{8})"\]$/.exec(text) ?? [];
  if (!position || !endsOn || !areaCode || Number.isNaN(Date.parse(endsOn))) return null;
  return { position: Number(position), endsOn, areaCode };
}

const levels = { national: 'England', regional: 'Region', london_part: 'Part of London', local: 'Local area' };
const symbols = { c: 'confidential', x: 'not available', z: 'not applicable', low: 'rounds to nothing' };
const columns = [
  'indicator_code',
  'method',
  'period',
  'period_ends_on',
  'level',
  'area_code',
  'area',
  'gss_code',
  'value',
  'symbol',
  'said',
  'vintage',
];

/** Every figure as one table: symbols have their own columns, so that values are numbers or empty. */
export function tableOf(indicator: IndicatorRow, methods: readonly MethodRow[], rows: readonly ObservationRow[]): TableFile {
  const breaks = methods.flatMap(({ title, breakNote }) => (breakNote === null ? [] : [`Method "${title}": ${breakNote}`]));
  return {
    title: indicator.title,
    notes: [
      indicator.definition,
      `Unit: ${indicator.unit}.`,
      ...(indicator.caveat === null ? [] : [indicator.caveat]),
      ...breaks,
      'Symbols: c confidential, x not available, z not applicable, low a real figure that rounds to nothing.',
      'gss_code is the area of today that a series goes on as. It is empty for England, regions and areas that were merged or split.',
      indicator.attribution,
    ],
    tables: [
      {
        name: 'Figures',
        title: 'Every area, period and method',
        columns,
        rows: rows.map((row) => [
          ...[
            indicator.code,
            row.method,
            row.periodLabel,
            row.endsOn,
            levels[row.level],
            row.areaCode,
            row.areaName,
            row.gssCode,
          ],
          ...[row.value, row.symbol, row.symbol === null ? row.label : symbols[row.symbol], row.vintage],
        ]),
      },
    ],
  };
}

/** The same table as JSON: each row an object. */
export function jsonOf({ title, notes, tables: [{ columns: names, rows }] }: TableFile): Buffer {
  const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
  return Buffer.from(JSON.stringify({ title, notes, rows: objects }));
}
