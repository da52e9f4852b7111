import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { routes } from '../support/contract.ts';
import { expectProblem } from '../support/problems.ts';
import { exampleRequest, somebodyFor } from '../support/requests.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let admin: pg.Client;
let name: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  admin = new pg.Client({ connectionString: inject('superuserUrl') });
  await admin.connect();
  const { rows } = await world.database.root.query<{ name: string }>('select current_database() as name');
  name = rows[0]?.name ?? '';
});
afterAll(async () => {
  await bringBack();
  await admin.end();
  await world.close();
});

/** The database goes away: nobody gets in, and whoever was in is thrown out. */
async function takeAway(): Promise<void> {
  await admin.query(`alter database ${name} allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
}
const bringBack = () => admin.query(`alter database ${name} allow_connections true`);

describe('a database that goes away', () => {
  it('is a 503 with Retry-After for every operation that needs it, and everything comes back by itself', async () => {
    const asked: { id: string; method: string; path: string; as: Someone; body?: unknown; headers?: Record<string, string> }[] =
      [];
    for (const route of routes) {
      const as = await somebodyFor(world, route, council);
      asked.push({ id: route.operation.operationId, as, ...exampleRequest(route) });
    }
    const reading = { as: council.viewer };
    expect((await world.ask('GET', '/v1/assessments', reading)).status).toBe(200);
    await takeAway();
    for (const { id, method, path, ...request } of asked) {
      const answer = await world.ask(method, path, request);
      if (id === 'getLiveness') {
        expect(answer.status).toBe(200);
        continue;
      }
      expect([id, answer.status, answer.body?.code]).toEqual([id, 503, 'unavailable']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    await bringBack();
    expect((await world.ask('GET', '/health/ready')).status).toBe(200);
    expect((await world.ask('GET', '/v1/assessments', reading)).status).toBe(200);
  });

  it('in the middle of saving loses nothing that was acknowledged, and keeps each with its one event', async () => {
    const { id } = await startAssessment(world, council.lead);
    const place = `/v1/assessments/${id}/judgements`;
    const codes = (await world.ask('GET', place, { as: council.editor })).body.items.map(
      ({ statementCode }: { statementCode: string }) => statementCode,
    ) as string[];
    const save = (code: string) =>
      world.ask('PUT', `${place}/${code}`, {
        as: council.editor,
        body: { answer: { kind: 'stage', stage: '2' }, ...blank },
        headers: { 'if-match': '"0"' },
      });
    const saving = codes.map((code) => save(code).then(({ status }) => ({ code, status })));
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'waymark_api'`, [
      name,
    ]);
    const outcome = await Promise.all(saving);
    for (const { status } of outcome) expect([200, 503]).toContain(status);
    const { rows } = await world.database.root.query<{ code: string; events: number }>(
      `select j.statement_code as code, count(e.*)::int as events from judgements j
       left join events e on e.council_id = j.council_id and e.subject = 'assessments/' || j.assessment_id || '/judgements/' || j.statement_code
       where j.assessment_id = $1 and j.version = 1 group by j.statement_code`,
      [id],
    );
    const kept = new Map(rows.map(({ code, events }) => [code, events]));
    for (const { code, status } of outcome) if (status === 200) expect([code, kept.get(code)]).toEqual([code, 1]);
    expect([...kept.values()].every((events) => events === 1)).toBe(true);
    // What was not acknowledged can be tried again.
    for (const { code, status } of outcome) if (status !== 200) expect([200, 412]).toContain((await save(code)).status);
  });

  it('is never called a fault of the service', () => {
    expect(world.logged.filter((line) => line.includes('"unhandled"'))).toEqual([]);
  });
});

it('a pool without a free connection answers 503 and goes on', async () => {
  const small = await openWorld({ poolSize: 1 });
  const held = await small.db.pool.connect();
  try {
    const answer = await small.ask('GET', '/v1/cycles');
    expectProblem(answer, 503, 'unavailable');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  } finally {
    held.release();
  }
  expect((await small.ask('GET', '/v1/cycles')).status).toBe(200);
  await small.close();
});
