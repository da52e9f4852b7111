import { readFile } from 'node:fs/promises';
import { ensureRoles, listMigrations, migrate, openDatabase, rolesFile, urlAs, whyNotServe } from '@waymark/db';
import { startThrowAwayCluster, type Cluster } from '@waymark/db/embedded';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passwords } from '../support/names.ts';

// A cluster of its own: roles belong to a cluster, and here others make them than in the rest of the tests.
let cluster: Cluster;

beforeAll(async () => {
  cluster = await startThrowAwayCluster();
});
afterAll(async () => {
  await cluster.stop();
});

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const at = (database: string) => Object.assign(new URL(cluster.superuserUrl), { pathname: `/${database}` }).href;

/** Migrates as waymark_owner and asks as waymark_api. */
async function expectToWork(databaseUrl: string): Promise<void> {
  const ownerUrl = urlAs(databaseUrl, 'waymark_owner', passwords.waymark_owner);
  expect(await migrate(ownerUrl)).toBe((await listMigrations()).length);
  const db = openDatabase({ url: urlAs(databaseUrl, 'waymark_api', passwords.waymark_api), poolSize: 1 });
  try {
    expect(await whyNotServe(db.pool)).toBeNull();
    await expect(db.pool.query('select * from judgements')).resolves.toMatchObject({ rowCount: 0 });
    await expect(db.pool.query('select * from credentials, pg_authid')).rejects.toThrow('permission denied');
  } finally {
    await db.close();
  }
}

test('a role that may make roles and databases, and no more, sets everything up', async () => {
  await run(cluster.superuserUrl, `create role manager login createrole createdb password 'manager'`);
  await run(cluster.superuserUrl, 'create database managed owner manager');
  const url = Object.assign(new URL(at('managed')), { username: 'manager', password: 'manager' }).href;
  await ensureRoles(url, passwords);
  await ensureRoles(url, passwords);
  await expectToWork(url);
});

test('with roles made beforehand from roles.sql and a database that waymark_owner owns, no other right is needed', async () => {
  await run(cluster.superuserUrl, await readFile(rolesFile, 'utf8'));
  for (const [role, password] of Object.entries(passwords))
    await run(cluster.superuserUrl, `alter role ${role} password '${password}'`);
  await run(cluster.superuserUrl, 'create database given owner waymark_owner');
  await expectToWork(at('given'));
});
