import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { shippedFolder } from '../shipped.ts';
import { parseReferenceData } from './parse-reference-data.ts';
import type { ReferenceData } from './records.ts';

let files: Record<string, Uint8Array>;
let data: ReferenceData;

beforeAll(async () => {
  const names = (await readdir(shippedFolder)).filter((name) => name.endsWith('.csv'));
  files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(shippedFolder, name))] as const)),
  );
  const parsed = parseReferenceData(files);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  data = parsed.data;
});

it('reads the shipped files whole', () => {
  const counts = Object.fromEntries(Object.entries(data).map(([name, records]) => [name, records.length]));
  expect(counts).toEqual({
    regions: 9,
    icbs: 42,
    areas: 153,
    areaIcbs: 166,
    codeChanges: 14,
    aliases: 20,
    neighbours: 3040,
    families: 153,
    cycles: 3,
  });
});

it('joins a closeness label to each neighbour of 2025 and to none of 2021', () => {
  const of2025 = data.neighbours.filter(({ year }) => year === 2025);
  expect(of2025).toHaveLength(1530);
  expect(of2025.every(({ closeness }) => closeness !== null)).toBe(true);
  const of2021 = data.neighbours.filter(({ year }) => year === 2021);
  expect(of2021).toHaveLength(1510);
  expect(of2021.every(({ closeness }) => closeness === null)).toBe(true);
  const london = of2025.filter(({ gssCode }) => gssCode === 'E09000001');
  expect(london.map(({ closeness }) => closeness)).toEqual(Array.from({ length: 10 }, () => 'Not close'));
});

it('keeps a neighbour that has since been abolished by code and name', () => {
  const abolished = data.neighbours.filter(({ neighbourGssCode }) => neighbourGssCode === 'E10000006');
  expect(new Set(abolished.map(({ year, neighbourName }) => `${year} ${neighbourName}`))).toEqual(new Set(['2021 Cumbria']));
});

it('keeps days as text', () => {
  expect(data.codeChanges[0]).toMatchObject({ oldTerminatedOn: '2013-03-31', newOperativeOn: '2013-04-01' });
  expect(data.cycles[0]).toMatchObject({ opensOn: '2025-09-01', closesOn: '2026-08-31' });
});

const icb = 'NHS North East and North Cumbria Integrated Care Board';
const tool = "DfE Children's Services Statistical Neighbour Benchmarking Tool";

it.each([
  [
    'a region twice',
    'regions.csv',
    'E12000002,North West',
    'E12000001,North West',
    3,
    'region_code',
    'E12000001 is already on line 2',
  ],
  ['an area twice', 'areas.csv', 'E06000002,806,', 'E06000001,806,', 3, 'gss_code', 'E06000001 is already on line 2'],
  ['a DfE number twice', 'areas.csv', 'E06000002,806,', 'E06000002,805,', 3, 'dfe_code', '805 is already on line 2'],
  ['a malformed GSS code', 'areas.csv', 'E06000002,806,', 'E0600002,806,', 3, 'gss_code', '"E0600002" is not a GSS code'],
  [
    'an unknown type',
    'areas.csv',
    'Hartlepool,Unitary Authority',
    'Hartlepool,Parish',
    2,
    'type',
    '"Parish" is not one of Unitary Authority',
  ],
  [
    'an unknown region',
    'areas.csv',
    'Authority,E12000001',
    'Authority,E12000010',
    2,
    'region_code',
    'E12000010 is not a region in regions.csv',
  ],
  [
    'another name of a region',
    'areas.csv',
    'E12000001,North East,',
    'E12000001,North-East,',
    2,
    'region_name',
    'regions.csv calls it North East',
  ],
  ['an unknown ICB', 'areas.csv', 'E54000050', 'E54000099', 2, 'icb_code', 'E54000099 is not an ICB in icbs.csv'],
  ['another name of an ICB', 'areas.csv', icb, 'NHS Nowhere', 2, 'icb_name', `icbs.csv calls it ${icb}`],
  ['an ODS code twice', 'icbs.csv', 'E54000010,QNC', 'E54000010,QYG', 3, 'icb_ods_code', 'QYG is already on line 2'],
  [
    'a share of an unknown area',
    'la_icb.csv',
    'E06000001,H',
    'E06000099,H',
    2,
    'gss_code',
    'E06000099 is not an area in areas.csv',
  ],
  ['shares that make no whole', 'la_icb.csv', '57,1.0000', '57,0.9000', 2, 'lsoa_share', "the area's shares add up to 0.9000"],
  ['a share above one', 'la_icb.csv', '57,1.0000', '57,1.0001', 2, 'lsoa_share', '"1.0001" is not a share'],
  [
    'a day not in the calendar',
    'area_code_changes.csv',
    '31/03/2013',
    '31/02/2013',
    2,
    'old_terminated',
    '31/02/2013 is not in the calendar',
  ],
  [
    'a code that begins before the old one ends',
    'area_code_changes.csv',
    '01/04/2013',
    '01/03/2013',
    2,
    'new_operative',
    'is not after',
  ],
  [
    'a change between strangers',
    'area_code_changes.csv',
    ',E06000057,',
    ',E06000999,',
    2,
    'new_gss_code',
    'neither E06000048 nor E06000999',
  ],
  [
    'an alias of an unknown area',
    'area_aliases.csv',
    'E06000055,',
    'E06000099,',
    7,
    'gss_code',
    'E06000099 is not an area in areas.csv',
  ],
  [
    'an alias that is another area',
    'area_aliases.csv',
    'Bedford Borough',
    'Hartlepool',
    7,
    'alias',
    'Hartlepool is the area E06000001 itself',
  ],
  ['a code alias that is no code', 'area_aliases.csv', 'gss,E06000048', 'gss,E06', 8, 'alias', 'E06 is not a GSS code'],
  [
    'a list for an unknown area',
    'neighbours.csv',
    'E06000001,1,',
    'E06000099,1,',
    2,
    'gss_code',
    'E06000099 is not an area in areas.csv',
  ],
  ['a rank twice', 'neighbours.csv', 'E06000001,2,', 'E06000001,1,', 3, 'rank', 'is already on line 2'],
  [
    'a neighbour twice',
    'neighbours.csv',
    'E06000001,2,E08000024',
    'E06000001,2,E06000003',
    3,
    'neighbour_gss_code',
    'is already on line 2',
  ],
  [
    'an area as its own neighbour',
    'neighbours.csv',
    '1,E06000003',
    '1,E06000001',
    2,
    'neighbour_gss_code',
    'E06000001 is its own neighbour',
  ],
  ['an unknown neighbour', 'neighbours.csv', '1,E06000003', '1,E06000099', 2, 'neighbour_gss_code', 'E06000099 is not an area'],
  [
    'a neighbour abolished by then',
    'neighbours.csv',
    '1,E06000003',
    '1,E10000006',
    2,
    'neighbour_gss_code',
    'E10000006 was abolished on 2023-03-31, before 2025',
  ],
  [
    'a list of nine',
    'neighbours.csv',
    `E06000001,1,E06000003,${tool},2025\r\n`,
    '',
    2,
    'gss_code',
    'E06000001 has 9 neighbours in 2025 where ten',
  ],
  [
    'an unknown label',
    'neighbours_dfe_2025_wide_original.csv',
    '308,Close ,',
    '308,Near,',
    2,
    'SN_1P',
    '"Near" is not one of Extremely close',
  ],
  [
    'labels of an unknown area',
    'neighbours_dfe_2025_wide_original.csv',
    '\n301,',
    '\n999,',
    2,
    'old_la_code',
    '999 is not the DfE number of an area',
  ],
  [
    'another neighbour at a rank',
    'neighbours_dfe_2025_wide_original.csv',
    '308,Close ,',
    '309,Close ,',
    2,
    'SN_1',
    'has 308 at rank 1',
  ],
  ['a cycle twice', 'cycles.csv', '2026-27,', '2025-26,', 3, 'code', '2025-26 is already on line 2'],
  [
    'a cycle that closes before it opens',
    'cycles.csv',
    '2026-08-31',
    '2025-08-31',
    2,
    'closes_on',
    '2025-08-31 is not after the opening',
  ],
  ['cycles that overlap', 'cycles.csv', '2026-09-01', '2026-08-31', 3, 'opens_on', '2026-27 overlaps 2025-26'],
  ['a cycle on no day', 'cycles.csv', '2026-08-31', '2026-08-32', 2, 'closes_on', '2026-08-32 is not in the calendar'],
])('refuses %s, with file, line and reason, and gives no records', (_what, file, from, to, line, column, reason) => {
  const text = new TextDecoder().decode(files[file]);
  expect(text).toContain(from);
  const parsed = parseReferenceData({ ...files, [file]: new TextEncoder().encode(text.replace(from, to)) });
  expect(parsed).toEqual({
    faults: expect.arrayContaining([{ file, line, column, reason: expect.stringContaining(reason) }]),
  });
});

it('names the bad lines of several files at once', () => {
  const parsed = parseReferenceData({ ...files, 'cycles.csv': new Uint8Array([0xff]), 'regions.csv': new Uint8Array() });
  expect(parsed).toMatchObject({ faults: [{ file: 'regions.csv' }, { file: 'cycles.csv' }] });
});
