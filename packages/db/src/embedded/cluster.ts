import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { accountForPostgres } from './account.ts';
import { ensureBinaries } from './binaries.ts';
import { prepareHome, readRecord, writeRecord } from './home.ts';
import { initialise } from './initialise.ts';
import { findFreePort, startPostmaster, stopLeftover, stopSignals } from './postmaster.ts';
import { endProcess } from './processes.ts';

/** A running PostgreSQL of our own, reachable from this machine only. */
export interface Cluster {
  /** As superuser, to the database `waymark`. */
  superuserUrl: string;
  port: number;
  /** PostgreSQL's own name for this cluster, given when it was made. */
  id: string;
  /** The folder that holds the cluster and its log. */
  home: string;
  /** The number of the database server's process. */
  pid: number;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the lasting cluster of a data folder (made at the first start) and records it in `cluster.json`, mode 0600.
 * What a killed process left running on it is ended first, so there is one way to start and the settings are ours.
 * The caller sees to it that no two processes do this for one data folder at once.
 */
export async function startCluster({ dataFolder }: { dataFolder: string }): Promise<Cluster> {
  const account = accountForPostgres();
  const home = prepareHome(dataFolder, account);
  const binaries = ensureBinaries(home);
  const folder = path.join(home, 'cluster');
  await stopLeftover(folder);
  const record = readRecord(dataFolder);
  if (!record) setAside(folder);
  const password = record?.password ?? newPassword();
  // The record comes first: a cluster without the password that opens it would be of no use.
  const recorded = { dataFolder, home, password, port: record?.port ?? (await findFreePort()) };
  writeRecord(recorded);
  if (!existsSync(folder)) await initialise({ binaries, folder, account, password, durable: true });
  const postmaster = await startPostmaster({ binaries, folder, account, port: recorded.port, settings: {} });
  writeRecord({ ...recorded, port: postmaster.port });
  const stop = async () => void (await endProcess(postmaster.id, stopSignals));
  const { superuserUrl, id } = await ensureDatabase(postmaster.port, password).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { superuserUrl, id, port: postmaster.port, home, pid: postmaster.id.pid, ended: postmaster.ended, stop };
}

/** The superuser's address of the cluster as it was last started, or undefined when there never was one. */
export function recordedSuperuserUrl(dataFolder: string): string | undefined {
  const record = readRecord(dataFolder);
  return record && urlOf(record.port, record.password, 'waymark');
}

export const newPassword = () => randomBytes(24).toString('base64url');

/** Creates the database `waymark` where there is none, and returns the superuser's URL to it, and the cluster's id. */
export async function ensureDatabase(port: number, password: string): Promise<{ superuserUrl: string; id: string }> {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'waymark'`);
    if (rowCount === 0) await client.query('create database waymark');
    const { rows } = await client.query<{ id: string }>('select system_identifier::text as id from pg_control_system()');
    return { superuserUrl: urlOf(port, password, 'waymark'), id: rows[0]?.id ?? '' };
  } finally {
    await client.end();
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** The data folder was removed to begin anew, but its cluster lives elsewhere (as root it does): keep it as the previous one. */
function setAside(folder: string): void {
  if (!existsSync(folder)) return;
  rmSync(`${folder}.previous`, { recursive: true, force: true });
  renameSync(folder, `${folder}.previous`);
}
