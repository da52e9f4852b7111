import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserEnvironment } from './browser.ts';
import { endPrograms, run } from './programs.ts';

/** What a step counted. A check counts as one, a suite of tests as its tests. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  name: string;
  /** Ends, as failed, when `minutes` have gone by. */
  run(minutes: number): Promise<Count>;
}

const pass: Count = { passed: 1, failed: 0, skipped: 0 };
const fail: Count = { passed: 0, failed: 1, skipped: 0 };

/** One tool that succeeds or fails as a whole; what it says is shown when it fails. */
export function check(name: string, file: string, parameters: string[]): Step {
  return {
    name,
    async run(minutes) {
      const { code, output } = await run({ file, parameters, output: 'kept', minutes });
      if (code !== 0) console.log(output);
      return code === 0 ? pass : fail;
    },
  };
}

/** One project of vitest.config.ts. A suite that cannot start, or that holds no test, has failed. */
export function suite(project: string, environment: NodeJS.ProcessEnv = process.env): Step {
  return {
    name: `tests: ${project}`,
    async run(minutes) {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-results-'));
      const results = path.join(folder, 'results.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
      const parameters = ['run', '--project', project, ...reporters];
      const { code } = await run({ file: 'node_modules/vitest/vitest.mjs', parameters, environment, output: 'shown', minutes });
      const count = existsSync(results) ? readCount(results) : { passed: 0, failed: 0, skipped: 0 };
      rmSync(folder, { recursive: true });
      const failedOtherwise = code !== 0 && count.failed === 0;
      return failedOtherwise ? { ...count, failed: 1 } : count;
    },
  };
}

/** The browser journeys. Without a browser they are not run: said loudly, and a failure where CI asks for everything. */
export function journeys(): Step {
  return {
    name: 'tests: journeys, in a browser',
    async run(minutes) {
      const environment = browserEnvironment();
      if (environment) return suite('journeys', environment).run(minutes);
      console.log('NOT RUN: there is no chromium and it could not be installed. None of the browser journeys has been tested.');
      console.log('Install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
      return process.env['CI'] === 'true' ? fail : { passed: 0, failed: 0, skipped: 1 };
    },
  };
}

/** Runs the steps in order, all of them, within `minutes` together, and ends the process; the last line printed is the sum. */
export async function runSteps(steps: Step[], minutes: number): Promise<never> {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => (endPrograms(), process.exit(1)));
  const sum: Count = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  const deadline = performance.now() + minutes * 60_000;
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const begun = performance.now();
    const count = await step.run(Math.max(deadline - begun, 1) / 60_000).catch((error: unknown) => (console.error(error), fail));
    for (const kind of ['passed', 'failed', 'skipped'] as const) sum[kind] += count[kind];
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    summary.push(`${step.name.padEnd(32)} ${inWords(count)}  (${seconds} s)`);
  }
  console.log(`\n${summary.join('\n')}\n\n${inWords(sum)}`);
  process.exit(sum.failed > 0 ? 1 : 0);
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function readCount(file: string): Count {
  const results = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>; // vitest's JSON reporter; the fields below are numbers
  const of = (field: string) => results[field] ?? 0;
  return { passed: of('numPassedTests'), failed: of('numFailedTests'), skipped: of('numPendingTests') + of('numTodoTests') };
}
