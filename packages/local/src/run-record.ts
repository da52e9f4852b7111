import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, identify, isRunning, type ProcessId } from '@waymark/db/embedded';

/** `run.json` in the data folder: who serves this checkout at present. It doubles as the lock. */
export interface RunRecord extends ProcessId {
  /** npm, when it started us: without it nobody can reach us any more, so we count as left over. */
  launcher: ProcessId | null;
  url: string;
  server: ProcessId | null;
}

const patience = 45_000;
const recordIn = (dataFolder: string) => path.join(dataFolder, 'run.json');

export function readRun(dataFolder: string): RunRecord | undefined {
  return readRecord(recordIn(dataFolder));
}

/** The run that serves this checkout now, or undefined. A record whose processes are gone says nothing. */
export function liveRun(dataFolder: string): RunRecord | undefined {
  const record = readRun(dataFolder);
  return record && isRunning(record) ? record : undefined;
}

/**
 * Makes us the one run of this checkout. What a killed run left behind is ended first; a live one is an error.
 * @throws Error, in words for people, when another run is live.
 */
export async function takeRun(dataFolder: string, url: string): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const us = identify(process.pid);
  if (!us) throw new Error('This process cannot find itself in the list of processes.');
  const launcher = process.env['npm_lifecycle_event'] ? (identify(process.ppid) ?? null) : null;
  const record: RunRecord = { ...us, launcher, url, server: null };
  while (!createOnce(recordIn(dataFolder), record)) await removeLeftover(dataFolder);
}

export function recordServer(dataFolder: string, pid: number): void {
  const record = readRun(dataFolder);
  if (record?.pid !== process.pid) return;
  write(recordIn(dataFolder), { ...record, server: identify(pid) ?? null });
}

export function releaseRun(dataFolder: string): void {
  if (readRun(dataFolder)?.pid === process.pid) rmSync(recordIn(dataFolder), { force: true });
}

async function removeLeftover(dataFolder: string): Promise<void> {
  const record = readRun(dataFolder);
  if (record && isRunning(record)) {
    const launcherIsGone = record.launcher !== null && !isRunning(record.launcher);
    const serverIsGone = record.server !== null && !isRunning(record.server);
    if (!launcherIsGone && !serverIsGone) {
      throw new Error(`Waymark already runs from this folder: ${record.url} (process ${record.pid}). Stop that one first.`);
    }
    // Such a run is stopping by itself; a run that hangs is ended.
    for (const until = Date.now() + patience; isRunning(record) && Date.now() < until;) await sleep(50);
    await endProcess(record, [['SIGKILL', 5_000]]);
  }
  if (record?.server)
    await endProcess(record.server, [
      ['SIGTERM', 10_000],
      ['SIGKILL', 5_000],
    ]);
  removeIfStill(recordIn(dataFolder), record);
}

/** Two starts at once may both find the same stale record: the later one must not take away the record of the earlier. */
function removeIfStill(file: string, stale: RunRecord | undefined): void {
  if (!existsSync(file)) return;
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  const taken = readRecord(aside);
  const isAnother = taken !== undefined && (taken.pid !== stale?.pid || taken.startedAt !== stale.startedAt);
  if (isAnother) renameSync(aside, file);
  else rmSync(aside);
}

function readRecord(file: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunRecord; // Only this module writes it.
  } catch {
    return undefined; // None, or it was cut off while being written: either way it names nobody.
  }
}

function createOnce(file: string, record: RunRecord): boolean {
  try {
    writeFileSync(file, serialise(record), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function write(file: string, record: RunRecord): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, serialise(record), { mode: 0o600 });
  renameSync(draft, file);
}

const serialise = (record: RunRecord) => `${JSON.stringify(record, null, 2)}\n`;
