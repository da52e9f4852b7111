// Loads official statistics, as the schema's owner: each file whole or not at all, and nothing that is loaded already.
//   DATABASE_URL=… node api/src/jobs/load-statistics.ts                                      what comes with the service
//   … --dataset sen2-timeliness --file x.csv --vintage 2026 --label "2026" [--meta x.meta.csv] [--published 2026-06-25]
//     [--rows 12345] [--excerpt] [--without-rejected] [--describe dataset.json]              one release of a dataset
import { parseArgs } from 'node:util';
import pg from 'pg';
import { faultInWords } from '@waymark/reference-data';
import { loadRelease, loadStatistics, type FileLoad } from '@waymark/indicators';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string' },
    describe: { type: 'string' },
    excerpt: { type: 'boolean' },
    file: { type: 'string' },
    label: { type: 'string' },
    meta: { type: 'string' },
    published: { type: 'string' },
    rows: { type: 'string' },
    vintage: { type: 'string' },
    'without-rejected': { type: 'boolean' },
  },
});
const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL: PostgreSQL, signed in as waymark_owner.');
  process.exit(1);
}
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  const loads = values.file === undefined ? await loadAll() : [await loadOne(values.file)];
  if (loads.some(({ load }) => load.outcome === 'refused')) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await client.end();
}

async function loadAll(): Promise<FileLoad[]> {
  const { files, inspections } = await loadStatistics(client, { onFile: tell });
  if ('faults' in inspections) {
    for (const fault of inspections.faults) console.error(faultInWords(fault));
    process.exitCode = 1;
  }
  return files;
}

async function loadOne(path: string): Promise<FileLoad> {
  const { dataset, vintage, label } = values;
  if (dataset === undefined || vintage === undefined || label === undefined)
    throw new Error('With --file say --dataset, --vintage and --label.');
  const load = await loadRelease(client, {
    ...{ dataset, path, label, code: vintage, metaPath: values.meta ?? null, describePath: values.describe ?? null },
    publishedOn: values.published ?? null,
    rows: values.rows === undefined ? null : Number(values.rows),
    coverage: values.excerpt ? 'excerpt' : 'whole',
    withoutRejected: values['without-rejected'] ?? false,
  });
  if (load.load.outcome === 'unchanged') console.log(`${load.file} is loaded already.`);
  tell(load);
  return load;
}

/** One line for a file that was loaded, one for each fault of a file that was not, none for one that was there. */
function tell({ file, load, milliseconds }: FileLoad): void {
  if (load.outcome === 'loaded') {
    const number = (count: number) => count.toLocaleString('en-GB');
    const rejected = load.rejected.length > 0 ? `, ${number(load.rejected.length)} rows left out:` : '';
    console.log(`${file}: ${number(load.observations)} figures in ${(milliseconds / 1000).toFixed(1)} s${rejected}`);
    for (const fault of load.rejected) console.log(`  ${faultInWords(fault)}`);
  }
  if (load.outcome === 'refused') {
    console.error(`${file} was not loaded. ${load.faults.length === 1 ? 'One fault' : `${load.faults.length} faults`}:`);
    for (const fault of load.faults) console.error(`  ${faultInWords(fault)}`);
  }
}
