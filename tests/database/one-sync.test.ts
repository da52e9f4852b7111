import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, sendUnderOneSync, type Database, type FixedStatement } from '@waymark/db';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startAssessment } from '../support/assessments.ts';
import { anyMember, credentialOf, leftovers } from '../support/connections.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

// One connection, so that every test meets what the one before it left, and packages/db/src/one-sync.ts, which uses calls of
// pg that are not documented, is known to work with the version of pg that is installed.
let world: World;
let db: Database;
let [a, b]: TestCouncil[] = [];
let latest: pg.PoolClient | undefined;

beforeAll(async () => {
  world = await openWorld();
  db = openDatabase({ url: world.database.apiUrl, poolSize: 1 });
  db.pipelinedPool.on('connect', (client) => (latest = client));
  [a, b] = [await world.newCouncil(), await world.newCouncil()];
  for (const council of [a, b]) await startAssessment(world, council.lead);
});
afterAll(async () => {
  await db.close();
  await world.close();
});

const readOwn: FixedStatement = { name: 'test_own', text: 'select council_id, $1::int as nothing from assessments' };

function once(who: Someone | undefined, statement: FixedStatement, values: unknown[]) {
  if (!who) throw new Error('set up above');
  return db.council(credentialOf(who), anyMember).readFixed<{ council_id: string }>(statement, values);
}

async function processOfConnection(): Promise<number> {
  const { rows } = await db.pipelinedPool.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

afterEach(async () => {
  expect(await leftovers(db.pipelinedPool)).toEqual([]);
  for (const council of [a, b, a]) {
    const rows = await once(council?.lead, readOwn, [1]);
    expect(rows.map((row) => row.council_id)).toEqual([council?.id]);
  }
  expect(await leftovers(db.pipelinedPool)).toEqual([]);
});

test('a pool of one shows a council its own rows and the next borrower none', async () => {
  const pid = await processOfConnection();
  await once(a?.lead, readOwn, [1]);
  expect(await leftovers(db.pipelinedPool)).toEqual([]);
  expect(await processOfConnection()).toBe(pid);
});

test('a statement that cannot be parsed fails by itself, each time, and its name can be used again', async () => {
  const pid = await processOfConnection();
  const broken = { name: 'test_broken', text: 'selekt $1::int' };
  await expect(once(a?.lead, broken, [1])).rejects.toMatchObject({ code: '42601' });
  await expect(once(b?.lead, broken, [1])).rejects.toMatchObject({ code: '42601' });
  const mended = await once(a?.lead, { ...broken, text: readOwn.text }, [1]);
  expect(mended).toHaveLength(1);
  expect(await processOfConnection()).toBe(pid);
});

test('who is not authorised reads nothing, and the same named statements work for the next', async () => {
  const pid = await processOfConnection();
  const fresh = { name: 'test_after_refusal', text: readOwn.text };
  for (const nobody of [{ cookie: 'waymark=unknown' }, { key: 'wmk_unknown' }]) {
    await expect(once(nobody, fresh, [1])).rejects.toMatchObject({ code: 'WM401' });
    expect(await leftovers(db.pipelinedPool)).toEqual([]);
  }
  expect(await once(a?.lead, fresh, [1])).toHaveLength(1);
  await expect(once({ ...a?.lead, council: b?.gssCode ?? '' }, fresh, [1])).rejects.toMatchObject({ code: 'WM40C' });
  expect(await processOfConnection()).toBe(pid);
});

test('a fault while a statement runs undoes the batch, and the statement works the next time', async () => {
  const pid = await processOfConnection();
  const divide = { name: 'test_divide', text: 'select council_id, 1 / $1::int as nothing from assessments' };
  await expect(once(a?.lead, divide, [0])).rejects.toMatchObject({ code: '22012' });
  await expect(once(a?.lead, divide, ['no number'])).rejects.toMatchObject({ code: '22P02' });
  expect(await once(b?.lead, divide, [1])).toEqual([{ council_id: b?.id, nothing: 1 }]);
  expect(await processOfConnection()).toBe(pid);
});

const slow = { name: 'test_slow', text: 'select council_id, pg_sleep($1::float8) from assessments' };

/** Waits until the connection's process runs the slow statement, then does something to it. */
async function toTheRunning(pid: number, what: 'pg_cancel_backend' | 'pg_terminate_backend'): Promise<void> {
  const { root } = world.database;
  for (let tries = 0; ; tries += 1) {
    const { rowCount } = await root.query(
      `select from pg_stat_activity where pid = $1 and state = 'active' and wait_event = 'PgSleep'`,
      [pid],
    );
    if (rowCount === 1) break;
    if (tries === 200) throw new Error('it never ran');
    await sleep(20);
  }
  await root.query(`select ${what}($1)`, [pid]);
}

test('a cancelled statement leaves the connection clean', async () => {
  const pid = await processOfConnection();
  const asked = once(a?.lead, slow, [20]);
  await Promise.all([expect(asked).rejects.toMatchObject({ code: '57014' }), toTheRunning(pid, 'pg_cancel_backend')]);
  expect(await processOfConnection()).toBe(pid);
});

test('so does one that took too long', async () => {
  const pid = await processOfConnection();
  await db.pipelinedPool.query('set statement_timeout = 150');
  await expect(once(a?.lead, slow, [20])).rejects.toMatchObject({ code: '57014' });
  await db.pipelinedPool.query('reset statement_timeout');
  expect(await processOfConnection()).toBe(pid);
});

test('a connection that the server ends is not given to the next borrower', async () => {
  const pid = await processOfConnection();
  const asked = once(a?.lead, slow, [20]);
  await Promise.all([expect(asked).rejects.toMatchObject({ code: '57P01' }), toTheRunning(pid, 'pg_terminate_backend')]);
  expect(await processOfConnection()).not.toBe(pid);
});

test('nor is one that broke on our side', async () => {
  const pid = await processOfConnection();
  const asked = once(a?.lead, slow, [20]);
  const refused = expect(asked).rejects.toThrow(/Connection terminated/);
  await sleep(100);
  // pg keeps its socket to itself; there is no other way to break it from this side.
  (latest as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  await refused;
  expect(await processOfConnection()).not.toBe(pid);
});

test('a value that cannot be sent stops the batch before anything of it is sent', async () => {
  const refusing = {
    toPostgres() {
      throw new Error('cannot be mapped');
    },
  };
  await expect(once(a?.lead, readOwn, [refusing])).rejects.toThrow('cannot be mapped');
  const client = await db.pipelinedPool.connect();
  const statements = [
    { name: 'test_first', text: 'select 1', values: [] },
    { text: 'select $1', values: [refusing] },
  ];
  await expect(sendUnderOneSync(client, statements)).rejects.toThrow('cannot be mapped');
  expect((await client.query('select 2 as two')).rows).toEqual([{ two: 2 }]);
  client.release();
});

test('a value that cannot be read rejects the batch once the server is done with it', async () => {
  const pid = await processOfConnection();
  const client = await db.pipelinedPool.connect();
  const types = {
    getTypeParser: () => () => {
      throw new Error('cannot be read');
    },
  };
  // pg calls it for every column; its types want the overloads of pg.types.
  const statement = { text: 'select generate_series(1, 3)', values: [], types: types as unknown as pg.CustomTypesConfig };
  await expect(sendUnderOneSync(client, [statement, { text: 'select 1', values: [] }])).rejects.toThrow('cannot be read');
  client.release();
  expect(await processOfConnection()).toBe(pid);
});

test.each(['pipelinedPool', 'pool'] as const)(
  'a statement that the server forgot fails once, and not for ever: %s',
  async (which) => {
    if (!a) throw new Error('set up above');
    const scope = db.council(credentialOf(a.lead), anyMember);
    const ask = () => (which === 'pool' ? scope.write(() => Promise.resolve('done')) : scope.readFixed(readOwn, [1]));
    await ask();
    await db[which].query('deallocate all');
    await expect(ask()).rejects.toMatchObject({ code: '26000' });
    await expect(ask()).resolves.toBeDefined();
  },
);

test('one name with two texts is refused, and half a batch is never left on a connection in use', async () => {
  await once(a?.lead, readOwn, [1]);
  await expect(once(a?.lead, { ...readOwn, text: 'select $1::int as council_id' }, [1])).rejects.toThrow('has two texts');
});

test('a transaction that fails half-way leaves neither its council nor its changes', async () => {
  if (!a) throw new Error('set up above');
  const scope = db.council(credentialOf(a.lead), { ...anyMember, scope: null });
  const failing = scope.write(async (tx, caller) => {
    await tx.$client.query(`update assessments set version = 99 where council_id = $1`, [caller.council.id]);
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  const { rowCount } = await world.database.root.query('select from assessments where version = 99');
  expect(rowCount).toBe(0);
});

test.each(['commits', 'fails'])(
  'a national transaction that %s leaves neither its role nor the council it managed',
  async (how) => {
    const administrator = await world.newNational('administrator');
    const access = { realm: 'national', roles: ['administrator'], scope: null } as const;
    const inside = db.national(credentialOf(administrator), access, async (tx, _caller, manages) => {
      await manages(a?.id ?? '');
      const { rows } = await tx.execute(`select current_user as role, current_setting('app.council_id') as council`);
      // With its own id named, the council's work is still out of reach.
      if (how === 'fails') await tx.execute('select from judgements');
      return rows;
    });
    if (how === 'fails') await expect(inside).rejects.toMatchObject({ cause: { code: '42501' } });
    else expect(await inside).toEqual([{ role: 'waymark_national', council: a?.id }]);
  },
);
