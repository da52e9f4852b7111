import { expect, it } from 'vitest';
import { FaultList, Tally } from './fault-list.ts';
import { Places, type Place } from './places.ts';
import type { SourceNotes } from './source-row.ts';
import { tribunalLayout } from './tribunal.ts';

const place = (id: number, code: string, level: Place['level'], name: string, gssCode: string | null): Place => ({
  ...{ id, code, level, name, gssCode },
});
const places = new Places(
  [
    place(1, 'E92000001', 'national', 'England', null),
    place(2, 'E06000018', 'local', 'Nottingham', 'E06000018'),
    place(3, 'E10000024', 'local', 'Nottinghamshire', 'E10000024'),
    place(4, 'E10000009', 'local', 'Dorset', null),
    place(5, 'E06000059', 'local', 'Dorset', 'E06000059'),
  ],
  {
    dfeCodes: [
      ['892', 'E06000018'],
      ['891', 'E10000024'],
      ['838', 'E06000059'],
    ],
    aliases: [],
  },
);

async function read(text: string) {
  const notes: SourceNotes = { faults: new FaultList('table.csv'), mended: new Tally(), leftOut: new Tally(), drift: [] };
  async function* records() {
    for (const [index, line] of text.split('\n').entries()) yield { line: index + 1, cells: line.split(';') };
  }
  const found: string[] = [];
  for await (const row of tribunalLayout('assumed_reviews')(records(), places, {}, notes))
    row.measures.forEach(({ name }, index) =>
      found.push([row.place.code, row.period.code, name, row.cells[row.at[index] ?? -1]].join(' ')),
    );
  return { found, notes };
}

const titles = 'Appeals registered4;Total Appealable Decisions1;SEND Tribunal Appeal Rate2';
const table = (areas: string, more = '') =>
  `Appeals;;;;;;;;\n;;2018;;;2024;;;${more && ';'}\n;;${titles};${titles}${more}\nEAST MIDLANDS;;;;;;;${more && ';'}\n${areas}\nEngland Total4,9;;1;2;3;4;5;6${more && ';7'}\nNotes:;;;;;;;`;

it('reads areas by name, whatever number stands beside them, and notes it', async () => {
  const { found, notes } = await read(table('Nottingham;891;1;2;0.1%;3;4;0.2%'));
  expect(found).toContain('E06000018 2024 appeal_rate_assumed_reviews 0.2%');
  expect(found).toContain('E92000001 2018 appeals_registered 1');
  expect(notes.mended.counts).toEqual({ 'Nottingham numbered 891, read by name': 1 });
  expect(notes.faults.refusals).toEqual([]);
});

it('gives the county of Dorset what is of before 2019, and the area of today the rest', async () => {
  const { found } = await read(table('Dorset6;838;1;2;3;4;5;6'));
  expect(found).toContain('E10000009 2018 appeals_registered 1');
  expect(found).toContain('E06000059 2024 appeals_registered 4');
});

it('keeps the method in development apart', async () => {
  const { found } = await read(table('Nottingham;892;1;2;3;4;5;6;7', ';In development: SEND Tribunal Appeal Rate2'));
  expect(found).toContain('E06000018 2024 appeal_rate_assumed_reviews 6');
  expect(found).toContain('E06000018 2024 appeal_rate_completed_reviews 7');
});

it('refuses two methods in one series, at the line of the header', async () => {
  const { found, notes } = await read(table('Nottingham;892;1;2;3;4;5;6;7', ';SEND Tribunal Appeal Rate2'));
  expect(found).toEqual([]);
  expect(notes.faults.refusals).toEqual([
    {
      file: 'table.csv',
      line: 3,
      column: 'SEND Tribunal Appeal Rate2',
      reason: expect.stringContaining('two methods in one series: 2024'),
    },
  ]);
});

it('refuses a table without its end, and names an area nobody knows', async () => {
  const [whole = ''] = table('Atlantis;1;1;2;3;4;5;6').split('\nEngland');
  const { notes } = await read(whole);
  expect(notes.faults.refusals).toMatchObject([{ reason: expect.stringContaining('cut off') }]);
  expect(notes.faults.rejections).toMatchObject([{ line: 5, column: 'Local Authority' }]);
});
