// Makes the reference tables and the frameworks say what the files say, as the schema's owner: all of it or nothing.
//   DATABASE_URL=… node api/src/jobs/load-reference-data.ts [--folder elsewhere]
import { parseArgs } from 'node:util';
import pg from 'pg';
import { faultInWords, loadShipped } from '@waymark/reference-data';

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL: PostgreSQL, signed in as waymark_owner.');
  process.exit(1);
}
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  await client.query('begin');
  const loaded = await loadShipped(client, values.folder);
  if ('faults' in loaded) {
    await client.query('rollback');
    console.error(`Nothing was loaded. ${loaded.faults.length === 1 ? 'One fault' : `${loaded.faults.length} faults`}:`);
    for (const fault of loaded.faults) console.error(faultInWords(fault));
    process.exitCode = 1;
  } else {
    await client.query('commit');
    const { rowsWritten, rowsRemoved, frameworksPublished } = loaded.counts;
    console.log(`Rows written: ${rowsWritten}. Rows removed: ${rowsRemoved}. Frameworks published: ${frameworksPublished}.`);
  }
} finally {
  await client.end();
}
