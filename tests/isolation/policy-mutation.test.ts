import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { callOf, guardedRoutes, withPathId } from './support/calls.ts';
import { hashOfRows } from './support/rows.ts';
import { otherWeakenings, tableWeakenings } from './support/reach-weakenings.ts';
import { reachFaults } from './support/reach.ts';
import { setScene, type Scene } from './support/scene.ts';

// What the catalogue says is compared in every-table.test.ts. Here the database is asked what really can be reached, and
// that asking is shown to notice each weakening.
let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await openWorld();
  scene = await setScene(world);
}, 120_000);
afterAll(() => world.close());

describe('by SQL, as each role of the database', () => {
  let client: pg.PoolClient;
  beforeAll(async () => {
    client = await world.database.root.connect();
  });
  afterAll(() => client.release());
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));

  it('nothing of a council is reached but by its own', async () => {
    expect(await reachFaults(client, scene)).toEqual([]);
  });

  const allTables = [
    'api_keys',
    'assessments',
    'council_consents',
    'event_chains',
    'events',
    'idempotency_keys',
    'invitations',
    'judgements',
    'local_statements',
    'memberships',
    'release_contributors',
    'session_councils',
    'submission_answers',
    'submissions',
    'version_move_answers',
    'version_moves',
  ];
  it('every council table is weakened in turn below', async () => {
    const { rows } = await client.query(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by relname collate "C"`,
    );
    expect(rows.map(({ name }) => name)).toEqual(allTables);
  });

  const cases = Object.entries(tableWeakenings).flatMap(([what, { weaken, tables = allTables, fault }]) =>
    // No role but waymark_gate has any right to session_councils, so its policies never come into it.
    tables.filter((table) => table !== 'session_councils').map((table) => [table, what, weaken(table), fault(table)] as const),
  );
  it.each(cases)('%s, %s, is noticed', async (_table, _what, change, fault) => {
    await client.query(change);
    expect(await reachFaults(client, scene)).toContain(fault);
  });

  it.each(otherWeakenings)('%s is noticed', async (_what, change, fault) => {
    await client.query(change);
    expect((await reachFaults(client, scene)).join('\n')).toMatch(fault);
  });
});

/** What another council's lead receives or changes that is ours, over the operations of the council realm. */
async function leaksOverTheApi(methods: string[]): Promise<string[]> {
  const leaks: string[] = [];
  const { root } = world.database;
  const untouched = await hashOfRows(root, scene.ours.id);
  for (const route of guardedRoutes) {
    const { operationId: name, 'x-access': needed } = route.operation;
    if (needed.realm !== 'council' || !methods.includes(route.method)) continue;
    const { method, path, question } = callOf(route, scene.ids, scene.foreign.lead);
    const answer = await world.ask(method, path, question);
    const found = [...scene.words.foundIn(answer.text), ...scene.people.foundIn(answer.text)];
    if (found.length > 0) leaks.push(`${name} shows ${found.join(', ')}`);
    if (withPathId(route) && answer.status !== 404) leaks.push(`${name} answers ${answer.status}`);
  }
  if ((await hashOfRows(root, scene.ours.id)) !== untouched) leaks.push('rows were changed');
  return leaks;
}

describe('over the API', () => {
  const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];
  const drop = (table: string) => `drop policy only_own_council on ${table}`;

  it('nothing of a council is reached by another', async () => {
    expect(await leaksOverTheApi(['GET', ...writes])).toEqual([]);
  });

  it.each([
    ['assessments', /getAssessment answers 200/],
    ['judgements', /listJudgements shows (.*, )?impact/],
    ['submissions', /getSubmission shows (.*, )?impact/],
    ['events', /listEvents shows (.*, )?impact/],
    ['memberships', /listMembers shows (.*, )?name of a member/],
    ['api_keys', /listApiKeys shows name of an API key/],
  ])('the policy of %s dropped is noticed by reading alone', async (table, leak) => {
    const { root } = world.database;
    const { rows } = await root.query<{ text: string }>(policyText, [table]);
    await root.query(drop(table));
    try {
      expect((await leaksOverTheApi(['GET'])).join('\n')).toMatch(leak);
    } finally {
      await root.query(rows[0]?.text ?? '');
    }
    expect(await leaksOverTheApi(['GET'])).toEqual([]);
  });

  // Last, since what is written then stays.
  it('and by writing, when a row of another council can be changed', async () => {
    for (const table of ['api_keys', 'memberships']) await world.database.root.query(drop(table));
    expect(await leaksOverTheApi(writes)).toEqual(
      expect.arrayContaining(['revokeApiKey answers 204', 'removeMember answers 204', 'rows were changed']),
    );
  });
});

/** The statement that makes a table's restrictive policy as it stands. */
const policyText = `select format('create policy only_own_council on %I as restrictive to %s using %s with check %s',
    tablename, array_to_string(roles, ', '), '(' || qual || ')', '(' || with_check || ')') as text
  from pg_policies where tablename = $1 and policyname = 'only_own_council'`;
