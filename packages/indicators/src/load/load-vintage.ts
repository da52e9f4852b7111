import type { FileFault } from '@waymark/reference-data';
import type pg from 'pg';
import { FaultList, Tally } from '../source/fault-list.ts';
import type { Places } from '../source/places.ts';
import { hashOfFile, readRecords } from '../source/read-records.ts';
import type { Departures, Layout, SourceNotes } from '../source/source-row.ts';
import { ObservationWriter } from './observation-writer.ts';

/** A file to be loaded as a vintage of a dataset. */
export interface VintageFile {
  dataset: string;
  code: string;
  label: string;
  publishedOn: string | null;
  /** `excerpt`: a part of what was published, never the latest. */
  coverage: 'whole' | 'excerpt';
  path: string;
  fileName: string;
  /** Data rows the file is said to have; null where nobody says. */
  rows: number | null;
  layout: Layout;
  departures: Departures;
  valueLabels: Record<string, string> | null;
}

export type VintageLoad =
  | { outcome: 'loaded'; rows: number; observations: number; rejected: FileFault[]; mended: Record<string, number> }
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; faults: FileFault[] };

/**
 * Loads a file in one transaction, as the schema's owner: all of it, or nothing and every fault at its line. The same bytes
 * again change nothing; other bytes under the code of a vintage are refused, since a corrected file is another vintage.
 * @param options.withoutRejected loads a file whose only faults are rows that cannot be read, without those rows.
 */
export async function loadVintage(
  client: pg.ClientBase,
  file: VintageFile,
  places: Places,
  options: { withoutRejected?: boolean } = {},
): Promise<VintageLoad> {
  const sha256 = await hashOfFile(file.path);
  await client.query('begin');
  try {
    const load = await loadWithin(client, file, places, sha256, options.withoutRejected ?? false);
    await client.query(load.outcome === 'loaded' ? 'commit' : 'rollback');
    return load;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function loadWithin(
  client: pg.ClientBase,
  file: VintageFile,
  places: Places,
  sha256: string,
  withoutRejected: boolean,
): Promise<VintageLoad> {
  const { fileName } = file;
  const refuse = (reason: string): VintageLoad => ({
    outcome: 'refused',
    faults: [{ file: fileName, line: 1, column: null, reason }],
  });
  const dataset = await client.query<{ id: number }>('select id from datasets where code = $1 for update', [file.dataset]);
  const datasetId = dataset.rows[0]?.id;
  if (datasetId === undefined) return refuse(`there is no dataset ${file.dataset}`);
  const earlier = await client.query<{ code: string; sha256: string }>(
    'select code, sha256 from vintages where dataset_id = $1 and (sha256 = $2 or code = $3)',
    [datasetId, sha256, file.code],
  );
  if (earlier.rows.some((row) => row.sha256 === sha256)) return { outcome: 'unchanged' };
  if (earlier.rows.length > 0)
    return refuse(`vintage ${file.code} was loaded from another file; give a corrected one a code of its own`);

  const made = await client.query<{ id: number }>(
    `insert into vintages (dataset_id, code, label, published_on, file_name, sha256, coverage, rows, observations, report, is_latest)
     values ($1, $2, $3, $4, $5, $6, $7, 0, 0, '{}', false) returning id`,
    [datasetId, file.code, file.label, file.publishedOn, fileName, sha256, file.coverage],
  );
  const vintageId = made.rows[0]?.id ?? 0;
  const notes: SourceNotes = { faults: new FaultList(fileName), mended: new Tally(), leftOut: new Tally(), drift: [] };
  const writer = new ObservationWriter(client, { vintageId, datasetId, valueLabels: file.valueLabels }, file.departures, notes);
  let records = 0;
  async function* counted() {
    for await (const record of readRecords(file.path, notes.faults)) {
      records += 1;
      yield record;
    }
  }
  for await (const row of file.layout(counted(), places, file.departures, notes)) await writer.write(row);
  const observations = await writer.end();

  const { faults } = notes;
  const rows = Math.max(records - 1, 0);
  if (file.rows !== null && file.rows !== rows && faults.refusals.length === 0)
    faults.refuse(records, null, `the file ends after ${rows} rows where ${file.rows} are declared`);
  if (faults.refusals.length > 0 || (faults.rejections.length > 0 && !withoutRejected))
    return { outcome: 'refused', faults: [...faults.refusals, ...faults.rejections].sort((a, b) => a.line - b.line) };
  if (observations === 0) return refuse('the file has no figures');

  const report = {
    mended: notes.mended.counts,
    leftOut: notes.leftOut.counts,
    drift: notes.drift,
    rejected: faults.rejectedRows,
    faults: faults.rejections.map(({ line, column, reason }) => ({ line, column, reason })),
  };
  await client.query('update vintages set rows = $2, observations = $3, report = $4 where id = $1', [
    vintageId,
    rows,
    observations,
    JSON.stringify(report),
  ]);
  await markLatest(client, datasetId);
  return { outcome: 'loaded', rows, observations, rejected: faults.rejections, mended: notes.mended.counts };
}

/** The latest is the one published last; of two without a day or of the same day, the one loaded later. */
async function markLatest(client: pg.ClientBase, datasetId: number): Promise<void> {
  await client.query('update vintages set is_latest = false where dataset_id = $1 and is_latest', [datasetId]);
  await client.query(
    `update vintages set is_latest = true where id = (
       select id from vintages where dataset_id = $1 and coverage = 'whole' order by published_on desc nulls last, id desc limit 1)`,
    [datasetId],
  );
}
