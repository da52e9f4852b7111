import {
  aliasColumns,
  areaColumns,
  areaIcbColumns,
  closenessColumns,
  codeChangeColumns,
  cycleColumns,
  familyColumns,
  icbColumns,
  neighbourColumns,
  regionColumns,
} from './columns.ts';
import { readTable, type Columns, type Row, type Table } from './table.ts';
import type { FileFault } from '../fault.ts';

/** The bytes of each reference file by its name. */
export type ReferenceFiles = Readonly<Record<string, Uint8Array>>;

/** Every reference file read and right in itself; whether they agree is checked afterwards. */
export type Tables = ReturnType<typeof readTables>;

export function readTables(files: ReferenceFiles) {
  const read = <C extends Columns>(file: string, columns: C) => readTable(file, files[file], columns);
  return {
    regions: read('regions.csv', regionColumns),
    icbs: read('icbs.csv', icbColumns),
    areas: read('areas.csv', areaColumns),
    areaIcbs: read('la_icb.csv', areaIcbColumns),
    codeChanges: read('area_code_changes.csv', codeChangeColumns),
    aliases: read('area_aliases.csv', aliasColumns),
    neighbours: read('neighbours.csv', neighbourColumns),
    closeness: read('neighbours_dfe_2025_wide_original.csv', closenessColumns),
    families: read('families.csv', familyColumns),
    cycles: read('cycles.csv', cycleColumns),
  };
}

/** Names a fault at a row of a table. */
export function faultAt<C extends Columns>(table: Table<C>, row: Row<C>, column: keyof C & string, reason: string): FileFault {
  return { file: table.file, line: row.line, column, reason };
}

/** A fault for each row that repeats an earlier one in the given columns. The last of them is named. */
export function repeated<C extends Columns>(
  table: Table<C>,
  ...columns: [keyof C & string, ...(keyof C & string)[]]
): FileFault[] {
  const firstLines = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const values = columns.map((column) => String(row.values[column]));
    const key = values.join('\n');
    const firstLine = firstLines.get(key);
    firstLines.set(key, firstLine ?? row.line);
    if (firstLine === undefined) return [];
    return [
      faultAt(table, row, columns[columns.length - 1] ?? columns[0], `${values.join(', ')} is already on line ${firstLine}`),
    ];
  });
}

/** A fault for each row whose column names something the known set does not hold. */
export function unknown<C extends Columns>(
  table: Table<C>,
  column: keyof C & string,
  known: { has(code: string): boolean },
  what: string,
): FileFault[] {
  return table.rows
    .filter((row) => !known.has(String(row.values[column])))
    .map((row) => faultAt(table, row, column, `${String(row.values[column])} is not ${what}`));
}
