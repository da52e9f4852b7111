import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './places.ts';
import { serverEnvironment, serverFlags } from './server-runtime.ts';

/** The API in a process of its own, which knows the address of its own database role and no other. */
export interface ServerProcess {
  pid: number;
  ready: Promise<void>;
  /** Resolves with words for how it ended. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const secondsToReady = 60;
const secondsToStop = 15;

/** Starts the server. It serves once `ready` resolves; that rejects when it ends or hangs before. */
export function startServer(apiUrl: string, host: string, port: number): ServerProcess {
  const { DATABASE_URL: _owner, RELEASE_DATABASE_URL: _release, ...environment } = process.env;
  const child = fork(inRoot('api/src/server.ts'), [], {
    cwd: inRoot(),
    execArgv: [...serverFlags, '--import', inRoot('packages/local/src/end-with-parent.ts')],
    env: { LOG_LEVEL: 'warn', ...serverEnvironment, ...environment, API_DATABASE_URL: apiUrl, HOST: host, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true, // Ctrl-C goes to us; we pass it on in the right order
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const ready = becomesReady(child, host, port);
  return { pid: child.pid ?? 0, ready, ended, stop: () => stopChild(child, ended) };
}

async function becomesReady(child: ChildProcess, host: string, port: number): Promise<void> {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const address = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/health/ready`;
  for (const until = Date.now() + secondsToReady * 1000; Date.now() < until && isAlive(child);) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(
    isAlive(child) ? `The server was not ready after ${secondsToReady} s.` : 'The server ended before it was ready.',
  );
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (!isAlive(child)) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), secondsToStop * 1000);
  await ended;
  clearTimeout(timer);
}

const isAlive = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
