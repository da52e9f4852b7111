import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process for ever: the system gives a number (pid) again to another process, but not with the same start time. */
export interface ProcessId {
  pid: number;
  startedAt: string;
}

/** The running process with this number, or undefined. One that has ended but was not yet collected counts as ended. */
export function identify(pid: number): ProcessId | undefined {
  const startedAt = process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isRunning(wanted: ProcessId): boolean {
  return identify(wanted.pid)?.startedAt === wanted.startedAt;
}

/** The command line of a running process, or '' when there is none or it may not be read. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Processes of PostgreSQL that work in `folder`. Only Linux tells; elsewhere the list is empty. */
export function postgresProcessesIn(folder: string): ProcessId[] {
  if (process.platform !== 'linux' || !existsSync(folder)) return [];
  const wanted = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolderOf(name) === wanted)
    .map(Number)
    .filter((pid) => /^(\S*\/)?postgres/.test(commandLineOf(pid))) // and not somebody's shell that stands in the folder
    .map(identify)
    .filter((found) => found !== undefined);
}

/**
 * Sends the signals one after the other, each with its time in ms to take effect, until the process has ended.
 * @returns whether it has ended.
 */
export async function endProcess(wanted: ProcessId, signals: [signal: NodeJS.Signals, patience: number][]): Promise<boolean> {
  for (const [signal, patience] of signals) {
    if (!isRunning(wanted)) return true;
    process.kill(wanted.pid, signal);
    for (const until = Date.now() + patience; Date.now() < until && isRunning(wanted);) await sleep(20);
  }
  return !isRunning(wanted);
}

function startTimeFromProc(pid: number): string | undefined {
  try {
    // The name in brackets may hold anything; the fields after the last bracket start with the state, the third field.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? undefined : startTime;
  } catch {
    return undefined;
  }
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    const [state = 'Z', ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : start.join('-');
  } catch {
    return undefined;
  }
}

function workingFolderOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
