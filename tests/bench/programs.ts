import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');

/** A server in a process of its own. */
export interface Program extends AsyncDisposable {
  url: string;
  pid: number;
}

export interface ProgramOptions {
  /** Relative to the checkout. */
  file: string;
  environment: Record<string, string>;
  /** Flags of Node; the same for every program of a run. */
  flags: readonly string[];
  /** An address that answers 200 once the server serves. */
  readyPath: string;
}

/** Starts a server on a free port of the loopback interface and waits until it serves. Its output goes to our stderr. */
export async function startProgram({ file, environment, flags, readyPath }: ProgramOptions): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, path.resolve(root, file)], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 2, 2],
  });
  const ended = once(child, 'exit');
  const endAtExit = () => child.kill('SIGKILL');
  process.once('exit', endAtExit);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', endAtExit);
  };
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 30_000; Date.now() < until && child.exitCode === null; await sleep(100)) {
    const answer = await fetch(url + readyPath).catch(() => null);
    if (answer?.ok) return { url, pid: child.pid ?? 0, [Symbol.asyncDispose]: stop };
  }
  throw new Error(`${file} does not serve`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port.
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The most memory the process ever held (resident set), in bytes, as Linux counts it. */
export function peakMemory(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) * 1024;
}

/** Processor time a process has used so far, user and system, in microseconds. Linux counts it in hundredths of a second. */
export function cpuTime(pid: number): number {
  const { ticks } = readStat(pid);
  return ticks * 10_000;
}

/** The same of a process and those it started that live, together. */
export function cpuTimeOfFamily(parent: number): number {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const family = pids.filter((pid) => pid === parent || readStat(pid).parent === parent);
  return family.reduce((sum, pid) => sum + cpuTime(pid), 0);
}

function readStat(pid: number): { parent: number; ticks: number } {
  let text = '';
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It ended since it was listed.
  }
  const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
  return { parent: Number(fields[1] ?? 0), ticks: Number(fields[11] ?? 0) + Number(fields[12] ?? 0) };
}
