import { colToLetter, readXlsx, type Cell, type CellValue, type Sheet as ReadSheet } from 'hucre/xlsx';
import { listOfCell, longestCell } from './cell-text.ts';
import type { PlacedFault } from './placed-fault.ts';
import { workbookLimits } from './workbook-archive.ts';
import { guidanceSheet, sheets, type Column, type Sheet, type SheetName } from './workbook-sheets.ts';

export type Value = string | number | boolean | string[];

/** One row below the headings, as the workbook counts rows, with its values by the fields of their columns. */
export interface TableRow {
  row: number;
  values: Record<string, Value>;
}

export type Tables = Record<SheetName, TableRow[]>;

export function cellPlace(sheet: Sheet, row: number, column?: Column): string {
  return `${sheet.name}, row ${row}${column ? `, ${column.name}` : ''}`;
}

/** The rows of every sheet, and what is wrong with its cells, headings and sheets. @param bytes as `repackWorkbook` leaves them */
export async function readTables(bytes: Uint8Array): Promise<{ tables: Tables; faults: PlacedFault[] }> {
  const { sheets: found } = await readXlsx(bytes, { range: `A1:Z${workbookLimits.rows}` });
  const faults = found.flatMap(formulaFaults);
  const known = new Map<string, SheetName>(Object.entries(sheets).map(([key, { name }]) => [name, key as SheetName]));
  const tables = Object.fromEntries([...known.values()].map((key) => [key, [] as TableRow[]])) as Tables;
  for (const { name } of found) {
    if (name !== guidanceSheet && !known.has(name)) faults.push({ place: name, reason: 'is not a sheet known here' });
  }
  for (const [name, key] of known) {
    const sheet = found.find((one) => one.name === name);
    if (sheet) tables[key] = readTable(sheets[key], sheet, faults);
    else if (['about', 'scales', 'stages', 'themes', 'statements'].includes(key))
      faults.push({ place: name, reason: 'is missing' });
  }
  return { tables, faults };
}

function formulaFaults({ name, cells }: ReadSheet): PlacedFault[] {
  return [...(cells ?? [])].flatMap(([at, { formula }]) => {
    if (formula === undefined) return [];
    const [row = 0, column = 0] = at.split(',').map(Number);
    return [
      { place: `${name}, row ${row + 1}, column ${colToLetter(column)}`, reason: 'holds a formula; write the value itself' },
    ];
  });
}

function readTable(sheet: Sheet, { rows, cells }: ReadSheet, faults: PlacedFault[]): TableRow[] {
  const [headings = [], ...below] = rows;
  const columns = columnsOf(sheet, headings, faults);
  const table: TableRow[] = [];
  for (const [index, values] of below.entries()) {
    const row = index + 2;
    const read: TableRow['values'] = {};
    for (const [place, value] of values.entries()) {
      const cell = cells?.get(`${row - 1},${place}`);
      const column = columns.get(place);
      if (value === null || value === '' || cell?.formula !== undefined) continue;
      const wrong = (reason: string) => faults.push({ place: cellPlace(sheet, row, column), reason });
      if (!column) {
        wrong(`has something in column ${colToLetter(place)}, which has no heading known here`);
        continue;
      }
      const found = readCell(column, value, cell);
      if ('reason' in found) wrong(found.reason);
      else read[column.field] = found.value;
    }
    if (Object.keys(read).length > 0 && !continued(sheet, table.at(-1), read)) table.push({ row, values: read });
  }
  return table;
}

/** The columns by their places in the first row. */
function columnsOf(sheet: Sheet, headings: readonly CellValue[], faults: PlacedFault[]): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const [place, heading] of headings.entries()) {
    if (heading === null || heading === '') continue;
    const column = sheet.columns.find(({ name }) => name === heading);
    const wrong = (reason: string) => faults.push({ place: `${sheet.name}, row 1, ${String(heading)}`, reason });
    if (!column) wrong('is not a heading known here');
    else if ([...columns.values()].includes(column)) wrong('is given twice');
    else columns.set(place, column);
  }
  return columns;
}

function readCell({ holds }: Column, value: CellValue, cell: Cell | undefined): { value: Value } | { reason: string } {
  if (cell?.type === 'error') return { reason: 'holds an error' };
  if (value instanceof Date) return { reason: 'is kept as a date: format the cell as text and write it again' };
  if (typeof value === 'boolean') return { reason: 'is kept as true or false: format the cell as text and write it again' };
  if (typeof value === 'number') {
    if (holds === 'number') return { value };
    // 1.10 would have been kept as 1.1, and nobody can tell any more.
    if (!Number.isSafeInteger(value)) return { reason: 'is kept as a number: format the cell as text and write it again' };
  }
  // XML counts a carriage return and a line feed as one line break; some programs keep both.
  const text = String(value).replaceAll('\r\n', '\n');
  // A file can say more, and many cells can refer to one such text.
  if (text.length > longestCell) return { reason: `holds more than ${longestCell} characters` };
  switch (holds) {
    case 'text':
      return { value: text };
    case 'list':
      return { value: listOfCell(text) };
    case 'number':
      return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? { value: Number(text) } : { reason: 'must be a number' };
    case 'yes or no':
      return /^(yes|no)$/i.test(text) ? { value: text.toLowerCase() === 'yes' } : { reason: 'must be yes or no' };
  }
}

/** A row that repeats the keys of the one above and otherwise holds lists only goes on with its lists. */
function continued({ columns, keys }: Sheet, above: TableRow | undefined, values: TableRow['values']): boolean {
  const named = columns
    .slice(0, keys)
    .every(({ field }) => values[field] !== undefined && above?.values[field] === values[field]);
  const others = Object.entries(values).filter(([field]) => !columns.slice(0, keys).some((key) => key.field === field));
  if (!above || keys === 0 || !named || others.length === 0 || !others.every(([, value]) => Array.isArray(value))) return false;
  for (const [field, more] of others) {
    const list = above.values[field] ?? [];
    if (Array.isArray(list) && Array.isArray(more)) above.values[field] = [...list, ...more];
  }
  return true;
}
