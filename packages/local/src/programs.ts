import { spawn, type ChildProcess } from 'node:child_process';
import { root } from './places.ts';

export interface Program {
  /** A file to run with this Node, relative to the checkout. */
  file: string;
  parameters?: string[];
  environment?: NodeJS.ProcessEnv;
  /** Relative to the checkout; default the checkout itself. */
  folder?: string;
  /** 'shown' passes its output through, 'kept' returns it, and shows it when it fails. */
  output: 'shown' | 'kept';
}

const running = new Set<ChildProcess>();

/** Runs a program to its end. Resolves with its exit code and, when kept, its output. */
export function run({ file, parameters = [], environment = process.env, folder = root, output }: Program) {
  const child = spawn(process.execPath, [file, ...parameters], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'pipe', output === 'shown' ? 'inherit' : 'pipe'],
  });
  running.add(child);
  let kept = '';
  child.stdout?.on('data', (text: Buffer) => (kept += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (kept += text.toString()));
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: kept });
    });
  });
}

/** As `run`, but anything other than success is an error that carries the output. */
export async function mustRun(what: string, program: Program): Promise<string> {
  const { code, output } = await run(program);
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}).\n${output}`);
  return output;
}

/** Ends what `run` started and has not ended yet. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}
