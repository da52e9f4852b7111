import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { postgresEnvironment } from './initialise.ts';
import { commandLineOf, endProcess, identify, postgresProcessesIn, type ProcessId } from './processes.ts';

export interface PostmasterOptions {
  binaries: string;
  folder: string;
  account: Account;
  port: number;
  settings: Record<string, string>;
}

/** The running database server. `ended` resolves when it has ended, whoever ended it. */
export interface Postmaster {
  id: ProcessId;
  port: number;
  ended: Promise<void>;
}

/** Fast shutdown first (sessions are ended, everything is written), then harder; the log replays what was not written. */
export const stopSignals: [NodeJS.Signals, number][] = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

const secondsToRecover = 120;

/** Starts PostgreSQL and waits until it takes connections. A port that is taken in the meantime is replaced by another. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  let port = options.port;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await launch({ ...options, port });
    if (!('failure' in outcome)) return outcome;
    const portIsTaken = outcome.failure.includes('could not bind');
    // Processes of a killed server notice its death one by one; until the last has gone a new one refuses.
    const othersAreStillEnding = /pre-existing shared memory|lock file "postmaster.pid" already exists/.test(outcome.failure);
    if (attempt === 20 || !(portIsTaken || othersAreStillEnding))
      throw new Error(`PostgreSQL did not start.\n${outcome.failure}`);
    if (portIsTaken) port = await findFreePort();
    else await sleep(500);
  }
}

/** Ends a server that an earlier process left running on this cluster, and whatever still works in its folder. */
export async function stopLeftover(folder: string): Promise<void> {
  const statusFile = path.join(folder, 'postmaster.pid');
  const pid = readStatus(folder)?.pid;
  const found = pid === undefined ? undefined : identify(pid);
  if (found && commandLineOf(found.pid).includes(folder)) await endProcess(found, stopSignals);
  // The number in the file now belongs to a stranger: PostgreSQL would take it for a server and refuse to start.
  else if (found) rmSync(statusFile, { force: true });
  for (const process of postgresProcessesIn(folder))
    await endProcess(process, [
      ['SIGQUIT', 3_000],
      ['SIGKILL', 3_000],
    ]);
}

/** A loopback port that nobody listens on at this moment. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function launch({
  binaries,
  folder,
  account,
  port,
  settings,
}: PostmasterOptions): Promise<Postmaster | { failure: string }> {
  const logFile = `${folder}.log`;
  const log = openSync(logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const wanted = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', timezone: 'UTC', ...settings };
  const parameters = Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(binaries, 'bin', 'postgres'), ['-D', folder, ...parameters], {
    cwd: folder,
    env: postgresEnvironment,
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C reaches every process of the terminal's group; the database has to end after the server, not with it
    ...account,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const id = child.pid === undefined ? undefined : identify(child.pid);
  for (const until = Date.now() + secondsToRecover * 1000; id && child.exitCode === null && child.signalCode === null;) {
    const status = readStatus(folder);
    if (status?.pid === id.pid && status.state === 'ready') return { id, port, ended };
    if (Date.now() > until) {
      await endProcess(id, stopSignals);
      break;
    }
    await sleep(20);
  }
  await ended;
  return { failure: readFileSync(logFile).subarray(logStart).toString('utf8') || 'It could not be run at all.' };
}

/** PostgreSQL's own status file: line 1 is the number of its process, line 8 its state. */
function readStatus(folder: string): { pid: number; state: string } | undefined {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), state: lines[7]?.trim() ?? '' };
}
