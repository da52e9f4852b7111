import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@waymark/db';
import { expect, test } from 'vitest';
import { startAssessment } from '../support/assessments.ts';
import { anyMember, credentialOf, leftovers } from '../support/connections.ts';
import { openWorld, type TestCouncil } from '../support/world.ts';

/** Numbers from 0 to 1 that follow from a seed (mulberry32), so that a run can be repeated. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('200 reads of four councils at once over two connections, of which one is shared, with faults among them: each gets its own rows or a fault', async () => {
  const world = await openWorld();
  const db = openDatabase({ url: world.database.apiUrl, poolSize: 2 });
  const random = randomFrom(20261124);
  try {
    const councils: TestCouncil[] = [];
    for (let count = 0; count < 4; count += 1) councils.push(await world.newCouncil());
    for (const { lead } of councils) await startAssessment(world, lead);

    const own = 'select council_id, current_council_id() as set from judgements where $1::float8 is not null';
    const asks: Record<string, (council: TestCouncil) => Promise<{ council_id: string; set: string }[]>> = {
      plain: (council) => once(council, { name: 'chaos_plain', text: own }, [0]),
      drizzle: (council) => scope(council).read(async (queries) => (await queries.execute(own.replace('$1', '0'))).rows as never),
      slow: (council) => once(council, { name: 'chaos_slow', text: `${own} and pg_sleep($1) is not null limit 3` }, [0.01]),
      failing: (council) => once(council, { name: 'chaos_failing', text: `${own} and 1 / $1 > 0` }, [0]),
      broken: (council) => once(council, { name: 'chaos_broken', text: 'selekt $1' }, [0]),
      unmapped: (council) => once(council, { name: 'chaos_plain', text: own }, [{ toPostgres: () => JSON.parse('{') as never }]),
      transaction: (council) =>
        scope(council).write(async (tx) => {
          const { rows } = await tx.$client.query<{ council_id: string; set: string }>(own, [0]);
          if (random() < 0.3) throw new Error('given up');
          return rows;
        }),
      stranger: (council) => once({ ...council, lead: { cookie: 'waymark=unknown' } }, { name: 'chaos_plain', text: own }, [0]),
    };
    const scope = (council: TestCouncil) => db.council(credentialOf(council.lead), anyMember);
    const once = (council: TestCouncil, statement: { name: string; text: string }, values: unknown[]) =>
      scope(council).readFixed<{ council_id: string; set: string }>(statement, values);
    const kinds = Object.keys(asks);

    let stop = false;
    const trouble = (async () => {
      for (; !stop; await sleep(15)) {
        const act = random() < 0.5 ? 'pg_cancel_backend' : 'pg_terminate_backend';
        await world.database.root.query(
          `select ${act}(pid) from pg_stat_activity where datname = current_database() and usename = 'waymark_api'
             and state = 'active' and query like '%pg_sleep%' order by random() limit 1`,
        );
      }
    })();

    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const council = councils[index % 4];
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 'plain';
        if (!council) throw new Error('there are four');
        try {
          return { kind, council, rows: await asks[kind]?.(council) };
        } catch (error) {
          return { kind, council, error: error as Error & { code?: string; cause?: { code?: string } } };
        }
      }),
    );
    stop = true;
    await trouble;

    for (const { kind, council, rows, error } of outcomes) {
      for (const row of rows ?? []) expect(row).toEqual({ council_id: council.id, set: council.id });
      if (rows) expect(rows.length, kind).toBeGreaterThan(0);
      if (error) expect(`${kind}: ${error.code ?? error.cause?.code ?? error.message}`).toMatch(expectedFaults);
    }
    const answered = outcomes.filter(({ rows }) => rows);
    // A connection that is ended takes along all that were under way on it.
    expect(answered.length).toBeGreaterThan(30);
    expect(outcomes.filter(({ error }) => error).length).toBeGreaterThan(60);
    for (const pool of [db.pool, db.pipelinedPool]) {
      expect(pool.totalCount).toBeLessThanOrEqual(1);
      for (let count = 0; count < 4; count += 1) expect(await leftovers(pool)).toEqual([]);
    }
  } finally {
    await db.close();
    await world.close();
  }
});

/** What each kind of question may fail with; anything may lose its connection or be cancelled when it runs beside the slow ones. */
const expectedFaults = new RegExp(
  [
    '^(failing: 22012|broken: 42601|unmapped: .*JSON.*|stranger: WM401|transaction: given up)$',
    '^\\w+: (57014|57P01|08006|ECONNRESET|Connection terminated.*)$',
  ].join('|'),
);
