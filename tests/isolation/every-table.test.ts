import { sharedTables } from '@waymark/db';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { catalogueFaults } from './support/catalogue.ts';

// That each of these checks can fail is shown in policy-mutation.test.ts.
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
});
afterAll(() => database.drop());

test('every table is shared for a stated reason, or closed between councils, and nothing leads round that', async () => {
  const client = await database.root.connect();
  try {
    expect(await catalogueFaults(client)).toEqual([]);
  } finally {
    client.release();
  }
});

test('every shared table says why it is shared', () => {
  for (const [table, reason] of Object.entries(sharedTables)) expect(reason.length, table).toBeGreaterThan(10);
});
