import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { SeriesLines } from './observation-batch.ts';

/** Stores a batch by COPY, series by series, so that what is read together lies together and the key grows at its end. */
export async function copyObservations(
  client: pg.ClientBase,
  vintageId: number,
  batch: readonly SeriesLines[],
  seriesIds: readonly number[],
): Promise<void> {
  const ordered = batch.map(({ lines }, index) => ({ lines, id: seriesIds[index] ?? 0 })).sort((a, b) => a.id - b.id);
  const target = client.query(
    copyFrom('copy observations (vintage_id, series_id, period_id, area_id, value, symbol) from stdin'),
  );
  await pipeline(Readable.from(textOf(vintageId, ordered)), target);
}

function* textOf(vintageId: number, series: readonly { id: number; lines: string[] }[]): Generator<Buffer> {
  let text = '';
  for (const { id, lines } of series) {
    const prefix = `${vintageId}\t${id}\t`;
    text += prefix + lines.join(prefix);
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
