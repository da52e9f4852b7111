import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describeSchema, listMigrations, migrate, migrationsFolder, schemaFile } from '@waymark/db';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

const checkout = path.resolve(import.meta.dirname, '../..');
let database: TestDatabase;
let copy: string;

beforeAll(async () => {
  database = await emptyDatabase(inject('superuserUrl'));
  copy = await mkdtemp(path.join(tmpdir(), 'waymark-migrations-'));
});
afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
  await database.drop();
});

/** What is wrong with a journal: drizzle skips a migration that is not listed, or whose date is not the latest, without a word. */
function journalFaults(journal: { tag: string; when: number }[], files: string[]): string[] {
  const listed = journal.map(({ tag }) => `${tag}.sql`);
  return [
    ...files.filter((file) => !listed.includes(file)).map((file) => `${file} is not listed`),
    ...listed.filter((file) => !files.includes(file)).map((file) => `${file} does not exist`),
    ...journal.flatMap(({ tag, when }, index) => {
      const before = journal[index - 1];
      return before && when <= before.when ? [`${tag} is not later than ${before.tag}`] : [];
    }),
  ];
}

test('the journal lists every migration, each later than the one before', async () => {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith('.sql'));
  const journal = await listMigrations();
  expect(files.length).toBeGreaterThan(0);
  expect(journalFaults(journal, files)).toEqual([]);

  // The check sees each of its three faults.
  const swapped = journal.map((entry, index) => (index === 1 ? { ...entry, when: journal[0]?.when ?? 0 } : entry));
  expect(journalFaults(swapped, files)).toEqual([`${journal[1]?.tag} is not later than ${journal[0]?.tag}`]);
  expect(journalFaults(journal, [...files, '9999_forgotten.sql'])).toEqual(['9999_forgotten.sql is not listed']);
  expect(journalFaults([...journal, { tag: '9999_lost', when: 9e15 }], files)).toEqual(['9999_lost.sql does not exist']);
});

test('all migrations apply to an empty database, once, also when two start at the same moment', async () => {
  const { length } = await listMigrations();
  const applied = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
  expect(applied.sort()).toEqual([0, length]);
  expect(await migrate(database.ownerUrl)).toBe(0);
});

test('a migration that drizzle skips is an error', async () => {
  const other = await emptyDatabase(inject('superuserUrl'));
  try {
    await other.root.query(`create schema drizzle authorization waymark_owner;
      create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
      insert into drizzle.__drizzle_migrations (hash, created_at) values ('later than all', 9000000000000000);
      alter table drizzle.__drizzle_migrations owner to waymark_owner`);
    await expect(migrate(other.ownerUrl)).rejects.toThrow(/1 of \d+ migrations are applied/);
  } finally {
    await other.drop();
  }
});

test('migrations/schema.txt tells the schema as it is; after a change of migrations run `npm run schema`', async () => {
  const committed = await readFile(schemaFile, 'utf8');
  const actual = await describeSchema(database.root);
  // Whoever made the database gives `public` its owner; nothing else may differ.
  expect(actual.replace('public owned by pg_database_owner', 'public owned by waymark_owner')).toBe(committed);
});

test.each([
  ['a policy', 'alter policy only_own_council on judgements using (true)'],
  ['a dropped policy', 'drop policy only_own_council on judgements'],
  ['forced row security', 'alter table judgements no force row level security'],
  ['a grant on a table', 'grant delete on assessments to waymark_api'],
  ['a grant on a column', 'grant select (document) on submissions to waymark_release'],
  ['a grant on a function', 'grant execute on function authorise to public'],
  ['an owner', 'alter table judgements owner to waymark_gate'],
  ['the settings of a function', 'alter function authorise reset search_path'],
  ['a security definer', 'alter function current_council_id() security definer'],
  ['a trigger', 'drop trigger refuse_change on events'],
  ['a disabled trigger', 'alter table events disable trigger refuse_change'],
  ['a column', 'alter table judgements add column note text'],
  ['a constraint', 'alter table judgements drop constraint judgements_reason_check'],
  ['an index', 'drop index areas_region_idx'],
  ['a view', 'create view everything as select * from judgements'],
])('the description shows %s', async (_what, change) => {
  const client = await database.root.connect();
  try {
    const before = await describeSchema(client);
    await client.query(`begin; ${change}`);
    expect(await describeSchema(client)).not.toBe(before);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

/** Lets drizzle-kit write into a copy of the folder and says which files are new. */
async function generatedFiles(change: (folder: string) => Promise<void> = async () => {}): Promise<string[]> {
  const folder = await mkdtemp(path.join(copy, 'generate-'));
  await cp(migrationsFolder, folder, { recursive: true });
  await change(folder);
  const before = await readdir(folder, { recursive: true });
  const kit = path.join(checkout, 'node_modules/drizzle-kit/bin.cjs');
  const out = path.relative(checkout, folder);
  const options = ['--dialect=postgresql', '--schema=./packages/db/src/schema/*.ts', `--out=${out}`, '--name=drift'];
  await promisify(execFile)(process.execPath, [kit, 'generate', ...options], { cwd: checkout });
  return (await readdir(folder, { recursive: true })).filter((file) => !before.includes(file) && file.endsWith('.sql'));
}

test('the migrations make what packages/db/src/schema says: drizzle-kit has nothing to add', async () => {
  expect(await generatedFiles()).toEqual([]);
});

test('and would add a migration for a column that no migration makes', async () => {
  const added = await generatedFiles(async (folder) => {
    const snapshots = (await readdir(path.join(folder, 'meta'))).filter((file) => file.endsWith('_snapshot.json')).sort();
    const file = path.join(folder, 'meta', snapshots.at(-1) ?? '');
    const snapshot = JSON.parse(await readFile(file, 'utf8'));
    delete snapshot.tables['public.judgements'].columns.strengths;
    await writeFile(file, JSON.stringify(snapshot));
  });
  expect(added).toEqual([expect.stringMatching(/_drift\.sql$/)]);
});
