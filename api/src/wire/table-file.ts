import type { FastifyReply } from 'fastify';
import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import Type from 'typebox';

/** One table: a row of column names, then rows of numbers, texts and nothing. Codes of symbols have a column of their own. */
export interface Table {
  /** The sheet's name. */
  name: string;
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Tables with what must be said beside them. */
export interface TableFile {
  title: string;
  /** Whole sentences: source, licence, what the columns and symbols mean. */
  notes: readonly string[];
  tables: readonly [Table, ...Table[]];
}

export const tableFormats = ['csv', 'ods'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const tableFormat = Type.Enum([...tableFormats], {
  description: 'csv: one table, UTF-8 with CRLF. ods: every table on a sheet of its own, after a cover sheet with notes',
});

export const tableMediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The first table as CSV (RFC 4180), or all of them as a workbook by the rules for government spreadsheets. */
export async function tableBytes({ title, notes, tables }: TableFile, format: TableFormat): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(writeCsv([[...tables[0].columns], ...tables[0].rows.map((row) => [...row])]), 'utf8');
  const bold = { font: { bold: true } };
  const headings = (row: readonly string[]) => new Map(row.map((value, column) => [`0,${column}`, { value, style: bold }]));
  const cover = {
    name: 'Cover',
    rows: [[title], ...notes.map((note) => [note]), ...tables.map((table) => [`Sheet "${table.name}": ${table.title}`])],
    cells: headings([title]),
  };
  const sheets = tables.map(({ name, columns, rows }) => ({
    name,
    rows: [[...columns], ...rows.map((row) => [...row])],
    cells: headings(columns),
  }));
  return Buffer.from(await writeOds({ sheets: [cover, ...sheets], properties: { title } }));
}

/** Sends a table, to be kept under a name. */
export function sendTable(reply: FastifyReply, name: string, format: TableFormat, bytes: Buffer): FastifyReply {
  return reply
    .type(`${tableMediaTypes[format]}${format === 'csv' ? '; charset=utf-8' : ''}`)
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(bytes);
}
