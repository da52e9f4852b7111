import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureRoles, migrate, urlAs } from '@waymark/db';
import { startThrowAwayCluster } from '@waymark/db/embedded';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadFramework } from './frameworks/load-framework.ts';
import { loadShipped } from './load.ts';
import { readShipped, shippedFolder } from './shipped.ts';

const passwords = { waymark_owner: 'owner', waymark_api: 'api', waymark_release: 'release' };
let cluster: Awaited<ReturnType<typeof startThrowAwayCluster>>;
let client: pg.Client;
let scratch: string;
let folder: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'waymark-load-'));
  cluster = await startThrowAwayCluster();
  await ensureRoles(cluster.superuserUrl, passwords);
  const ownerUrl = urlAs(cluster.superuserUrl, 'waymark_owner', passwords.waymark_owner);
  await migrate(ownerUrl);
  client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  folder = join(scratch, 'files');
}, 60_000);

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(shippedFolder, folder, { recursive: true });
});

afterAll(async () => {
  await client.end();
  await cluster.stop();
  await rm(scratch, { recursive: true, force: true });
});

async function load() {
  await client.query('begin');
  const result = await loadShipped(client, folder);
  await client.query('faults' in result ? 'rollback' : 'commit');
  return result;
}

async function change(name: string, from: string, to: string) {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function count(table: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
}

// The order matters: each test goes on from the database the one before left.
it('loads nothing when one line of one file is bad', async () => {
  await change('neighbours.csv', 'E06000001,1,E06000003', 'E06000001,1,E06000001');
  const result = await load();
  expect(result).toMatchObject({
    faults: [
      { file: 'neighbours.csv', line: 2, column: 'neighbour_gss_code', reason: 'E06000001 is its own neighbour' },
      { file: 'neighbours_dfe_2025_wide_original.csv', line: 54, column: 'SN_1' },
    ],
  });
  expect(await count('regions')).toBe(0);
  expect(await count('frameworks')).toBe(0);
});

it('loads everything, and a second time changes nothing', async () => {
  expect(await load()).toEqual({
    counts: { rowsWritten: 9 + 42 + 153 + 166 + 14 + 20 + 3040 + 3 + 12 + 4 * 153, rowsRemoved: 0, frameworksPublished: 3 },
  });
  expect(await count('area_neighbours')).toBe(3040);
  expect(await count('framework_statements')).toBe(42 + 19 + 5);
  expect(await count('crosswalk_links')).toBe(24);
  expect(await load()).toEqual({ counts: { rowsWritten: 0, rowsRemoved: 0, frameworksPublished: 0 } });
});

it.each([
  ['a statement that is not there', '"from": "D1"', '"from": "D99"', '/links/0/from'],
  ['a stage that is not there', '"4": "typically-positive"', '"9": "typically-positive"', '/stages/9'],
  ['a version that is not there', '"version": "1.0.0" },\n  "to"', '"version": "7.0.0" },\n  "to"', '/from'],
  ['a link given twice', '"from": "D3"', '"from": "D1"', '/links/1'],
  ['a relation of another kind', '"relation": "subset"', '"relation": "like"', '/links/0/relation'],
])('refuses a crosswalk with %s, at its place', async (_what, was, is, pointer) => {
  // A code of its own, so that it is not refused as another content of the one that is kept.
  await change('crosswalk-to-area-inspection.json', '-to-area-inspection"', '-elsewhere"');
  await change('crosswalk-to-area-inspection.json', was, is);
  expect(await load()).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ pointer })]) });
  expect(await count('crosswalks')).toBe(1);
});

it('control: the same crosswalk under a code of its own is loaded', async () => {
  await change('crosswalk-to-area-inspection.json', '-to-area-inspection"', '-elsewhere"');
  expect(await load()).toMatchObject({ counts: {} });
  expect(await count('crosswalks')).toBe(2);
});

it('keeps days as the days they are', async () => {
  await client.query(`set time zone 'Pacific/Kiritimati'`);
  const { rows } = await client.query(`select opens_on::text, closes_on::text from cycles where code = '2025-26'`);
  expect(rows).toEqual([{ opens_on: '2025-09-01', closes_on: '2026-08-31' }]);
  await client.query('reset time zone');
});

it('writes only the rows that differ, and removes a list entry that is gone', async () => {
  await change('area_aliases.csv', 'Bedford Borough', 'Bedford (borough)');
  await change('cycles.csv', '2027 to 2028', 'Third round');
  expect(await load()).toEqual({ counts: { rowsWritten: 2, rowsRemoved: 1, frameworksPublished: 0 } });
});

it('refuses other content under a published version, and the rest of that load with it', async () => {
  await change('effective-local-send-system.json', 'Shared ambition"', 'One ambition"');
  await change('cycles.csv', '2026 to 2027', 'Second round');
  expect(await load()).toEqual({
    faults: [
      {
        file: 'effective-local-send-system.json',
        line: 1,
        pointer: '',
        reason: expect.stringContaining('published versions cannot change; give the file a new version'),
      },
    ],
  });
  const { rows } = await client.query(`select title from cycles where code = '2026-27'`);
  expect(rows).toEqual([{ title: '2026 to 2027' }]);
});

it('gives a statement that keeps its code and words the same lineage in the next version, and no other', async () => {
  await change('ehc-partnership-strength.json', 'Handover arrangements', 'Arrangements for handover');
  await change('ehc-partnership-strength.json', 'with shared reports.', 'with reports.');
  const shipped = await readShipped(folder);
  if ('faults' in shipped) throw new Error('the changed file should be well formed');
  const content = shipped.data.frameworks.find(({ fileName }) => fileName === 'ehc-partnership-strength.json')?.content;
  if (content === undefined) throw new Error('the framework should be there');
  expect(await loadFramework(client, content, '1.1.0')).toMatchObject({ outcome: 'published' });
  const { rows } = await client.query<{ code: string }>(
    `select s.code from framework_statements s join framework_versions v on v.id = version_id join frameworks f on f.id = v.framework_id
     where f.code = 'ehc-partnership-strength' group by s.code having count(distinct lineage_id) > 1`,
  );
  expect(rows).toEqual([{ code: 'L2' }]);
});
