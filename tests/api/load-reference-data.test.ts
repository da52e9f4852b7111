import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-reference-'));
  await cp(fileURLToPath(new URL('../../packages/reference-data/files', import.meta.url)), folder, { recursive: true });
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const job = fileURLToPath(new URL('../../api/src/jobs/load-reference-data.ts', import.meta.url));

/** The command as an operator runs it. */
async function load(): Promise<{ code: number; said: string }> {
  const environment = { PATH: process.env['PATH'], DATABASE_URL: world.database.ownerUrl };
  return promisify(execFile)(process.execPath, [job, '--folder', folder], { env: environment }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

describe('the job that loads reference data', () => {
  it.each([
    ['areas.csv', (text: string) => text.replace('Hartlepool', ''), /areas\.csv.*\b2\b/],
    ['neighbours.csv', (text: string) => text.replace(/^(E\d{8})/m, 'E99999999'), /neighbours\.csv.*\b2\b.*E99999999/],
    ['cycles.csv', (text: string) => text.replace('2026-09-01', '2026-02-30'), /cycles\.csv.*\b3\b.*2026-02-30/],
    ['effective-local-send-system.json', (text: string) => text.replace('"', "'"), /effective-local-send-system\.json.*\b[12]\b/],
  ])('loads nothing of anything when %s is faulty, and says where and why', async (file, spoil, says) => {
    const place = path.join(folder, file);
    const good = await readFile(place, 'utf8');
    // Beside the fault there is something that would be loaded.
    const regions = path.join(folder, 'regions.csv');
    const goodRegions = await readFile(regions, 'utf8');
    await writeFile(regions, goodRegions.replace('North East', 'The North East'));
    await writeFile(place, spoil(good));
    const before = await contentOf(world);
    const { code, said } = await load();
    await writeFile(place, good);
    await writeFile(regions, goodRegions);
    expect(code).toBe(1);
    expect(said).toMatch(/^Nothing was loaded/);
    expect(said).toMatch(says);
    expect(await contentOf(world)).toBe(before);
  });

  it('loads what is good, and changes nothing the second time', async () => {
    expect((await load()).code).toBe(0);
    const before = await contentOf(world);
    const { code, said } = await load();
    expect([code, said]).toEqual([0, 'Rows written: 0. Rows removed: 0. Frameworks published: 0.\n']);
    expect(await contentOf(world)).toBe(before);
  });
});
