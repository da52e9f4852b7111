import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url));
/** What the migrations together make of an empty database, as describeSchema tells it. */
export const schemaFile = `${migrationsFolder}/schema.txt`;

/**
 * Brings the database to the present schema, as waymark_owner.
 * Under a lock, since two migrators at once fail on each other. drizzle skips a migration whose journal date is old
 * without a word, so what was applied is counted; fewer than listed is an error.
 * @returns how many migrations were applied now.
 */
export async function migrate(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('waymark migrate'))`);
    const before = await countApplied(client);
    await applyMigrations(drizzle({ client }), { migrationsFolder });
    const after = await countApplied(client);
    const listed = await listMigrations();
    if (after !== listed.length)
      throw new Error(`${after} of ${listed.length} migrations are applied; look at migrations/meta/_journal.json`);
    return after - before;
  } finally {
    await client.end();
  }
}

/** The migrations of the journal, in order. */
export async function listMigrations(): Promise<{ tag: string; when: number }[]> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  return journal.entries;
}

async function countApplied(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ present: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as present`,
  );
  if (!rows[0]?.present) return 0;
  const counted = await client.query<{ applied: number }>('select count(*)::int as applied from drizzle.__drizzle_migrations');
  return counted.rows[0]?.applied ?? 0;
}
