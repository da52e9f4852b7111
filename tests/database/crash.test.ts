import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureRoles, migrate, urlAs } from '@waymark/db';
import { startCluster, type Cluster } from '@waymark/db/embedded';
import { loadShipped } from '@waymark/reference-data';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFaults } from '../support/event-chain.ts';
import { passwords } from '../support/names.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { startWriters, type Writer } from './support/writers.ts';

// A lasting cluster with PostgreSQL's safe settings, and the server as a process: both are killed for real.
let folder: string;
let cluster: Cluster;
let root: pg.Pool;
let server: ServerProcess;
let url = '';
let writers: Writer[] = [];

const openRoot = () => {
  const pool = new pg.Pool({ connectionString: cluster.superuserUrl, max: 4 });
  pool.on('error', () => {}); // The database is about to be killed.
  return pool;
};

async function startServer(): Promise<void> {
  server = startServerProcess(urlAs(cluster.superuserUrl, 'waymark_api', passwords.waymark_api));
  url = await server.url;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-crash-'));
  cluster = await startCluster({ dataFolder: folder });
  await ensureRoles(cluster.superuserUrl, passwords);
  const owner = new pg.Client({ connectionString: urlAs(cluster.superuserUrl, 'waymark_owner', passwords.waymark_owner) });
  await migrate(urlAs(cluster.superuserUrl, 'waymark_owner', passwords.waymark_owner));
  await owner.connect();
  await owner.query('begin');
  await loadShipped(owner);
  await owner.query('commit');
  await owner.end();
  root = openRoot();
  await startServer();
  writers = await startWriters(root, () => url, 6);
}, 120_000);

afterAll(async () => {
  await Promise.all(writers.map((writer) => writer.stop()));
  server.kill('SIGKILL');
  await server.ended;
  await root.end();
  await cluster.stop();
  for (const made of [folder, cluster.home]) await rm(made, { recursive: true, force: true });
});

const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);

/** Waits until that many more saves were acknowledged, so that a kill falls into the midst of writing. */
async function moreSaves(count: number): Promise<void> {
  const wanted = acknowledged().length + count;
  const deadline = Date.now() + 30_000;
  while (acknowledged().length < wanted) {
    if (Date.now() > deadline)
      throw new Error(`only ${acknowledged().length} of ${wanted} saves in 30 s\n${server.output().slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every acknowledged save has exactly one event, versions have no gap and no double, chains are whole. */
async function expectNothingLost(): Promise<void> {
  // Taken before the database is asked, since writing goes on.
  const promised = acknowledged();
  const { rows } = await root.query<{ subject: string; version: number; impact: string }>(
    `select subject, (after->>'version')::int as version, after->>'impact' as impact from events where action = 'judgement.saved'`,
  );
  const noted = new Map<string, number>();
  for (const { subject, version, impact } of rows) {
    const key = `${subject} ${version} ${impact}`;
    noted.set(key, (noted.get(key) ?? 0) + 1);
  }
  for (const { assessmentId, code, version, impact } of promised) {
    const key = `assessments/${assessmentId}/judgements/${code} ${version} ${impact}`;
    expect(noted.get(key), key).toBe(1);
  }
  // Nothing half-done: each judgement is at the version of its last event, and has one event for each version.
  const { rows: uneven } = await root.query(
    `select j.assessment_id, j.statement_code, j.version, count(e.*)::int as events
     from judgements j left join events e on e.council_id = j.council_id
       and e.subject = 'assessments/' || j.assessment_id || '/judgements/' || j.statement_code
     group by j.council_id, j.assessment_id, j.statement_code, j.version
     having j.version <> count(e.*) or j.version <> coalesce(max((e.after->>'version')::int), 0)`,
  );
  expect(uneven).toEqual([]);
  for (const { councilId } of writers) expect(await chainFaults(root, councilId)).toEqual([]);
}

describe('under writes', () => {
  it('a killed server has lost nothing it acknowledged', async () => {
    for (let round = 0; round < 3; round += 1) {
      await moreSaves(100);
      server.kill('SIGKILL');
      await server.ended;
      await startServer();
    }
    await moreSaves(50);
    await expectNothingLost();
  }, 60_000);

  it('a killed database has lost nothing it acknowledged, and the server comes back by itself', async () => {
    for (let round = 0; round < 2; round += 1) {
      await moreSaves(100);
      process.kill(cluster.pid, 'SIGKILL');
      await cluster.ended;
      await root.end();
      cluster = await startCluster({ dataFolder: folder });
      root = openRoot();
      await moreSaves(50);
    }
    await expectNothingLost();
  }, 90_000);

  it('control: a lost event, a changed one and a lost save are noticed', async () => {
    await Promise.all(writers.map((writer) => writer.stop()));
    const [writer] = writers;
    const councilId = writer?.councilId ?? '';
    const damage = async (sql: string) => {
      await root.query(`begin; set local session_replication_role = replica; ${sql}; commit`);
    };
    await damage(`update events set after = after || '{"impact": "forged"}' where council_id = '${councilId}' and sequence = 5`);
    expect(await chainFaults(root, councilId)).toContain('the hash of number 5 is not of its row');
    await damage(`delete from events where council_id = '${councilId}' and sequence = 7`);
    expect(await chainFaults(root, councilId)).toContain('number 7 is 8');
    await expect(expectNothingLost()).rejects.toThrow();
  });
});
