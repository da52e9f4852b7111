import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { identify, isRunning, type ProcessId } from '@waymark/db/embedded';
import { readRun, type RunRecord } from '../../packages/local/src/run-record.ts';

// `npm start` as people run it, with data of its own and without the demonstration.
const root = path.resolve(import.meta.dirname, '../..');
let dataFolder: string;
let port: number;
let started: ChildProcess[] = [];

beforeAll(async () => {
  dataFolder = path.join(mkdtempSync(path.join(os.tmpdir(), 'waymark-start-')), '.data');
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  ({ port } = probe.address() as AddressInfo); // It listens on a port, not on a pipe.
  probe.close();
});

afterEach(async () => {
  for (const npm of started) {
    if (npm.exitCode !== null || npm.signalCode !== null) continue;
    npm.kill('SIGTERM');
    await once(npm, 'exit');
  }
  started = [];
});

afterAll(() => {
  rmSync(clusterHome(), { recursive: true, force: true });
  rmSync(path.dirname(dataFolder), { recursive: true, force: true });
});

const recorded = () => JSON.parse(readFileSync(path.join(dataFolder, 'cluster.json'), 'utf8')) as { home: string }; // as home.ts writes it
const clusterHome = () => recorded().home;

function databaseProcess(): ProcessId {
  const pid = Number(readFileSync(path.join(clusterHome(), 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const id = identify(pid);
  if (!id) throw new Error('the database does not run');
  return id;
}

function run(): RunRecord & { server: ProcessId } {
  const record = readRun(dataFolder);
  if (!record?.server) throw new Error('nothing is recorded as running');
  return { ...record, server: record.server };
}

function npmStart(): { npm: ChildProcess; output: () => string } {
  const { DATABASE_URL: _named, PATH = '', ...others } = process.env;
  const env = {
    ...others,
    // Under vitest's own search path `node` is a shim that waits for Node and does not pass signals on.
    PATH: `${path.dirname(process.execPath)}:${PATH}`,
    PORT: String(port),
    WAYMARK_DATA_FOLDER: dataFolder,
    WAYMARK_DEMONSTRATION: '0',
    WAYMARK_STATISTICS: '0',
  };
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(npm);
  let text = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { npm, output: () => text };
}

async function startUntilReady(): Promise<ChildProcess> {
  return (await startListening()).npm;
}

async function startListening(): Promise<ReturnType<typeof npmStart>> {
  const { npm, output } = npmStart();
  while (!output().includes('Waymark is ready')) {
    if (npm.exitCode !== null) throw new Error(`npm start ended:\n${output()}`);
    await sleep(50);
  }
  return { npm, output };
}

const readiness = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.status;

test('SIGTERM to npm start stops server and database, with exit code 0', async () => {
  const { npm, output } = await startListening();
  expect(await readiness()).toBe(200);
  const all = [run(), run().server, databaseProcess()];
  expect(all.map(isRunning)).toEqual([true, true, true]);
  npm.kill('SIGTERM');
  expect(await once(npm, 'exit')).toEqual([0, null]);
  expect(output()).toMatch(/\nStopped\.\n$/);
  expect(all.map(isRunning)).toEqual([false, false, false]);
  expect(existsSync(path.join(dataFolder, 'run.json'))).toBe(false);
});

test('a database that is killed comes back under the running server', async () => {
  await startUntilReady();
  const { server } = run();
  const before = databaseProcess();
  process.kill(before.pid, 'SIGKILL');
  await expect.poll(readiness, { timeout: 10_000 }).not.toBe(200);
  await expect.poll(readiness, { timeout: 30_000 }).toBe(200);
  expect(databaseProcess()).not.toEqual(before);
  expect(isRunning(server)).toBe(true);
});

test('after a kill -9 of everything but the database, the next start goes on', async () => {
  const npm = await startUntilReady();
  const { pid, server } = run();
  for (const victim of [npm.pid ?? 0, pid, server.pid]) process.kill(victim, 'SIGKILL');
  const leftover = databaseProcess();
  await startUntilReady();
  expect(await readiness()).toBe(200);
  expect(isRunning(leftover)).toBe(false);
});

test('after a kill -9 of the server alone, the next start goes on', async () => {
  await startUntilReady();
  process.kill(run().server.pid, 'SIGKILL');
  await startUntilReady();
  expect(await readiness()).toBe(200);
});

test('when npm itself is killed, everything stops', async () => {
  const npm = await startUntilReady();
  const all = [run(), run().server, databaseProcess()];
  npm.kill('SIGKILL');
  await expect.poll(() => all.map(isRunning), { timeout: 20_000 }).toEqual([false, false, false]);
});

test('a second start of the same checkout says that one runs, and leaves it alone', async () => {
  await startUntilReady();
  const { npm, output } = npmStart();
  expect(await once(npm, 'exit')).toEqual([1, null]);
  expect(output()).toContain(`already runs from this folder: http://127.0.0.1:${port}`);
  expect(await readiness()).toBe(200);
});

test('a port that is taken is named, and nothing is left running', async () => {
  const other = net.createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { npm, output } = npmStart();
  expect(await once(npm, 'exit')).toEqual([1, null]);
  other.close();
  expect(output()).toContain(`Port ${port} on 127.0.0.1 cannot be used`);
  expect(readRun(dataFolder)).toBeUndefined();
  expect(databaseProcess).toThrow();
});
