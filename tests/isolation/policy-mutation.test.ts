import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedTables, openDatabase } from '@waymark/db';
import { sql } from 'drizzle-orm';
import { openWorld, type World } from '../support/world.ts';
import { callOf, guardedRoutes, withPathId } from './support/calls.ts';
import { hashOfRows } from './support/rows.ts';
import { setScene, type Scene } from './support/scene.ts';

/** Council tables whose opening shows through the API, and not only to a query of the api's role. */
const shownByTheApi = ['assessments', 'judgements', 'submissions', 'events', 'memberships', 'api_keys'];

/** Row security of a table loosened, each way with the effect that the restrictive policy is gone. */
const weakenings = {
  'its policy dropped': (table: string) => `drop policy only_own_council on ${table}`,
  'row security off': (table: string) => `alter table ${table} disable row level security`,
  'its policy widened': (table: string) =>
    `drop policy only_own_council on ${table}; create policy only_own_council on ${table} as restrictive to waymark_api using (true) with check (true)`,
};

async function councilTablesOf(world: World): Promise<string[]> {
  const { rows } = await world.database.root.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
  );
  return rows.map(({ name }) => name).filter((name) => !(name in sharedTables));
}

/** How many rows of one council the api's own role sees while another council is named. */
async function rowsSeen(world: World, table: string, whose: string, named: string): Promise<number> {
  const db = openDatabase({ url: world.database.apiUrl, poolSize: 1 });
  try {
    return await db.transact(async (tx) => {
      await tx.execute(sql`select set_config('app.council_id', ${named}, true)`);
      const { rows } = await tx.execute<{ seen: number }>(
        sql`select count(*)::int as seen from ${sql.identifier(table)} where council_id = ${whose}::uuid`,
      );
      return rows[0]?.seen ?? 0;
    });
  } finally {
    await db.close();
  }
}

/** What another council's lead receives or changes that is ours, over every operation of the council realm. */
async function leaksOverTheApi(world: World, scene: Scene): Promise<string[]> {
  const leaks: string[] = [];
  const untouched = await hashOfRows(world.database.root, scene.ours.id);
  for (const route of guardedRoutes.filter(({ operation }) => operation['x-access'].realm === 'council')) {
    const { method, path, question } = callOf(route, scene.ids, scene.foreign.lead);
    const answer = await world.ask(method, path, question);
    const name = route.operation.operationId;
    const found = [...scene.words.foundIn(answer.text), ...scene.people.foundIn(answer.text)];
    if (found.length > 0) leaks.push(`${name} shows ${found.join(', ')}`);
    if (withPathId(route) && answer.status !== 404 && name !== 'getOurPlace') leaks.push(`${name} answers ${answer.status}`);
  }
  if ((await hashOfRows(world.database.root, scene.ours.id)) !== untouched) leaks.push('rows were changed');
  return leaks;
}

describe('row security as it is', () => {
  let world: World;
  let scene: Scene;
  beforeAll(async () => {
    world = await openWorld();
    scene = await setScene(world);
  }, 120_000);
  afterAll(() => world.close());

  it('shows the api nothing of a council but the one that is named', async () => {
    for (const table of await councilTablesOf(world)) {
      expect(await rowsSeen(world, table, scene.ours.id, scene.foreign.id), table).toBe(0);
      expect(await rowsSeen(world, table, scene.ours.id, scene.ours.id), `control: ${table} has rows of ours`).toBeGreaterThan(0);
    }
    expect(await leaksOverTheApi(world, scene)).toEqual([]);
  });

  for (const [what, weaken] of Object.entries(weakenings)) {
    it(`${what}, table by table: each shows rows to a query of the api's role`, async () => {
      for (const table of await councilTablesOf(world)) {
        const client = await world.database.root.connect();
        const before = await client.query<{ text: string }>(policyText, [table]);
        await client.query(weaken(table));
        expect(await rowsSeen(world, table, scene.ours.id, scene.foreign.id), table).toBeGreaterThan(0);
        await client.query(`drop policy if exists only_own_council on ${table}; alter table ${table} enable row level security`);
        await client.query(before.rows[0]?.text ?? '');
        client.release();
        expect(await rowsSeen(world, table, scene.ours.id, scene.foreign.id), `${table}, closed again`).toBe(0);
      }
    });
  }
});

/** The statement that makes a table's restrictive policy as it stands. */
const policyText = `select format('create policy only_own_council on %I as restrictive to %s using %s with check %s',
    tablename, array_to_string(roles, ', '), '(' || qual || ')', '(' || with_check || ')') as text
  from pg_policies where tablename = $1 and policyname = 'only_own_council'`;

describe('a policy dropped shows through the API', () => {
  it.each(shownByTheApi)('%s', async (table) => {
    const world = await openWorld();
    try {
      const scene = await setScene(world);
      await world.database.root.query(weakenings['its policy dropped'](table));
      expect(await leaksOverTheApi(world, scene)).not.toEqual([]);
    } finally {
      await world.close();
    }
  });
});
