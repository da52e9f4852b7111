import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { anyMember, credentialOf } from '../support/connections.ts';
import { expectProblem } from '../support/problems.ts';
import { openWorld, sha256, type Someone, type TestCouncil, type World } from '../support/world.ts';

// A council's changes take turns. What is tried here happens while somebody else has the turn.
let world: World;
let council: TestCouncil;
let editor: Someone;
let address: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  council = await world.newCouncil();
  editor = { ...council.editor, council: council.gssCode };
  const { id } = await startAssessment(world, council.lead);
  address = `/v1/assessments/${id}/judgements/A1`;
});

const root = () => world.database.root;
const read = () => world.ask('GET', address, { as: editor });
const save = (version = 0) =>
  world.ask('PUT', address, {
    as: editor,
    body: { answer: { kind: 'stage', stage: '2' }, ...blank },
    headers: { 'if-match': `"${version}"` },
  });

async function untilSomebodyWaits(howMany = 1): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await root().query(`select from pg_locks where locktype = 'advisory' and not granted`);
    if ((rowCount ?? 0) >= howMany) return;
    await sleep(20);
  }
  throw new Error('nobody waits for the turn');
}

/** Begins something while the lead has the turn, waits until it waits, then changes something, and lets it go on. */
async function during<T>(begin: () => Promise<T>, change: string, values: unknown[] = []): Promise<T> {
  return db(async (client) => {
    const begun = begin();
    await untilSomebodyWaits();
    await client.query(change, values);
    return { begun };
  }).then(({ begun }) => begun);
}
const db = <T>(work: (client: { query(text: string, values: unknown[]): Promise<unknown> }) => Promise<T>): Promise<T> =>
  world.db.council(credentialOf({ ...council.lead, council: council.gssCode }), anyMember).write((tx) => work(tx.$client));

const token = () => sha256((editor.cookie ?? '').slice('waymark='.length));

/** As if a minute had gone by since the editor was last seen. */
async function lastSeenAMinuteAgo(): Promise<void> {
  for (const [table, column] of [
    ['sessions', 'last_seen_at'],
    ['session_councils', 'seen_at'],
  ])
    await root().query(`update ${table} set ${column} = now() - interval '2 minutes' where token_hash = $1`, [token()]);
}

test.each([
  ['was removed', 'delete from memberships where person_id = $1', 'council.not-a-member'],
  ['may only read now', `update memberships set role = 'viewer' where person_id = $1`, 'auth.role'],
])('a save that waited is refused when its author %s meanwhile', async (_what, change, code) => {
  expectProblem(await during(save, change, [council.editor.personId]), 403, code);
  const { rows } = await root().query('select from judgements where council_id = $1 and version > 0', [council.id]);
  expect(rows).toEqual([]);
});

test('control: one that waited and may is saved', async () => {
  const saved = await during(save, `update memberships set role = 'lead' where person_id = $1`, [council.editor.personId]);
  expect(saved.status).toBe(200);
});

test('a save at its minute mark and a change of its author’s role do not wait for each other in a circle', async () => {
  expect((await read()).status).toBe(200);
  await lastSeenAMinuteAgo();
  const saved = await during(save, `update memberships set role = 'lead' where person_id = $1`, [council.editor.personId]);
  expect(saved.status).toBe(200);
});

async function isNoted(): Promise<boolean> {
  const recent = `select from session_councils where token_hash = $1 and seen_at > now() - interval '1 minute'`;
  return (await root().query(recent, [token()])).rowCount === 1;
}

test('nobody waits for the note that they are there', async () => {
  expect((await read()).status).toBe(200);
  await lastSeenAMinuteAgo();
  const client = await root().connect();
  try {
    await client.query('begin');
    await client.query('select from sessions for update');
    await client.query('select from session_councils for update');
    expect((await read()).status).toBe(200);
    expect((await save()).status).toBe(200);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(await isNoted()).toBe(false);
  expect((await read()).status).toBe(200);
  expect(await isNoted()).toBe(true);
});

test('a suspension that waited is refused when its administrator was removed meanwhile', async () => {
  const administrator = await world.newNational('administrator');
  const suspend = () =>
    world.ask('PUT', `/v1/councils/${council.gssCode}/status`, { as: administrator, body: { status: 'suspended' } });
  const waiting = db(async () => {
    const begun = suspend();
    await untilSomebodyWaits();
    await root().query('delete from national_roles where person_id = $1', [administrator.personId]);
    return { begun };
  });
  expectProblem(await (await waiting).begun, 403, 'auth.role');
  expect((await read()).status).toBe(200);
});

test('of two administrators who remove each other at once, one is removed', async () => {
  const [one, other] = [await world.newNational('administrator'), await world.newNational('administrator')];
  const remove = (as: Someone, whom: Someone) =>
    world.ask('DELETE', `/v1/people/${whom.personId}/national-roles/administrator`, { as });
  const client = await root().connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('national_roles'))`);
    const both = Promise.all([remove(one, other), remove(other, one)]);
    await untilSomebodyWaits(2);
    await client.query(`select pg_advisory_unlock(hashtext('national_roles'))`);
    expect((await both).map(({ status }) => status).sort()).toEqual([204, 403]);
  } finally {
    client.release(true);
  }
});

test('a suspension waits for the turn before it touches the council, and a save after it is refused', async () => {
  const administrator = await world.newNational('administrator');
  const suspend = () =>
    world.ask('PUT', `/v1/councils/${council.gssCode}/status`, { as: administrator, body: { status: 'suspended' } });
  // Whoever adds a row of the council's holds the council's own; a suspension that held it already would wait in a circle.
  const add = `insert into idempotency_keys (council_id, principal_id, operation, key, fingerprint) values ($1, $1, 'x', 'x', 'x')`;
  const suspended = await during(suspend, add, [council.id]);
  expect(suspended.status).toBe(200);
  expectProblem(await save(), 403, 'council.suspended');
});

test('one caller’s many changes that wait for the turn keep nobody else waiting', async () => {
  const other = await world.newCouncil();
  const { id } = await startAssessment(world, other.lead);
  const saved = await db(async () => {
    const many = Array.from({ length: 40 }, () => save());
    await untilSomebodyWaits();
    const elsewhere = await world.ask('PUT', `/v1/assessments/${id}/judgements/A1`, {
      as: { ...other.editor, council: other.gssCode },
      body: { answer: { kind: 'stage', stage: '2' }, ...blank },
      headers: { 'if-match': '"0"' },
    });
    expect(elsewhere.status).toBe(200);
    return { many };
  });
  const statuses = (await Promise.all(saved.many)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 412)).toHaveLength(39);
});
