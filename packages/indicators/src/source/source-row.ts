import type { CellWords } from './read-cell.ts';
import type { FaultList, Tally } from './fault-list.ts';
import type { Period } from './period.ts';
import type { Place, Places } from './places.ts';
import type { SourceRecord } from './read-records.ts';

/** A column of figures, in the dataset's own words. */
export interface Measure {
  /** As the dataset's description has it, whatever a file writes. */
  name: string;
  label: string;
  unit: string;
  decimalPlaces: number | null;
}

/** The figures of one place in one period under one choice of filters. Equal filters, and equal measures, are the same object. */
export interface SourceRow {
  line: number;
  place: Place;
  period: Period;
  filters: Readonly<Record<string, string>>;
  measures: readonly Measure[];
  /** The record, and where in it the cell of each measure is. */
  cells: readonly string[];
  at: readonly number[];
}

/** What a layout finds beside rows. */
export interface SourceNotes {
  faults: FaultList;
  mended: Tally;
  leftOut: Tally;
  drift: { column: string; readAs: string }[];
}

/** What is particular to a dataset: how its files depart from the layout, and what is said in words. */
export interface Departures extends CellWords {
  /** Columns that some files name otherwise: `{ file's name: description's name }`. */
  columns?: Readonly<Record<string, string>>;
  /** Values of filters that some files word otherwise: `{ filter: { file's: ours } }`. */
  filterValues?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Periods that the publisher got wrong: `{ '202425 Calendar year': '2024 Calendar year' }`. */
  periods?: Readonly<Record<string, string>>;
}

/** A layout of files: turns records into rows. Faults go into the notes; a file without its header gives no row. */
export type Layout = (
  records: AsyncGenerator<SourceRecord>,
  places: Places,
  departures: Departures,
  notes: SourceNotes,
) => AsyncGenerator<SourceRow>;
