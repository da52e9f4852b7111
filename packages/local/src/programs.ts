import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { root } from './places.ts';

export interface Program {
  /** A file to run with this Node, relative to the checkout. */
  file: string;
  parameters?: string[];
  environment?: NodeJS.ProcessEnv;
  /** Where it runs, relative to the checkout; default the checkout itself. */
  folder?: string;
  /** 'shown' passes its output through, 'kept' returns it. */
  output: 'shown' | 'kept';
  /** Longer than this and it is ended, as failed. */
  minutes?: number;
}

const running = new Set<ChildProcess>();

/** Runs a program to its end. Resolves with its exit code (1 when a signal ended it) and, when kept, its output. */
export function run({ file, parameters = [], environment = process.env, folder = '.', output, minutes }: Program) {
  const stream = output === 'shown' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [path.resolve(root, file), ...parameters], {
    cwd: path.resolve(root, folder),
    // What the program starts as `node` is the same Node.
    env: { ...environment, PATH: `${path.dirname(process.execPath)}:${environment['PATH'] ?? ''}` },
    stdio: ['ignore', stream, stream],
    ...(minutes === undefined ? {} : { timeout: Math.ceil(minutes * 60_000) }),
  });
  running.add(child);
  let kept = '';
  for (const source of [child.stdout, child.stderr]) source?.setEncoding('utf8').on('data', (text: string) => (kept += text));
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: kept });
    });
  });
}

/** As `run` with its output kept, but anything other than success is an error that carries the output. */
export async function mustRun(what: string, program: Omit<Program, 'output'>): Promise<void> {
  const { code, output } = await run({ ...program, output: 'kept' });
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}).\n${output}`);
}

/** Ends what `run` started and has not ended yet. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}
