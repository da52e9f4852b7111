import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOfFramework } from '../file-of-framework.ts';
import { parseFramework } from '../parse-framework.ts';
import { readFrameworkFile, writeFrameworkFile } from './exchange-file.ts';
import { placedFaultInWords } from './placed-fault.ts';
import { sheets } from './workbook-sheets.ts';

/** A sound workbook; each test spoils a copy of one thing in it. */
let workbook: Uint8Array;
beforeAll(async () => {
  const file = new URL('../../../../../tests/data/frameworks/send-partnership-rag.json', import.meta.url);
  const parsed = parseFramework(await readFile(file), 'rag.json');
  if ('faults' in parsed) throw new Error('the sample should be sound');
  workbook = await writeFrameworkFile(fileOfFramework(parsed.data), 'xlsx');
});

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readFrameworkFile(bytes, 'xlsx');
  return 'faults' in read ? read.faults.map(placedFaultInWords) : [];
}

/** The part that holds a sheet, by the sheet's name: they are written in order. */
function partOf(name: string): string {
  const sheets = [...strFromU8(unzipSync(workbook)['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g)];
  return `xl/worksheets/sheet${sheets.findIndex(([, title]) => title === name) + 1}.xml`;
}

function spoiltPart(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) }, { level: 1 });
}

/** The workbook with a cell's XML in place of what stands there. */
function withCell(sheet: string, at: string, inside: string, type = 'inlineStr'): Uint8Array {
  return spoiltPart(partOf(sheet), (xml) =>
    xml.replace(new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`), `<c r="${at}" t="${type}">${inside}</c>`),
  );
}
const words = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;

it('is sound before anything is spoilt: the control', async () => {
  expect(await faultsOf(workbook)).toEqual([]);
});

it('has the sheets and columns that the guide tells people', async () => {
  const guide = await readFile(new URL('../../../../../docs/framework-files.md', import.meta.url), 'utf8');
  for (const { name, columns } of Object.values(sheets)) {
    const row = guide.split('\n').find((line) => line.startsWith(`| ${name} `));
    expect(row, name).toContain(columns.map((column) => column.name).join(', '));
  }
});

it('offers drop-downs, freezes its headings, keeps empty cells as text and says how to fill it in', () => {
  const parts = unzipSync(workbook);
  const xml = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const statements = xml(partOf('Statements'));
  for (const list of ['Themes!$A$2', 'Scales!$A$2', '"yes,no"', "'Partner types'!$A$2"]) {
    expect(statements.replaceAll('&apos;', "'").replaceAll('&quot;', '"')).toContain(`<formula1>${list}`);
  }
  expect(statements).toContain('state="frozen"');
  expect(statements).toMatch(/<c r="A60" s="\d+"\/>/);
  expect(xml('xl/styles.xml')).toContain('formatCode="@"');
  expect(xml('xl/sharedStrings.xml')).toContain('How to fill in this workbook');
});

describe('names each fault by sheet, row and column', () => {
  it.each([
    [
      'a formula',
      'Statements',
      'D2',
      '<f>1+1</f><v>2</v>',
      'n',
      'Statements, row 2, column D: holds a formula; write the value itself',
    ],
    [
      'a formula where nothing is read',
      'Guidance',
      'A1',
      '<f>A2</f>',
      'str',
      'Guidance, row 1, column A: holds a formula; write the value itself',
    ],
    ['an error', 'Statements', 'D2', '<v>#REF!</v>', 'e', 'Statements, row 2, Text: holds an error'],
    [
      'a number for a text',
      'Statements',
      'A4',
      '<v>1.1</v>',
      'n',
      'Statements, row 4, Code: is kept as a number: format the cell as text and write it again',
    ],
    [
      'a truth for a text',
      'Statements',
      'F2',
      '<v>1</v>',
      'b',
      'Statements, row 2, Statutory: is kept as true or false: format the cell as text and write it again',
    ],
    ['neither yes nor no', 'Statements', 'F2', words('ja'), 'inlineStr', 'Statements, row 2, Statutory: must be yes or no'],
    ['a text for a number', 'Statements', 'G2', words('two'), 'inlineStr', 'Statements, row 2, Weight: must be a number'],
    ['a weight too large', 'Statements', 'G2', '<v>101</v>', 'n', 'Statements, row 2, Weight: must be <= 100'],
    ['an unknown theme', 'Statements', 'B2', words('X'), 'inlineStr', 'Statements, row 2, Theme: X is not a theme of this file'],
    ['an unknown scale', 'Statements', 'E2', words('X'), 'inlineStr', 'Statements, row 2, Scale: X is not a scale of this file'],
    [
      'an unknown partner',
      'Statements',
      'I2',
      words('LA\nX'),
      'inlineStr',
      "Statements, row 2, Partners: X is not one of the file's partner types",
    ],
    [
      'a code that is given twice',
      'Statements',
      'A3',
      words('1.1'),
      'inlineStr',
      'Statements, row 3, Code: 1.1 is already the code of Statements, row 2',
    ],
    [
      'a short title too long',
      'Statements',
      'C2',
      words('x'.repeat(61)),
      'inlineStr',
      'Statements, row 2, Short title: is longer than 60 characters',
    ],
    [
      'a text that ends with a space',
      'Statements',
      'D2',
      words('So it is. '),
      'inlineStr',
      'Statements, row 2, Text: is empty, or begins or ends with a space',
    ],
    ['no text', 'Statements', 'D2', words(''), 'inlineStr', 'Statements, row 2, Text: is missing'],
    [
      'HTML in guidance',
      'Themes',
      'F2',
      words('&lt;script&gt;'),
      'inlineStr',
      'Themes, row 2, Guidance: holds HTML; write Markdown',
    ],
    [
      'a theme below itself',
      'Themes',
      'B2',
      words('LEAD'),
      'inlineStr',
      'Themes, row 2, Parent: LEAD lies below this theme itself',
    ],
    ['a gap in a scale', 'Stages', 'C4', '<v>7</v>', 'n', 'Stages, row 4, Value: 7 does not follow 2: values rise by one'],
    ['a stage of no scale', 'Stages', 'A4', words('X'), 'inlineStr', 'Stages, row 4, Scale: X is not a scale of this file'],
    ['no licence', 'About', 'B9', words(''), 'inlineStr', 'About, row 9, Value: is missing'],
    ['an unknown row', 'About', 'A9', words('Licence fee'), 'inlineStr', 'About, row 9, Field: is not a field known here'],
    [
      'an unknown heading',
      'Statements',
      'D1',
      words('Words'),
      'inlineStr',
      'Statements, row 1, Words: is not a heading known here',
    ],
    ['a heading twice', 'Statements', 'D1', words('Code'), 'inlineStr', 'Statements, row 1, Code: is given twice'],
    [
      'words for an unknown statement',
      'Wordings',
      'A2',
      words('9.9'),
      'inlineStr',
      'Wordings, row 2, Statement: 9.9 is not a statement of this file',
    ],
    [
      'words for an unknown partner',
      'Wordings',
      'B2',
      words('X'),
      'inlineStr',
      "Wordings, row 2, Text: X is not one of the file's partner types",
    ],
    [
      'words for a prototype',
      'Wordings',
      'B2',
      words('__proto__'),
      'inlineStr',
      'Wordings, row 2, Text: has a name that is not allowed',
    ],
    [
      'a translation without a language',
      'Translations',
      'A2',
      words('theme'),
      'inlineStr',
      'Translations, row 2, Language: is missing',
    ],
    [
      'a control character',
      'Statements',
      'D2',
      words('a_x0007_b'),
      'inlineStr',
      'Statements, row 2, Text: contains a control character',
    ],
  ])('%s', async (_name, sheet, at, inside, type, fault) => {
    expect(await faultsOf(withCell(sheet, at, inside, type))).toContain(fault);
  });

  it('a column beside those with a heading, and a sheet that is not known', async () => {
    const beside = spoiltPart(partOf('Scales'), (xml) =>
      xml.replace('</row>', `<c r="D1" t="inlineStr">${words('Notes')}</c></row>`),
    );
    expect(await faultsOf(beside)).toContain('Scales, row 1, Notes: is not a heading known here');
    const renamed = spoiltPart('xl/workbook.xml', (xml) => xml.replace('name="Statements"', 'name="Statement list"'));
    expect(await faultsOf(renamed)).toEqual(
      expect.arrayContaining(['Statement list: is not a sheet known here', 'Statements: is missing']),
    );
  });
});

describe('refuses what is not a workbook to be read', () => {
  const refused = async (bytes: Uint8Array, reason: string) => expect(await faultsOf(bytes)).toEqual([`The file: ${reason}`]);
  const withParts = (more: Zippable) => zipSync({ ...unzipSync(workbook), ...more });

  it.each([
    ['nothing', new Uint8Array(), 'is not a workbook (.xlsx)'],
    ['text', strToU8('code,title'), 'is not a workbook (.xlsx)'],
    ['another kind of zip', zipSync({ 'a.txt': strToU8('a') }), 'is not a workbook (.xlsx)'],
    [
      'an encrypted workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'is encrypted, or of the old kind .xls: save it as .xlsx without a password',
    ],
    ['50 MB', new Uint8Array(50_000_000), 'has more than 5 MB'],
  ])('%s', (_name, bytes, reason) => refused(bytes, reason));

  it('half of one', () => refused(workbook.subarray(0, workbook.length / 2), 'cannot be unpacked: it is damaged or encrypted'));

  it('zip bombs: one large part, many parts, a part that is larger than it says', async () => {
    await refused(withParts({ 'xl/media/a.bin': new Uint8Array(40_000_000) }), 'unpacks to more than 30 MB');
    await refused(
      withParts({ 'xl/media/a.bin': new Uint8Array(2_000_000) }),
      'holds a part that unpacks to more than 200 times its size',
    );
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array(1)]));
    await refused(withParts(many), 'has more than 200 parts');
    const lying = withParts({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${' '.repeat(3_000_000)}</worksheet>`) });
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at < lying.length - 30; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 3_000_000;
      if (isEntry) view.setUint32(at + 24, 100, true);
    }
    await refused(lying, 'is damaged: a sheet of it breaks off');
  });

  it('entities, macros, far-away cells and too many cells', async () => {
    const statements = partOf('Statements');
    const entity = spoiltPart(statements, (xml) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "bbb">]><worksheet'));
    await refused(entity, 'holds XML entities or a document type');
    await refused(withParts({ 'xl/vbaProject.bin': strToU8('a') }), 'holds macros: save it as .xlsx');
    const cell = (at: string) => `<c r="${at}" t="inlineStr">${words('a')}</c>`;
    const far = (at: string, row: number) =>
      spoiltPart(statements, (xml) => xml.replace('</sheetData>', `<row r="${row}">${cell(at)}</row></sheetData>`));
    await refused(
      far('A1048576', 1_048_576),
      'has something in cell A1048576 of a sheet: it is read up to column Z and row 10000',
    );
    await refused(far('XFD2000', 2000), 'has something in cell XFD2000 of a sheet: it is read up to column Z and row 10000');
    const row = (number: number) =>
      `<row r="${number}">${Array.from('ABCDEF', (letter) => cell(`${letter}${number}`)).join('')}</row>`;
    const many = Array.from({ length: 9000 }, (_, index) => row(index + 500)).join('');
    await refused(
      spoiltPart(statements, (xml) => xml.replace('</sheetData>', `${many}</sheetData>`)),
      'has a sheet with more than 50000 cells',
    );
  });
});
