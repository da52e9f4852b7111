import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadRelease, type Release } from '@waymark/indicators';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

// A small dataset in the layout of explore education statistics, spoilt in one way after another.
let database: TestDatabase;
let owner: pg.Client;
const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-statistics-'));

const place =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name';
const lines = [
  `${place},group,plans,Plans_pc`,
  '2023,Calendar year,National,E92000001,England,,,,,,All,1000,40.5',
  '2023,Calendar year,Regional,E92000001,England,E12000001,North East,,,,All,100,41',
  '2023,Calendar year,Local authority,E92000001,England,E12000001,North East,E06000001,805,Hartlepool,All,10,42',
  '2023,Calendar year,Local authority,E92000001,England,E12000009,South West,E10000027,933,Somerset,All,x,43',
  '2024,Calendar year,Local authority,E92000001,England,E12000001,North East,E06000001,805,Hartlepool,All,11,44',
];
const good = `${lines.join('\n')}\n`;
/** The good file with one line, 1-based, made another. */
const withLine = (line: number, change: (text: string) => string) =>
  `${lines.map((text, index) => (index + 1 === line ? change(text) : text)).join('\n')}\n`;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const text = 'a text';
  const said = { title: 'Made for tests', publisher: text, licence: text, licenceUrl: text, attribution: text, sourceUrl: text };
  writeFileSync(
    path.join(folder, 'dataset.json'),
    JSON.stringify({ ...said, methodology: text, departures: { columns: { plans_pc_of_2025: 'Plans_pc' } } }),
  );
  writeFileSync(
    path.join(folder, 'meta.csv'),
    'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\n' +
      'group,Filter,Group,,,,,\nplans,Indicator,Plans,,,0,,\nPlans_pc,Indicator,Plans,,%,1,,\n',
  );
  expect(await load(good, { code: 'first' })).toMatchObject({ outcome: 'loaded', rows: 5, observations: 10 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function load(content: string | Buffer, release: Partial<Release> = {}) {
  const file = path.join(folder, 'figures.csv');
  writeFileSync(file, content);
  const { load } = await loadRelease(owner, {
    dataset: 'made',
    code: `v${++vintages}`,
    label: 'A vintage',
    publishedOn: null,
    coverage: 'whole',
    path: file,
    metaPath: path.join(folder, 'meta.csv'),
    describePath: path.join(folder, 'dataset.json'),
    rows: null,
    withoutRejected: false,
    ...release,
  });
  return load;
}
let vintages = 0;

/** The figures that stand, as text. */
async function standing(): Promise<string[]> {
  const { rows } = await owner.query<{ said: string }>(`
    select concat_ws(' ', s.measure, s.filters->>'group', p.code, a.code, coalesce(o.value::text, o.symbol)) as said
    from observations o join vintages v on v.id = o.vintage_id and v.is_latest join datasets d on d.id = v.dataset_id and d.code = 'made'
    join series s on s.id = o.series_id join periods p on p.id = o.period_id join statistical_areas a on a.id = o.area_id order by 1`);
  return rows.map(({ said }) => said);
}
const everything = async () =>
  (
    await owner.query<{
      all: string;
    }>(`select concat((select count(*) from vintages), ' ', (select count(*) from observations), ' ',
    (select count(*) from series)) as all`)
  ).rows[0]?.all;

describe('what is mended', () => {
  let before: string[];
  beforeEach(async () => {
    before = await standing();
    expect(before).toContain('Plans_pc All 2023 E06000001 42');
  });

  it.each([
    ['a BOM', `\uFEFF${good}`, {}],
    ['CRLF', good.replaceAll('\n', '\r\n'), {}],
    ['a thousands comma', good.replace(',1000,', ',"1,000",'), { 'thousands comma': 1 }],
    ['an artefact of a spreadsheet', good.replace(',40.5', ',40.499999999999993'), { 'float artefact': 1 }],
    ['spaces around a value', good.replace(',40.5', ', 40.5 '), { 'spaces around a value': 1 }],
  ])('%s: the same figures, and it is counted', async (_what, content, mended) => {
    const loaded = await load(content);
    expect(loaded).toMatchObject({ outcome: 'loaded', mended });
    expect(await standing()).toEqual(before);
  });

  it('a column under another name that the dataset tells: read, and named as drift', async () => {
    writeFileSync(
      path.join(folder, 'meta-2025.csv'),
      'col_name,col_type,label\ngroup,Filter,Group\nplans,Indicator,Plans\nplans_pc_of_2025,Indicator,Plans\n',
    );
    const meta = path.join(folder, 'meta-2025.csv');
    expect(await load(good.replace('Plans_pc', 'plans_pc_of_2025'), { code: 'renamed', metaPath: meta })).toMatchObject({
      outcome: 'loaded',
    });
    expect(await standing()).toEqual(before);
    const { rows } = await owner.query(`select report->'drift' as drift from vintages where code = 'renamed'`);
    expect(rows).toEqual([{ drift: [{ column: 'plans_pc_of_2025', readAs: 'Plans_pc' }] }]);
  });

  it('rows of places that are not served: left out and counted', async () => {
    const ward = '2023,Calendar year,Ward,E92000001,England,,,,,,All,1,1\n';
    expect(await load(good + ward, { code: 'wards' })).toMatchObject({ outcome: 'loaded', rows: 6, observations: 10 });
    const { rows } = await owner.query(`select report->'leftOut' as "leftOut" from vintages where code = 'wards'`);
    expect(rows).toEqual([{ leftOut: { Ward: 1 } }]);
  });
});

describe('what is refused, with the figures as they were', () => {
  const other = (line: string, from: string, to: string) => line.replace(from, to);
  it.each<
    [what: string, content: string | Buffer, line: number, column: string | null, reason: string, options?: Partial<Release>]
  >([
    [
      'a column in small letters',
      withLine(1, (line) => other(line, 'Plans_pc', 'plans_pc')),
      1,
      'plans_pc',
      'is Plans_pc in other capitals',
    ],
    [
      'a column nobody described',
      withLine(1, (line) => other(line, 'Plans_pc', 'share')),
      1,
      'share',
      'is not in the description',
    ],
    ['a column twice', withLine(1, (line) => other(line, 'Plans_pc', 'plans')), 1, 'plans', 'there are two columns for plans'],
    ['a column less', good.replaceAll(/,[^,\n]*\n/g, '\n'), 1, 'Plans_pc', 'is missing from the header'],
    ['a key twice', `${good}${lines[3]}\n`, 7, null, 'Hartlepool, 2023, All is already on line 4'],
    [
      'an area under its former and its present code',
      `${good}${lines[4]?.replace('E10000027', 'E06000066')}\n`,
      7,
      null,
      'Somerset, 2023, All is already on line 5',
    ],
    [
      'an unknown area',
      withLine(4, (line) => other(line, 'E06000001', 'E06000999')),
      4,
      'new_la_code',
      '"E06000999" (Hartlepool) is not a place',
    ],
    [
      'an unknown level',
      withLine(2, (line) => other(line, 'National', 'Galaxy')),
      2,
      'geographic_level',
      '"Galaxy" is not a level',
    ],
    [
      'a period that does not parse',
      withLine(6, (line) => other(line, '2024', '20224')),
      6,
      'time_period',
      '"20224" is not a period',
    ],
    [
      'a period of another kind',
      withLine(6, (line) => other(line, 'Calendar', 'Academic')),
      6,
      'time_period',
      '"2024" is not a period',
    ],
    ['a word for a number', withLine(2, (line) => other(line, '40.5', 'forty')), 2, 'Plans_pc', '"forty" is no number'],
    ['an old mark', withLine(2, (line) => other(line, '40.5', '~')), 2, 'Plans_pc', '"~" is a mark without meaning of its own'],
    ['an empty cell', withLine(2, (line) => other(line, '40.5', '')), 2, 'Plans_pc', 'is empty'],
    ['a short line', withLine(3, (line) => other(line, ',41', '')), 3, null, 'has 12 columns where 13 are wanted'],
    ['broken quoting', withLine(3, (line) => other(line, 'North East', '"North East')), 3, null, 'the quoting is broken'],
    ['an upload cut off in a value', good.slice(0, -2), 6, null, 'the last line has no end'],
    ['an upload cut off in a line', good.slice(0, -30), 6, null, 'the last line has no end'],
    [
      'an upload cut off between lines',
      `${lines.slice(0, 5).join('\n')}\n`,
      5,
      null,
      'ends after 4 rows where 5 are declared',
      { rows: 5 },
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from(good.replace('North East', 'North \u00c9ast'), 'latin1'),
      3,
      null,
      'is not valid UTF-8',
    ],
    ['a NUL byte', withLine(4, (line) => other(line, 'Hartlepool', 'Hart\0pool')), 4, null, 'contains a NUL byte'],
    ['nothing at all', '', 1, null, 'the file is empty'],
    ['a header alone', `${lines[0]}\n`, 1, null, 'has no figures'],
  ])('%s', async (_what, content, line, column, reason, options = {}) => {
    const [before, stored] = [await standing(), await everything()];
    const refused = await load(content, options);
    expect(refused).toMatchObject({ outcome: 'refused' });
    const faults = refused.outcome === 'refused' ? refused.faults : [];
    expect(faults).toContainEqual({ file: 'figures.csv', line, column, reason: expect.stringContaining(reason) });
    expect([await standing(), await everything()]).toEqual([before, stored]);
  });

  it('names every fault at once, in the order of the lines', async () => {
    const refused = await load(good.replace('E06000001', 'E06000999').replace('40.5', 'forty').replace('\n2024', '\n20224'));
    expect(refused.outcome === 'refused' && refused.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Plans_pc'],
      [4, 'new_la_code'],
      [6, 'time_period'],
    ]);
  });

  it('loads without rejected rows when told to, and keeps what was rejected; what spoils a file is refused all the same', async () => {
    const spoilt = good.replace('E06000001', 'E06000999');
    expect(await load(spoilt, { code: 'without', withoutRejected: true })).toMatchObject({
      outcome: 'loaded',
      observations: 8,
      rejected: [{ line: 4, column: 'new_la_code' }],
    });
    const { rows } = await owner.query(
      `select report->'rejected' as rejected, report->'faults'->0->'line' as line from vintages where code = 'without'`,
    );
    expect(rows).toEqual([{ rejected: 1, line: 4 }]);
    expect(await load(`${spoilt}${lines[5]}\n`, { withoutRejected: true })).toMatchObject({ outcome: 'refused' });
  });
});

describe('vintages', () => {
  it('the same bytes change nothing, other bytes under the same code are refused', async () => {
    const stored = await everything();
    expect(await load(good, { code: 'again' })).toEqual({ outcome: 'unchanged' });
    expect(await load(good.replace('40.5', '50.5'), { code: 'first' })).toMatchObject({ outcome: 'refused' });
    expect(await everything()).toEqual(stored);
  });

  it('a corrected one supersedes and the old one stays; an excerpt and an earlier release never supersede', async () => {
    const latest = async () =>
      (
        await owner.query<{ code: string }>(
          `select code from vintages where is_latest and dataset_id = (select id from datasets where code = 'made')`,
        )
      ).rows;
    const value = (number: string) => good.replace('40.5', number);
    await load(value('1'), { code: 'corrected', publishedOn: '2026-02-01' });
    expect(await latest()).toEqual([{ code: 'corrected' }]);
    await load(value('2'), { code: 'earlier', publishedOn: '2025-02-01' });
    await load(value('3'), { code: 'part', publishedOn: '2026-09-01', coverage: 'excerpt' });
    expect(await latest()).toEqual([{ code: 'corrected' }]);
    expect(await standing()).toContain('Plans_pc All 2023 E92000001 1');
    await load(value('4'), { code: 'later', publishedOn: '2026-09-02' });
    expect(await latest()).toEqual([{ code: 'later' }]);
    const { rows } = await owner.query(`select o.value::text from observations o join vintages v on v.id = o.vintage_id
      join series s on s.id = o.series_id join statistical_areas a on a.id = o.area_id
      where v.code = 'corrected' and s.measure = 'Plans_pc' and a.code = 'E92000001'`);
    expect(rows).toEqual([{ value: '1' }]);
  });

  it('nobody changes, removes or adds to what was loaded, and the api only reads it', async () => {
    const refused = (text: string) => expect(owner.query(text), text).rejects.toThrow(/never changed|being loaded|not there/);
    await refused('update observations set value = 1');
    await refused('delete from observations');
    await refused('truncate observations');
    await refused(`update vintages set label = 'x'`);
    await refused('delete from series');
    await refused('delete from statistical_areas');
    await refused(
      `insert into observations select vintage_id, series_id, period_id, 1 - area_id, 1, null from observations limit 1`,
    );
    const api = new pg.Client({ connectionString: database.apiUrl });
    await api.connect();
    expect((await api.query('select from observations limit 1')).rowCount).toBe(1);
    await expect(api.query('insert into observations select * from observations limit 1')).rejects.toThrow(/permission denied/);
    await api.end();
  });

  it('an observation names nothing that is not there, in the transaction that loads it neither', async () => {
    const add = async (row: string) => {
      await owner.query('begin');
      await owner.query(`insert into vintages (dataset_id, code, label, file_name, sha256, coverage, rows, observations, report, is_latest)
        select dataset_id, 'open', label, file_name, repeat('0', 64), coverage, 0, 0, '{}', false from vintages where code = 'first'`);
      const done = owner.query(`insert into observations select v.id, ${row}, 1, null from vintages v, vintages f,
        lateral (select * from observations where vintage_id = f.id limit 1) o where v.code = 'open' and f.code = 'first'`);
      await done.finally(() => owner.query('rollback'));
    };
    await add('o.series_id, o.period_id, o.area_id');
    await expect(add('-1, o.period_id, o.area_id')).rejects.toThrow(/series of another dataset/);
    await expect(add('o.series_id, -1, o.area_id')).rejects.toThrow(/a period that is not there/);
    await expect(add('o.series_id, o.period_id, -1')).rejects.toThrow(/an area or a period/);
  });
});

it('without a description, columns whose cells are all numbers or symbols hold figures and the others are filters', async () => {
  expect(await load(good, { dataset: 'told', metaPath: null })).toMatchObject({ outcome: 'loaded', observations: 10 });
  const { rows } = await owner.query(
    `select measure, filters from series s join datasets d on d.id = s.dataset_id where d.code = 'told' order by 1`,
  );
  expect(rows).toEqual([
    { measure: 'Plans_pc', filters: { group: 'All' } },
    { measure: 'plans', filters: { group: 'All' } },
  ]);
});
