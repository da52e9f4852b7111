import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify, isRunning, type ProcessId } from '@waymark/db/embedded';
import { liveRun, releaseRun, takeRun } from '../../packages/local/src/run-record.ts';

const url = 'http://127.0.0.1:3000';
let dataFolder: string;
let others: ChildProcess[];

beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'waymark-run-'));
  others = [];
});

afterEach(() => {
  for (const other of others) other.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true });
});

function startOther(): ProcessId {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  others.push(other);
  const id = identify(other.pid ?? 0);
  if (!id) throw new Error('the other process does not run');
  return id;
}

function writeRecord(record: object): void {
  writeFileSync(path.join(dataFolder, 'run.json'), JSON.stringify({ launcher: null, server: null, url, ...record }));
}

const gone: ProcessId = { pid: 4_194_304, startedAt: '1' };

test('a live run of the same checkout is respected, and named', async () => {
  const other = startOther();
  writeRecord(other);
  await expect(takeRun(dataFolder, url)).rejects.toThrow(`already runs from this folder: ${url} (process ${other.pid})`);
  expect(isRunning(other)).toBe(true);
});

test('the record of a process that is gone is taken over', async () => {
  writeRecord(gone);
  expect(liveRun(dataFolder)).toBeUndefined();
  await takeRun(dataFolder, url);
  expect(liveRun(dataFolder)?.pid).toBe(process.pid);
});

test('a number that was given to another process since is not taken for the run', async () => {
  const stranger = startOther();
  writeRecord({ pid: stranger.pid, startedAt: '1' });
  await takeRun(dataFolder, url);
  expect(liveRun(dataFolder)?.pid).toBe(process.pid);
  expect(isRunning(stranger)).toBe(true);
});

test('the server of a killed run is ended', async () => {
  const server = startOther();
  writeRecord({ ...gone, server });
  await takeRun(dataFolder, url);
  expect(isRunning(server)).toBe(false);
});

test('a record cut off while it was written names nobody', async () => {
  writeFileSync(path.join(dataFolder, 'run.json'), '{"pid": 12');
  await takeRun(dataFolder, url);
  expect(liveRun(dataFolder)?.pid).toBe(process.pid);
});

test('only the run itself gives up its record', async () => {
  const other = startOther();
  writeRecord(other);
  releaseRun(dataFolder);
  expect(liveRun(dataFolder)?.pid).toBe(other.pid);
  writeRecord(gone);
  await takeRun(dataFolder, url);
  releaseRun(dataFolder);
  expect(liveRun(dataFolder)).toBeUndefined();
});
