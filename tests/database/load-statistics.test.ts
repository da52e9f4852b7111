import type { Release } from '@waymark/indicators';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { good, lines, MadeDataset } from './support/made-dataset.ts';

// A small dataset, spoilt in one way after another.
let made: MadeDataset;
beforeAll(async () => {
  made = await MadeDataset.open();
});
afterAll(() => made.close());

/** The good file with one line, 1-based, made another. */
const withLine = (line: number, change: (text: string) => string) =>
  `${lines.map((text, index) => (index + 1 === line ? change(text) : text)).join('\n')}\n`;

describe('what is mended', () => {
  let before: string[];
  beforeEach(async () => {
    before = await made.standing();
    expect(before).toContain('Plans_pc All 2023 E06000001 42');
  });

  it.each([
    ['a BOM', `\uFEFF${good}`, {}],
    ['CRLF', good.replaceAll('\n', '\r\n'), {}],
    ['a thousands comma', good.replace(',1000,', ',"1,000",'), { 'thousands comma': 1 }],
    ['an artefact of a spreadsheet', good.replace(',40.5', ',40.499999999999993'), { 'float artefact': 1 }],
    ['spaces around a value', good.replace(',40.5', ', 40.5 '), { 'spaces around a value': 1 }],
  ])('%s: the same figures, and it is counted', async (_what, content, mended) => {
    const loaded = await made.load(content);
    expect(loaded).toMatchObject({ outcome: 'loaded', mended });
    expect(await made.standing()).toEqual(before);
  });

  it('a column under another name that the dataset tells: read, and named as drift', async () => {
    const meta = made.write(
      'meta-2025.csv',
      'col_name,col_type,label\ngroup,Filter,Group\nplans,Indicator,Plans\nplans_pc_of_2025,Indicator,Plans\n',
    );
    expect(await made.load(good.replace('Plans_pc', 'plans_pc_of_2025'), { code: 'renamed', metaPath: meta })).toMatchObject({
      outcome: 'loaded',
    });
    expect(await made.standing()).toEqual(before);
    const { rows } = await made.owner.query(`select report->'drift' as drift from vintages where code = 'renamed'`);
    expect(rows).toEqual([{ drift: [{ column: 'plans_pc_of_2025', readAs: 'Plans_pc' }] }]);
  });

  it('rows of places that are not served: left out and counted', async () => {
    const ward = '2023,Calendar year,Ward,E92000001,England,,,,,,All,1,1\n';
    expect(await made.load(good + ward, { code: 'wards' })).toMatchObject({ outcome: 'loaded', rows: 6, observations: 10 });
    const { rows } = await made.owner.query(`select report->'leftOut' as "leftOut" from vintages where code = 'wards'`);
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
    const [before, stored] = [await made.standing(), await made.everything()];
    const refused = await made.load(content, options);
    expect(refused).toMatchObject({ outcome: 'refused' });
    const faults = refused.outcome === 'refused' ? refused.faults : [];
    expect(faults).toContainEqual({ file: 'figures.csv', line, column, reason: expect.stringContaining(reason) });
    expect([await made.standing(), await made.everything()]).toEqual([before, stored]);
  });

  it('names every fault at once, in the order of the lines', async () => {
    const refused = await made.load(good.replace('E06000001', 'E06000999').replace('40.5', 'forty').replace('\n2024', '\n20224'));
    expect(refused.outcome === 'refused' && refused.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Plans_pc'],
      [4, 'new_la_code'],
      [6, 'time_period'],
    ]);
  });

  it('loads without rejected rows when told to, and keeps what was rejected; what spoils a file is refused all the same', async () => {
    const spoilt = good.replace('E06000001', 'E06000999');
    expect(await made.load(spoilt, { code: 'without', withoutRejected: true })).toMatchObject({
      outcome: 'loaded',
      observations: 8,
      rejected: [{ line: 4, column: 'new_la_code' }],
    });
    const { rows } = await made.owner.query(
      `select report->'rejected' as rejected, report->'faults'->0->'line' as line from vintages where code = 'without'`,
    );
    expect(rows).toEqual([{ rejected: 1, line: 4 }]);
    expect(await made.load(`${spoilt}${lines[5]}\n`, { withoutRejected: true })).toMatchObject({ outcome: 'refused' });
  });
});

it('without a description, columns whose cells are all numbers or symbols hold figures and the others are filters', async () => {
  expect(await made.load(good, { dataset: 'told', metaPath: null })).toMatchObject({ outcome: 'loaded', observations: 10 });
  const { rows } = await made.owner.query(
    `select measure, filters from series s join datasets d on d.id = s.dataset_id where d.code = 'told' order by 1`,
  );
  expect(rows).toEqual([
    { measure: 'Plans_pc', filters: { group: 'All' } },
    { measure: 'plans', filters: { group: 'All' } },
  ]);
});
