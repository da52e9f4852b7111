import { expect, it } from 'vitest';
import { cycleColumns } from './columns.ts';
import { readTable } from './table.ts';

const header = 'code,title,opens_on,closes_on';
const row = '2025-26,2025 to 2026,2025-09-01,2026-08-31';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array | undefined) =>
  readTable('cycles.csv', typeof content === 'string' ? bytes(content) : content, cycleColumns);

const values = { code: '2025-26', title: '2025 to 2026', opens_on: '2025-09-01', closes_on: '2026-08-31' };

it.each([
  ['LF', `${header}\n${row}\n`],
  ['CRLF', `${header}\r\n${row}\r\n`],
  ['a BOM', `\uFEFF${header}\r\n${row}\r\n`],
  ['no line end at the end', `${header}\n${row}`],
  ['quoted cells', `"code",title,"opens_on",closes_on\n"2025-26","2025 to 2026",2025-09-01,2026-08-31\n`],
])('reads a file with %s', (_what, content) => {
  expect(read(content)).toEqual({ file: 'cycles.csv', rows: [{ line: 2, values }], faults: [] });
});

it('keeps commas and quotes inside quoted cells', () => {
  const quoted = read(`${header}\n2025-26,"First, ""real"" round",2025-09-01,2026-08-31\n`);
  expect(quoted.rows[0]?.values.title).toBe('First, "real" round');
});

const notUtf8 = bytes(`${header}\n${row}\n${row}\n`);
notUtf8.set([0xc3, 0x28], header.length + row.length + 4);

it.each([
  ['no file', undefined, 1, null, 'the file is missing'],
  ['an empty file', '', 1, null, 'the header must be'],
  ['a header alone', `${header}\n`, 1, null, 'has no rows'],
  ['another header', `code,name,opens_on,closes_on\n${row}\n`, 1, null, `the header must be: ${header}`],
  ['columns in another order', `title,code,opens_on,closes_on\n${row}\n`, 1, null, `the header must be: ${header}`],
  ['bytes that are not UTF-8', notUtf8, 3, null, 'is not valid UTF-8'],
  ['a NUL byte', `${header}\n${row}\n2026\0-27,x,2026-09-01,2027-08-31\n`, 3, null, 'contains a NUL byte'],
  ['too few columns', `${header}\n${row}\n2026-27,x\n`, 3, null, 'has 2 columns where 4 are wanted'],
  ['too many columns', `${header}\r\n${row},more\r\n`, 2, null, 'has 5 columns where 4 are wanted'],
  ['an empty line', `${header}\n\n${row}\n`, 2, null, 'has 1 columns where 4 are wanted'],
  ['a quote left open', `${header}\n${row}\n"2026-27,x,2026-09-01,2027-08-31\n`, 3, null, 'the quoting is broken'],
  ['a quote inside a bare cell', `${header}\n2026-27,a "b",2026-09-01,2027-08-31\n`, 2, null, 'the quoting is broken'],
  [
    'a line break inside a cell',
    `${header}\n${row}\n2026-27,"a\nb",2026-09-01,2027-08-31\n`,
    3,
    'title',
    'is not text without line breaks',
  ],
  [
    'a space at the end of a cell',
    `${header}\n2026-27,round ,2026-09-01,2027-08-31\n`,
    2,
    'title',
    '"round " is not text without',
  ],
  ['an empty cell', `${header}\n2026-27,,2026-09-01,2027-08-31\n`, 2, 'title', '"" is not text'],
  [
    'a day in another form',
    `${header}\n2026-27,x,01/09/2026,2027-08-31\n`,
    2,
    'opens_on',
    '"01/09/2026" is not a day written YYYY-MM-DD',
  ],
])('names the place of %s and gives no rows', (_what, content, line, column, reason) => {
  const table = read(content);
  expect(table.rows).toEqual([]);
  expect(table.faults[0]).toEqual({ file: 'cycles.csv', line, column, reason: expect.stringContaining(reason) });
});

it('names every bad line at once, counting past a cell of two lines', () => {
  const { faults } = read(`${header}\n2025-26,"a\nb",2025-09-01,2026-08-31\nX,x,2026-09-01,2027-08-31\n2027-28\n`);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [2, 'title'],
    [4, 'code'],
    [5, null],
  ]);
});
