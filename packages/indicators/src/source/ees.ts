import { inferMeta, matchColumns, type EesColumns } from './ees-columns.ts';
import type { EesMeta } from './ees-meta.ts';
import { readPeriod, type Period } from './period.ts';
import type { Place, Places } from './places.ts';
import type { SourceRecord } from './read-records.ts';
import type { Departures, Layout, SourceNotes, SourceRow } from './source-row.ts';

/** Which column has the code of a place of each level that is served. */
const codeColumns: Record<string, string> = {
  National: 'country_code',
  Regional: 'region_code',
  'Local authority': 'new_la_code',
};

/** Levels of explore education statistics for which nothing is compared here. */
const levelsLeftOut = new Set([
  'Local authority district',
  'Parliamentary constituency',
  'Ward',
  'RSC region',
  'Local enterprise partnership',
  'English devolved area',
  'Opportunity area',
  'Mayoral combined authority',
  'MAT',
  'Sponsor',
  'Institution',
  'Provider',
  'School',
  'Planning area',
  'Local skills improvement plan area',
  'Police force area',
  'MSOA',
  'LSOA',
]);

/** How many records tell what the columns of a file without a description are. */
const recordsLookedAt = 200;

/** The open-data layout of explore education statistics, any file of it. @param meta null: told from the first records. */
export function eesLayout(meta: EesMeta | null): Layout {
  return async function* (records, places, departures, notes) {
    const opening: SourceRecord[] = [];
    const wanted = meta ? 1 : recordsLookedAt + 1;
    for (let next = await records.next(); !next.done; next = await records.next()) {
      opening.push(next.value);
      if (opening.length === wanted) break;
    }
    const [header, ...first] = opening;
    if (!header) {
      notes.faults.refuse(1, null, 'the file is empty');
      return;
    }
    const described = meta ? inOwnWords(meta, departures) : inferMeta(header, first, departures);
    const columns = matchColumns(header, described, departures, notes);
    if (!columns) return;
    const reader = new RowReader(columns, places, departures, notes);
    for (const record of first) {
      const row = reader.read(record);
      if (row) yield row;
    }
    for await (const record of records) {
      const row = reader.read(record);
      if (row) yield row;
    }
  };
}

/** A release that names columns otherwise describes them by those names, too. */
function inOwnWords({ filters, measures }: EesMeta, { columns = {} }: Departures): EesMeta {
  return {
    filters: filters.map((name) => columns[name] ?? name),
    measures: measures.map((measure) => ({ ...measure, name: columns[measure.name] ?? measure.name })),
  };
}

class RowReader {
  readonly #columns: EesColumns;
  readonly #places: Places;
  readonly #departures: Departures;
  readonly #notes: SourceNotes;
  readonly #periods = new Map<string, Period | { fault: string }>();
  readonly #filters = new Map<string, Readonly<Record<string, string>>>();

  constructor(columns: EesColumns, places: Places, departures: Departures, notes: SourceNotes) {
    this.#columns = columns;
    this.#places = places;
    this.#departures = departures;
    this.#notes = notes;
  }

  read(record: SourceRecord): SourceRow | null {
    const { line, cells } = record;
    const { faults } = this.#notes;
    const { width, measures, at } = this.#columns;
    if (cells.length !== width) {
      faults.refuse(line, null, `has ${cells.length} columns where ${width} are wanted`);
      return null;
    }
    const place = this.#placeOf(record);
    if (!place) return null;
    const period = this.#periodOf(cells);
    if ('fault' in period) {
      faults.reject(line, 'time_period', period.fault);
      return null;
    }
    return { line, place, period, filters: this.#filtersOf(cells), measures, cells, at };
  }

  #cell(cells: readonly string[], name: string): string {
    return cells[this.#columns.of(name)] ?? '';
  }

  #placeOf({ line, cells }: SourceRecord): Place | null {
    const level = this.#cell(cells, 'geographic_level');
    const column = codeColumns[level];
    if (!column) {
      if (levelsLeftOut.has(level)) this.#notes.leftOut.add(level);
      else this.#notes.faults.reject(line, 'geographic_level', `${JSON.stringify(level)} is not a level of places`);
      return null;
    }
    const code = this.#cell(cells, column);
    const place = this.#places.byCode(code);
    if (place) return place;
    const name = this.#cell(cells, column.replace('_code', '_name').replace('new_', ''));
    this.#notes.faults.reject(line, column, `${JSON.stringify(code)} (${name}) is not a place that is known`);
    return null;
  }

  #periodOf(cells: readonly string[]): Period | { fault: string } {
    const timePeriod = this.#cell(cells, 'time_period');
    const identifier = this.#cell(cells, 'time_identifier');
    const written = `${timePeriod} ${identifier}`;
    const corrected = this.#departures.periods?.[written];
    if (corrected) this.#notes.mended.add(`period ${written} read as ${corrected}`);
    const known = this.#periods.get(written);
    if (known) return known;
    const [time = '', ...kind] = (corrected ?? written).split(' ');
    const period = readPeriod(time, kind.join(' '));
    this.#periods.set(written, period);
    return period;
  }

  #filtersOf(cells: readonly string[]): Readonly<Record<string, string>> {
    const { filters } = this.#columns;
    const key = filters.map(({ at }) => cells[at]).join('\u0001');
    const known = this.#filters.get(key);
    if (known) return known;
    const values = filters.map(({ name, at }) => this.#filterValue(name, cells[at] ?? ''));
    const same = this.#filters.get(values.join('\u0001'));
    const made = same ?? Object.fromEntries(filters.map(({ name }, index) => [name, values[index] ?? '']));
    this.#filters.set(key, made).set(values.join('\u0001'), made);
    return made;
  }

  #filterValue(filter: string, written: string): string {
    const value = this.#departures.filterValues?.[filter]?.[written] ?? written;
    if (value !== written) this.#notes.drift.push({ column: `${filter}: ${written}`, readAs: value });
    return value;
  }
}
