import { colToLetter, writeXlsx, type CellStyle, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { FrameworkFile } from '../framework-file.ts';
import { cellsOfList, escaped } from './cell-text.ts';
import { rowsOfFile, valueAt } from './workbook-rows.ts';
import { guidanceSheet, sheets, type Column, type Sheet, type SheetName } from './workbook-sheets.ts';

/** Empty rows below the last, formatted as text too: in a cell without format, 1.10 would be kept as the number 1.1. */
const spareRows = 100;
const lastRow = 1000;
const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const words: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const number: CellStyle = { alignment: { vertical: 'top' } };

/** The framework as a workbook with drop-downs and a sheet of guidance. The same framework gives the same bytes. */
export async function writeWorkbook(file: FrameworkFile): Promise<Uint8Array> {
  const rows = rowsOfFile(file);
  const names = Object.keys(sheets) as SheetName[]; // The names are the keys, whose types Object.keys forgets.
  return writeXlsx({
    sheets: [guidance(), ...names.map((name) => sheetOf(sheets[name], rows[name]))],
    properties: { title: file.title, created: new Date(0), modified: new Date(0) },
  });
}

function sheetOf(sheet: Sheet, records: readonly object[]): WriteSheet {
  const { name, columns } = sheet;
  const values = [columns.map((column) => column.name), ...records.flatMap((record) => cellsOf(sheet, record))];
  const styles = columns.map(({ holds }) => (holds === 'number' ? number : words));
  const spare = Array.from({ length: spareRows }, (_, index) => values.length + index);
  return {
    name,
    rows: values,
    columns: columns.map(({ width }, index) => ({ width, style: styles[index] ?? words })),
    cells: new Map([
      ...columns.map((_, index) => [`0,${index}`, { style: heading }] as const),
      ...spare.flatMap((row) => styles.map((style, index) => [`${row},${index}`, { style }] as const)),
    ]),
    dataValidations: columns.flatMap(dropDown),
    freezePane: { rows: 1 },
  };
}

/** The rows of one record: more than one where a list is too long for a cell; the further ones repeat the keys and the rest is empty. */
function cellsOf({ columns, keys }: Sheet, record: object): CellValue[][] {
  const pieces = columns.map((column) => piecesOf(column, valueAt(record, column.field)));
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => pieces.map((piece, index) => piece[index < keys ? 0 : row] ?? null));
}

function piecesOf({ holds }: Column, value: unknown): CellValue[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return cellsOfList(value as string[]).map(escaped); // The lists of a file are lists of texts.
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (typeof value === 'number' && holds === 'number') return [value];
  return [typeof value === 'string' ? escaped(value) : JSON.stringify(value)];
}

function dropDown({ choices }: Column, index: number): DataValidation[] {
  if (!choices) return [];
  const letter = colToLetter(index);
  return [
    {
      type: 'list',
      ...(typeof choices.values === 'string' ? { formula1: choices.values } : { values: choices.values }),
      range: `${letter}2:${letter}${lastRow}`,
      allowBlank: true,
      showErrorMessage: choices.strict,
    },
  ];
}

function guidance(): WriteSheet {
  const rows: (string | null)[][] = [
    ['How to fill in this workbook', null, null],
    [
      'Change words in the sheets that follow, and add rows below the last. Leave the headings and the names of the sheets.',
      null,
      null,
    ],
    ['Write values, not formulas. The cells are formatted as text: 1.10 stays 1.10.', null, null],
    [
      'Where several entries stand in one cell, each has a line; a line that begins with two spaces goes on with the one above.',
      null,
      null,
    ],
    [
      'A list too long for one cell goes on in the next row, which repeats the code and leaves everything else empty.',
      null,
      null,
    ],
    ['Sheet', 'Column', 'What it holds'],
    ...Object.values(sheets).flatMap(({ name, help, columns }: Sheet) => [
      [name, null, help],
      ...columns.map((column) => [null, column.name, column.help]),
    ]),
  ];
  const style: CellStyle = { alignment: { vertical: 'top' } };
  return { name: guidanceSheet, rows, columns: [20, 24, 100].map((width) => ({ width, style })) };
}
