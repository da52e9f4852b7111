import type pg from 'pg';
import { readCell } from '../source/read-cell.ts';
import type { Departures, SourceNotes, SourceRow } from '../source/source-row.ts';
import { copyObservations } from './copy-observations.ts';
import { ObservationBatch } from './observation-batch.ts';
import { PeriodNumbers, SeriesNumbers } from './stored-numbers.ts';

/** Observations for one COPY: enough for it to be quick, few enough to be held while the next are read. */
const batchSize = 100_000;

/** Writes the observations of one vintage. While PostgreSQL stores a batch, the next is read. */
export class ObservationWriter {
  readonly #client: pg.ClientBase;
  readonly #vintageId: number;
  readonly #departures: Departures;
  readonly #notes: SourceNotes;
  readonly #periods: PeriodNumbers;
  readonly #series: SeriesNumbers;
  readonly #batch = new ObservationBatch();
  /** Of each place, period and choice of filters and measures, the line it was on. */
  readonly #lines = new Map<object, Map<object, Map<string, number>>>();
  #storing: Promise<void> = Promise.resolve();
  #written = 0;

  constructor(
    client: pg.ClientBase,
    vintage: { vintageId: number; datasetId: number; valueLabels: Record<string, string> | null },
    departures: Departures,
    notes: SourceNotes,
  ) {
    this.#client = client;
    this.#vintageId = vintage.vintageId;
    this.#departures = departures;
    this.#notes = notes;
    this.#periods = new PeriodNumbers(client);
    this.#series = new SeriesNumbers(client, vintage.datasetId, vintage.valueLabels);
  }

  async write(row: SourceRow): Promise<void> {
    const { faults } = this.#notes;
    const earlier = this.#earlierLine(row);
    if (earlier !== undefined) {
      const what = [row.place.name, row.period.label, ...Object.values(row.filters)].join(', ');
      faults.refuse(row.line, null, `${what} is already on line ${earlier}`);
      return;
    }
    const periodId = await this.#periods.of(row.period);
    const lines = this.#linesOf(row, `${periodId}\t${row.place.id}\t`);
    // A file that is refused is read to its end for its other faults, and stored no further.
    if (lines === null || faults.refusals.length > 0) return;
    this.#batch.add(row, lines);
    if (this.#batch.size >= batchSize) await this.#store();
  }

  /** Stores what is left. Resolves with how many observations there are. */
  async end(): Promise<number> {
    if (this.#batch.size > 0 && this.#notes.faults.refusals.length === 0) await this.#store();
    await this.#storing;
    return this.#written;
  }

  async #store(): Promise<void> {
    await this.#storing;
    this.#written += this.#batch.size;
    const batch = this.#batch.take();
    const storing = this.#series.of(batch).then((ids) => copyObservations(this.#client, this.#vintageId, batch, ids));
    storing.catch(() => {}); // met where it is awaited
    this.#storing = storing;
  }

  /** COPY's text of every cell of a row; null where one cannot be read, which rejects the row. */
  #linesOf({ line, measures, cells, at }: SourceRow, key: string): (string | null)[] | null {
    const lines: (string | null)[] = [];
    for (let index = 0; index < measures.length; index += 1) {
      const read = readCell(cells[at[index] ?? -1] ?? '', this.#departures, this.#notes.mended);
      if (read === 'absent') lines.push(null);
      else if ('fault' in read) {
        this.#notes.faults.reject(line, measures[index]?.name ?? null, read.fault);
        return null;
      } else lines.push(read.symbol === null ? `${key}${read.value}\t\\N\n` : `${key}\\N\t${read.symbol}\n`);
    }
    return lines;
  }

  /** An area and the one it was recoded to are one: a file that has both for a period counts it twice. */
  #earlierLine({ measures, filters, period, place, line }: SourceRow): number | undefined {
    let byFilters = this.#lines.get(measures);
    if (!byFilters) this.#lines.set(measures, (byFilters = new Map<object, Map<string, number>>()));
    let byPlace = byFilters.get(filters);
    if (!byPlace) byFilters.set(filters, (byPlace = new Map<string, number>()));
    const key = `${period.code} ${place.gssCode ?? place.code}`;
    const earlier = byPlace.get(key);
    if (earlier === undefined) byPlace.set(key, line);
    return earlier;
  }
}
