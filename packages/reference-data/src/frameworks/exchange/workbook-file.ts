import { step } from '../json-pointer.ts';
import { define, fault, partNamed, placeAt, put, recordIn, textIn, type Building, type Fields } from './building.ts';
import { listOfCell } from './cell-text.ts';
import type { PlacedFault } from './placed-fault.ts';
import { cellPlace, type TableRow, type Tables } from './workbook-tables.ts';
import { aboutRows, noLookFors, sheets, translatedFields, type Sheet } from './workbook-sheets.ts';

/**
 * The rows of a workbook as the value of a framework file, its themes flat, and the cell of each value. What a row hangs on must
 * be there; everything else is for the check of the file to say.
 */
export function fileOfTables(tables: Tables, faults: PlacedFault[]): { value: Fields; places: Map<string, string> } {
  const building: Building = { places: new Map([['', sheets.about.name]]), parts: new Map(), faults };
  const value = aboutOf(building, tables.about);
  for (const name of ['partnerTypes', 'languages', 'nonScored', 'scales', 'themes'] as const) {
    value[name] = listed(building, name, tables[name]);
  }
  hang(building, sheets.stages, tables.stages, 'scale', 'stages');
  hang(building, sheets.statements, tables.statements, 'theme', 'statements');
  for (const row of tables.crosswalk) keep(building, sheets.crosswalk, row, 'crosswalk', row.values['codes'] ?? []);
  for (const row of tables.wordings) keep(building, sheets.wordings, row, 'wordings', textIn(row, 'text'));
  for (const row of tables.descriptors) keep(building, sheets.descriptors, row, 'descriptors', textIn(row, 'text'));
  for (const row of tables.translations) translate(building, sheets.translations, row);
  return { value, places: building.places };
}

function aboutOf(building: Building, rows: readonly TableRow[]): Fields {
  const instructions: string[] = [];
  const about: Fields = { source: {}, instructions };
  for (const row of rows) {
    const field = aboutRows.find(({ name }) => name === textIn(row, 'name'))?.field;
    const value = textIn(row, 'value');
    const pointer = field === 'instructions' ? step('/instructions', instructions.length) : `/${field}`;
    if (field === undefined) fault(building, sheets.about, row, 'name', 'is not a field known here');
    else if (building.places.has(pointer)) fault(building, sheets.about, row, 'name', 'is given twice');
    else if (value === undefined && field === 'instructions') continue;
    else building.places.set(pointer, placeAt(sheets.about, row, 'value'));
    if (value === undefined || field === undefined) continue;
    if (field === 'instructions') instructions.push(value);
    else put(about, field, value);
  }
  return about;
}

/** The rows of a sheet as a list of the file. */
function listed(
  building: Building,
  name: 'partnerTypes' | 'languages' | 'nonScored' | 'scales' | 'themes',
  rows: readonly TableRow[],
) {
  const pointer = `/${name}`;
  building.places.set(pointer, sheets[name].name);
  return rows.map((row, index) => {
    const part = entry(building, step(pointer, index), sheets[name], row, row.values);
    if (name === 'scales')
      remember(building, `scale ${textIn(row, 'code')}`, { ...part, fields: define(part.fields, 'stages', []) });
    if (name === 'themes') remember(building, `theme ${textIn(row, 'code')}`, part);
    return part.fields;
  });
}

/** The rows of a sheet as entries in lists of the parts that they name: stages of scales, statements of themes. */
function hang(
  building: Building,
  sheet: Sheet,
  rows: readonly TableRow[],
  kind: 'scale' | 'theme',
  list: 'stages' | 'statements',
) {
  for (const row of rows) {
    const holder = partNamed(building, sheet, row, kind, kind);
    if (!holder) continue;
    if (!Array.isArray(holder.fields[list])) define(holder.fields, list, []);
    const entries = holder.fields[list] as Fields[]; // Made on the line above.
    const { [kind]: _holder, ...values } = row.values;
    const part = entry(building, step(step(holder.pointer, list), entries.length), sheet, row, values);
    entries.push(part.fields);
    const code = String(values['code'] ?? values['value'] ?? '');
    remember(building, list === 'stages' ? `stage ${textIn(row, 'scale')} ${code}` : `statement ${code}`, part);
  }
}

function entry({ places }: Building, pointer: string, sheet: Sheet, { row }: TableRow, values: TableRow['values']) {
  const fields: Fields = {};
  places.set(pointer, cellPlace(sheet, row));
  for (const column of sheet.columns) {
    const { field } = column;
    places.set(`${pointer}/${field}`, cellPlace(sheet, row, column));
    if (values[field] !== undefined) put(fields, field, values[field]);
  }
  return { pointer, fields };
}

/** A code that is given twice is a fault, told by the check of the file; meanwhile it means the first. */
function remember({ parts }: Building, name: string, part: { pointer: string; fields: Fields }): void {
  if (!parts.has(name)) parts.set(name, part);
}

/** A row that gives one member of a record: who holds it stands in the first column, its name in the second. */
function keep(building: Building, sheet: Sheet, row: TableRow, record: string, value: unknown): void {
  const [first, second, third] = sheet.columns.map(({ field }) => field);
  const holder = partNamed(building, sheet, row, String(first), String(first));
  const name = textIn(row, String(second));
  if (name === undefined) return fault(building, sheet, row, String(second), 'is missing');
  if (value === undefined) return fault(building, sheet, row, String(third), 'is missing');
  if (!holder) return;
  const members = recordIn(holder.fields, record);
  if (Object.hasOwn(members, name)) return fault(building, sheet, row, String(second), `${name} is given twice`);
  define(members, name, value);
  building.places.set(step(step(holder.pointer, record), name), placeAt(sheet, row, String(third)));
}

function translate(building: Building, sheet: Sheet, row: TableRow): void {
  const [of, language, field, text] = ['of', 'language', 'field', 'text'].map((name) => textIn(row, name));
  if (of === undefined) return fault(building, sheet, row, 'of', 'is missing');
  if (language === undefined) return fault(building, sheet, row, 'language', 'is missing');
  const name = translatedFields.get(field ?? '');
  if (field !== undefined && name === undefined) return fault(building, sheet, row, 'field', 'is not a field known here');
  const stage = of === 'stage' ? `stage ${textIn(row, 'scale')} ${textIn(row, 'code')}` : undefined;
  const holder = partNamed(building, sheet, row, of, 'code', stage);
  // Without text it is a row that somebody has yet to fill in.
  const isEmpty = field !== undefined && field !== noLookFors && text === undefined;
  if (!holder || isEmpty) return;
  const pointer = step(step(holder.pointer, 'translations'), language);
  const words = recordIn(recordIn(holder.fields, 'translations'), language);
  building.places.set(pointer, placeAt(sheet, row, 'language'));
  if (name === undefined) return;
  building.places.set(step(pointer, name), placeAt(sheet, row, 'text'));
  const before = words[name];
  if (Array.isArray(before)) define(words, name, [...(before as string[]), ...listOfCell(text ?? '')]);
  else if (before !== undefined) fault(building, sheet, row, 'field', 'is given twice');
  else define(words, name, name === 'lookFors' ? listOfCell(text ?? '') : text);
}
