import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, identify, startCluster, type Cluster } from '@waymark/db/embedded';

let dataFolder: string;
let clusters: Cluster[];

beforeEach(() => {
  dataFolder = path.join(mkdtempSync(path.join(os.tmpdir(), 'waymark-cluster-')), '.data');
  clusters = [];
});

afterEach(async () => {
  for (const cluster of clusters) await cluster.stop();
  for (const { home } of clusters) rmSync(home, { recursive: true, force: true });
  rmSync(path.dirname(dataFolder), { recursive: true, force: true });
});

async function start(): Promise<Cluster> {
  const cluster = await startCluster({ dataFolder });
  clusters.push(cluster);
  return cluster;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // the tests kill the server under it
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('it is durable, asks for a password, and can be reached from this machine only', async () => {
  const cluster = await start();
  const settings = await query(
    cluster.superuserUrl,
    `select name, setting from pg_settings
     where name in ('fsync', 'full_page_writes', 'listen_addresses', 'server_encoding', 'unix_socket_directories', 'TimeZone') order by name collate "C"`,
  );
  expect(settings).toEqual([
    { name: 'TimeZone', setting: 'UTC' },
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'server_encoding', setting: 'UTF8' },
    { name: 'unix_socket_directories', setting: '' },
  ]);
  const wrong = new URL(cluster.superuserUrl);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect(statSync(path.join(dataFolder, 'cluster.json')).mode & 0o777).toBe(0o600);
});

test('what was committed survives a kill -9 of the database, and the address stays the same', async () => {
  const before = await start();
  await query(before.superuserUrl, 'create table kept (n int); insert into kept values (1)');
  process.kill(before.pid, 'SIGKILL');
  await before.ended;
  const after = await start();
  expect(await query(after.superuserUrl, 'select n from kept')).toEqual([{ n: 1 }]);
  expect(after.superuserUrl).toBe(before.superuserUrl);
});

test('a server that a killed start left running is ended, and its data stays', async () => {
  const leftover = await start();
  const id = identify(leftover.pid);
  await query(leftover.superuserUrl, 'create table kept (n int); insert into kept values (2)');
  const after = await start();
  expect(id && isRunning(id)).toBe(false);
  expect(await query(after.superuserUrl, 'select n from kept')).toEqual([{ n: 2 }]);
});

test('a status file that names a process of somebody else does not stop the start, and that process lives on', async () => {
  const before = await start();
  const statusFile = path.join(before.home, 'cluster', 'postmaster.pid');
  const status = readFileSync(statusFile, 'utf8');
  process.kill(before.pid, 'SIGKILL');
  await before.ended;
  writeFileSync(statusFile, status.replace(/^\d+/, String(process.ppid)));
  const stranger = identify(process.ppid);
  const after = await start();
  expect(await query(after.superuserUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(stranger && isRunning(stranger)).toBe(true);
});

test('removing the data folder begins anew, with another password', async () => {
  const before = await start();
  await query(before.superuserUrl, 'create table old (n int)');
  await before.stop();
  rmSync(dataFolder, { recursive: true });
  const after = await start();
  expect(await query(after.superuserUrl, `select to_regclass('old') is null as gone`)).toEqual([{ gone: true }]);
  expect(new URL(after.superuserUrl).password).not.toBe(new URL(before.superuserUrl).password);
});

test('two data folders have a database each', async () => {
  const one = await start();
  dataFolder = path.join(path.dirname(dataFolder), 'other');
  const other = await start();
  await query(one.superuserUrl, 'create table only_here (n int)');
  const isThere = `select to_regclass('only_here') is not null as there`;
  expect(await query(one.superuserUrl, isThere)).toEqual([{ there: true }]);
  expect(await query(other.superuserUrl, isThere)).toEqual([{ there: false }]);
});
