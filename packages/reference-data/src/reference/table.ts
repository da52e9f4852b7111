import { CsvError, parse } from 'csv-parse/sync';
import type { StaticDecode, TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { decodeText } from '../decode.ts';
import type { FileFault } from '../fault.ts';

/** What one column may hold. The description completes the sentence "… is not …". */
export type Column = TSchema & { description: string };
export type Columns = Record<string, Column>;

export interface Row<C extends Columns> {
  line: number;
  values: { [Name in keyof C]: StaticDecode<C[Name]> };
}

/** A file read: its rows in order, or everything wrong with its shape. Never both. */
export interface Table<C extends Columns> {
  file: string;
  rows: Row<C>[];
  faults: FileFault[];
}

/** Reads a CSV file (RFC 4180, LF or CRLF, with or without BOM) whose header must be exactly the columns, in order. */
export function readTable<C extends Columns>(file: string, bytes: Uint8Array | undefined, columns: C): Table<C> {
  const failed = (faults: FileFault[]): Table<C> => ({ file, rows: [], faults });
  if (bytes === undefined) return failed([{ file, line: 1, column: null, reason: 'the file is missing' }]);
  const decoded = decodeText(file, bytes);
  if ('faults' in decoded) return failed(decoded.faults);

  const records = splitRecords(file, decoded.text);
  if ('faults' in records) return failed(records.faults);
  const [header, ...body] = records.records;
  const names = Object.keys(columns);
  if (header === undefined || header.cells.join('\n') !== names.join('\n')) {
    return failed([{ file, line: 1, column: null, reason: `the header must be: ${names.join(',')}` }]);
  }

  const faults = body.flatMap((record) => rowFaults(file, record, columns, names));
  if (body.length === 0) faults.push({ file, line: 1, column: null, reason: 'the file has no rows' });
  if (faults.length > 0) return failed(faults);
  return { file, rows: body.map((record) => toRow<C>(record, names)), faults };
}

interface RawRecord {
  line: number;
  cells: string[];
}

function splitRecords(file: string, text: string): { records: RawRecord[] } | { faults: FileFault[] } {
  try {
    // Column counts are checked with the rows, so that every wrong row is named and not only the first.
    const parsed: unknown = parse(text, { info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
    // csv-parse's types do not know that `info` changes what it returns.
    const records = (parsed as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      // csv-parse says where a record ends; a quoted cell may hold line breaks.
      const lineBreaks = record.join('').split('\n').length - 1;
      return { line: info.lines - lineBreaks, cells: record };
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { faults: [{ file, line, column: null, reason: `the quoting is broken: ${error.message}` }] };
  }
}

function rowFaults(file: string, { line, cells }: RawRecord, columns: Columns, names: string[]): FileFault[] {
  if (cells.length !== names.length) {
    return [{ file, line, column: null, reason: `has ${cells.length} columns where ${names.length} are wanted` }];
  }
  return Object.entries(columns).flatMap(([column, rule], index): FileFault[] => {
    const cell = cells[index];
    return Check(rule, cell) ? [] : [{ file, line, column, reason: `${JSON.stringify(cell)} is not ${rule.description}` }];
  });
}

function toRow<C extends Columns>({ line, cells }: RawRecord, names: string[]): Row<C> {
  const values = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  return { line, values: values as Row<C>['values'] }; // each cell has just passed its column's rule
}
