import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadDemonstration } from '@waymark/api/jobs/load-demonstration';
import { ensureRoles, migrate, urlAs } from '@waymark/db';
import { startThrowAwayCluster } from '@waymark/db/embedded';
import { loadStatistics } from '@waymark/indicators';
import { loadShipped } from '@waymark/reference-data';
import pg from 'pg';
import { v7 } from 'uuid';
import { passwords } from '../support/names.ts';

/** A lead of a demonstration council that takes part in the release, signed in. */
export interface Lead {
  councilId: string;
  personId: string;
  headers: Record<string, string>;
}

export interface Scene extends AsyncDisposable {
  /** Signed in as waymark_api. */
  apiUrl: string;
  databasePid: number;
  /** A superuser: arranges rows and counts them afterwards. */
  root: pg.Client;
  leads: Lead[];
  /** Of the database: its version, and what it promises about a commit. */
  settings: Record<string, string>;
}

/** A durable throw-away cluster with the demonstration in it, and somebody signed in at each of `count` councils. */
export async function openScene(count: number): Promise<Scene> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'waymark-bench-'));
  const cluster = await startThrowAwayCluster({ durable: true });
  await ensureRoles(cluster.superuserUrl, passwords);
  const apiUrl = urlAs(cluster.superuserUrl, 'waymark_api', passwords.waymark_api);
  await loadAll(cluster.superuserUrl, apiUrl, dataFolder);
  const root = new pg.Client({ connectionString: cluster.superuserUrl });
  await root.connect();
  // Statistics as a database that has stood for a while has them.
  await root.query('analyze');
  const { rows } = await root.query<{ id: string; gss_code: string }>(
    `select distinct c.id, c.gss_code from councils c join release_contributors r on r.council_id = c.id order by c.gss_code limit $1`,
    [count],
  );
  const leads: Lead[] = [];
  for (const { id, gss_code } of rows) leads.push(await signInLead(root, id, gss_code));
  return {
    apiUrl,
    databasePid: cluster.pid,
    root,
    leads,
    settings: await readSettings(root, ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes']),
    async [Symbol.asyncDispose]() {
      await root.end();
      await cluster.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function loadAll(superuserUrl: string, apiUrl: string, dataFolder: string): Promise<void> {
  const ownerUrl = urlAs(superuserUrl, 'waymark_owner', passwords.waymark_owner);
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('begin');
  const loaded = await loadShipped(owner);
  if ('faults' in loaded) throw new Error('the shipped reference data has faults');
  await owner.query('commit');
  // 50 indicators of all areas: what an answer of official statistics is made of.
  await loadStatistics(owner, { datasets: ['lait'] });
  await owner.end();
  const releaseUrl = urlAs(superuserUrl, 'waymark_release', passwords.waymark_release);
  await loadDemonstration({ apiUrl, releaseUrl, publicUrl: 'http://127.0.0.1', dataFolder });
}

/** As signing in leaves it. Passwords are not measured here, and hashing them takes long by design. */
async function signInLead(root: pg.Client, councilId: string, gssCode: string): Promise<Lead> {
  const personId = v7();
  const token = randomBytes(32).toString('base64url');
  await root.query(`insert into people (id, email, name) values ($1, $2, 'Bench Lead')`, [
    personId,
    `${personId}@people.example`,
  ]);
  await root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'lead')`, [councilId, personId]);
  await root.query(`insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '12 hours')`, [
    createHash('sha256').update(token).digest(),
    personId,
  ]);
  // What the admin app sends with every request.
  const headers = { cookie: `waymark=${token}`, 'waymark-council': gssCode, 'sec-fetch-site': 'same-origin' };
  return { councilId, personId, headers };
}

async function readSettings(root: pg.Client, names: string[]): Promise<Record<string, string>> {
  const { rows } = await root.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [names],
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}
