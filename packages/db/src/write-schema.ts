// `npm run schema`: writes migrations/schema.txt from the migrations as they are now, in a cluster made for it.
import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { describeSchema } from './describe-schema.ts';
import { startThrowAwayCluster } from './embedded/index.ts';
import { migrate, schemaFile } from './migrate.ts';
import { ensureRoles, urlAs } from './roles.ts';

const cluster = await startThrowAwayCluster();
try {
  const passwords = { waymark_owner: 'owner', waymark_api: 'api', waymark_release: 'release' };
  await ensureRoles(cluster.superuserUrl, passwords);
  await migrate(urlAs(cluster.superuserUrl, 'waymark_owner', passwords.waymark_owner));
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  await writeFile(schemaFile, await describeSchema(client));
  await client.end();
} finally {
  await cluster.stop();
}
console.log(`Written: ${schemaFile}`);
