import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { identify, isRunning, startThrowAwayCluster } from '@waymark/db/embedded';

const dataFolder = path.join(mkdtempSync(path.join(os.tmpdir(), 'waymark-throw-away-')), '.data');
const source = new URL('../../packages/db/src/embedded/index.ts', import.meta.url).href;
let owner: ChildProcess | undefined;

afterEach(() => {
  owner?.kill('SIGKILL');
});

/** Another process with a throw-away cluster of its own. */
async function startOwner(): Promise<{ home: string; pid: number }> {
  const script = `import { startThrowAwayCluster } from '${source}';
    const { home, pid } = await startThrowAwayCluster({ dataFolder: '${dataFolder}' });
    console.log(JSON.stringify({ home, pid }));
    process.stdin.resume();`;
  owner = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!owner.stdout) throw new Error('no output');
  const ended = once(owner, 'exit').then(() => Promise.reject(new Error('the owner ended')));
  const [line] = await Promise.race([once(createInterface(owner.stdout), 'line'), ended]);
  ended.catch(() => {}); // later the test ends it itself
  return JSON.parse(String(line)) as { home: string; pid: number }; // printed three lines above
}

test('what a killed owner left is removed by the next start; that of a living owner is left alone', async () => {
  const theirs = await startOwner();
  const postmaster = identify(theirs.pid);
  if (!postmaster) throw new Error('the cluster does not run');

  const whileAlive = await startThrowAwayCluster({ dataFolder });
  await whileAlive.stop();
  expect(isRunning(postmaster)).toBe(true);

  owner?.kill('SIGKILL');
  if (owner) await once(owner, 'exit');
  expect(existsSync(theirs.home)).toBe(true);

  const next = await startThrowAwayCluster({ dataFolder });
  expect(isRunning(postmaster)).toBe(false);
  expect(existsSync(theirs.home)).toBe(false);
  await next.stop();
  expect(existsSync(next.home)).toBe(false);

  rmSync(path.dirname(path.dirname(next.home)), { recursive: true, force: true });
  rmSync(path.dirname(dataFolder), { recursive: true, force: true });
});
