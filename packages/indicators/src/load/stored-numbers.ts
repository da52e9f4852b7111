import type pg from 'pg';
import type { Period } from '../source/period.ts';
import type { SeriesLines } from './observation-batch.ts';

/** Numbers of periods; one that is new gets its row. */
export class PeriodNumbers {
  readonly #client: pg.ClientBase;
  readonly #known = new Map<string, number>();

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async of({ code, kind, label, endsOn }: Period): Promise<number> {
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    await this.#client.query(
      'insert into periods (code, kind, label, ends_on) values ($1, $2, $3, $4) on conflict (code) do nothing',
      [code, kind, label, endsOn],
    );
    const { rows } = await this.#client.query<{ id: number }>('select id from periods where code = $1', [code]);
    const id = rows[0]?.id ?? 0;
    this.#known.set(code, id);
    return id;
  }
}

/** Numbers of a dataset's series; those that are new get their rows, a batch at a time. */
export class SeriesNumbers {
  readonly #client: pg.ClientBase;
  readonly #datasetId: number;
  readonly #valueLabels: Record<string, string> | null;
  readonly #known = new Map<string, number>();

  /** @param valueLabels what values stand for in words, where they do. */
  constructor(client: pg.ClientBase, datasetId: number, valueLabels: Record<string, string> | null) {
    this.#client = client;
    this.#datasetId = datasetId;
    this.#valueLabels = valueLabels;
  }

  async of(batch: readonly SeriesLines[]): Promise<number[]> {
    const unknown = batch.filter((series) => !this.#known.has(keyOf(series)));
    if (unknown.length > 0) await this.#make(unknown);
    return batch.map((series) => this.#known.get(keyOf(series)) ?? 0);
  }

  async #make(series: readonly SeriesLines[]): Promise<void> {
    const wanted = series.map(({ measure, filters }) => ({
      measure: measure.name,
      filters,
      label: measure.label,
      unit: measure.unit,
      decimal_places: measure.decimalPlaces,
      value_labels: this.#valueLabels,
    }));
    const columns = 'measure text, filters jsonb, label text, unit text, decimal_places smallint, value_labels jsonb';
    await this.#client.query(
      `insert into series (dataset_id, measure, filters, label, unit, decimal_places, value_labels)
       select distinct on (measure, filters) $1::int, w.* from json_to_recordset($2) as w (${columns}) on conflict (dataset_id, measure, filters) do nothing`,
      [this.#datasetId, JSON.stringify(wanted)],
    );
    const { rows } = await this.#client.query<{ id: number; measure: string; filters: Record<string, string> }>(
      'select id, measure, filters from series where dataset_id = $1',
      [this.#datasetId],
    );
    for (const { id, measure, filters } of rows) this.#known.set(seriesKey(measure, filters), id);
  }
}

function keyOf({ measure, filters }: SeriesLines): string {
  return seriesKey(measure.name, filters);
}

function seriesKey(measure: string, filters: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([measure, sorted]);
}
