import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { catalogueWeakenings } from './support/catalogue-weakenings.ts';
import { catalogueFaults } from './support/catalogue.ts';

// The controls of every-table.test.ts: each weakening is made in a transaction, seen, and taken back.
let database: TestDatabase;
let client: pg.PoolClient;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
  client = await database.root.connect();
});
afterAll(async () => {
  client.release();
  await database.drop();
});
beforeEach(() => client.query('begin'));
afterEach(async () => {
  await client.query('rollback');
  expect(await catalogueFaults(client)).toEqual([]);
});

test.each(catalogueWeakenings)('%s is a fault', async (_what, change, fault) => {
  await client.query(change);
  expect((await catalogueFaults(client)).join('\n')).toMatch(fault);
});
