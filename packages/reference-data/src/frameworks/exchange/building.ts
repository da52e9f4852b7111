import type { PlacedFault } from './placed-fault.ts';
import { cellPlace, type TableRow } from './workbook-tables.ts';
import type { Sheet } from './workbook-sheets.ts';

export type Fields = Record<string, unknown>;

/** A framework file that is being put together from the rows of a workbook. */
export interface Building {
  /** The cell of each value, by pointer. */
  places: Map<string, string>;
  /** What other rows can name, by its kind and code. */
  parts: Map<string, Part>;
  faults: PlacedFault[];
}

interface Part {
  pointer: string;
  fields: Fields;
}

/** What a cell of words says, or undefined where it is empty. */
export function textIn({ values }: TableRow, field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? value : undefined;
}

/** The cell of a row in the column of a field. */
export function placeAt(sheet: Sheet, { row }: TableRow, field: string): string {
  const column = sheet.columns.find((one) => one.field === field);
  return cellPlace(sheet, row, column);
}

export function fault({ faults }: Building, sheet: Sheet, row: TableRow, field: string, reason: string): void {
  faults.push({ place: placeAt(sheet, row, field), reason });
}

/** The part that a row names, or undefined with a fault at the column that should name it. */
export function partNamed(
  building: Building,
  sheet: Sheet,
  row: TableRow,
  kind: string,
  field: string,
  name?: string,
): Part | undefined {
  const code = textIn(row, field);
  const part = code === undefined ? undefined : building.parts.get(name ?? `${kind} ${code}`);
  if (!part) fault(building, sheet, row, field, code === undefined ? 'is missing' : `${code} is not a ${kind} of this file`);
  return part;
}

/** The record that is a member of another, made where there is none. */
export function recordIn(fields: Fields, name: string): Fields {
  if (!Object.hasOwn(fields, name)) define(fields, name, {});
  return fields[name] as Fields; // Only records are put under the names that this is asked for.
}

/** As a member of its own whatever its name is: `__proto__` is for the check of the file to refuse, and not to be lost here. */
export function define(fields: Fields, name: string, value: unknown): Fields {
  return Object.defineProperty(fields, name, { value, enumerable: true, writable: true, configurable: true });
}

/** Puts a value at a path of members, such as `gate/minimum`. */
export function put(fields: Fields, path: string, value: unknown): void {
  const [name = '', ...further] = path.split('/');
  if (further.length > 0) put(recordIn(fields, name), further.join('/'), value);
  else define(fields, name, value);
}
