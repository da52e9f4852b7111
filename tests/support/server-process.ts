import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The real server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  /** Where it serves; rejects when it ended before it did. */
  url: Promise<string>;
  /** Resolves with its exit code (null: a signal ended it). */
  ended: Promise<number | null>;
  /** What it wrote so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
}

/** @param apiDatabaseUrl the role it signs in as */
export function startServerProcess(apiDatabaseUrl: string): ServerProcess {
  const child = spawn(process.execPath, [path.join(root, 'api/src/server.ts')], {
    env: { PATH: process.env['PATH'], API_DATABASE_URL: apiDatabaseUrl, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const serving = Promise.withResolvers<string>();
  serving.promise.catch(() => {}); // Who waits for it is told; the others are not.
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      const url = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url) serving.resolve(url);
    });
  }
  const endAtExit = () => child.kill('SIGKILL');
  process.once('exit', endAtExit);
  // 'close' and not 'exit': by then all it wrote has been read.
  const ended = once(child, 'close').then(([code]) => {
    process.off('exit', endAtExit);
    serving.reject(new Error(`the server ended:\n${output}`));
    return code as number | null; // as Node documents it
  });
  return { url: serving.promise, ended, output: () => output, kill: (signal) => void child.kill(signal) };
}
