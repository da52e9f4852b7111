import { isoFromDayFirst, isRealDay } from './days.ts';
import type { FileFault } from '../fault.ts';
import type { Alias, CodeChange } from './records.ts';
import { faultAt, repeated, unknown, type Tables } from './tables.ts';

type CodeTables = Pick<Tables, 'areas' | 'codeChanges' | 'aliases'>;

/** What is wrong with code changes and aliases, in themselves and against the areas. */
export function codeFaults({ areas, codeChanges, aliases }: CodeTables): FileFault[] {
  const gssCodes = new Set(areas.rows.map(({ values }) => values.gss_code));
  const gssCodeByName = new Map(areas.rows.map(({ values }) => [values.name, values.gss_code]));
  return [
    ...repeated(codeChanges, 'old_gss_code', 'new_gss_code'),
    ...codeChanges.rows.flatMap((row) => changeFaults(codeChanges, row, gssCodes)),
    ...repeated(aliases, 'alias_type', 'alias'),
    ...unknown(aliases, 'gss_code', gssCodes, 'an area in areas.csv'),
    ...aliases.rows.flatMap((row) => {
      const { alias, alias_type: aliasType, gss_code: gssCode } = row.values;
      if (aliasType === 'gss' && !/^E\d{8}$/.test(alias)) {
        return [faultAt(aliases, row, 'alias', `${alias} is not a GSS code (E and eight digits)`)];
      }
      const owner = aliasType === 'name' ? gssCodeByName.get(alias) : gssCodes.has(alias) ? alias : undefined;
      return owner === undefined || owner === gssCode
        ? []
        : [faultAt(aliases, row, 'alias', `${alias} is the area ${owner} itself`)];
    }),
  ];
}

function changeFaults(
  table: Tables['codeChanges'],
  row: Tables['codeChanges']['rows'][number],
  gssCodes: Set<string>,
): FileFault[] {
  const { old_gss_code: oldCode, new_gss_code: newCode, old_terminated: ended, new_operative: began } = row.values;
  const notADay = (['old_terminated', 'new_operative'] as const)
    .filter((column) => !isRealDay(isoFromDayFirst(row.values[column])))
    .map((column) => faultAt(table, row, column, `${row.values[column]} is not in the calendar`));
  if (notADay.length > 0) return notADay;
  return [
    // The areas hold their April 2023 codes, so a later change names one of them as the old code.
    ...(gssCodes.has(oldCode) || gssCodes.has(newCode)
      ? []
      : [faultAt(table, row, 'new_gss_code', `neither ${oldCode} nor ${newCode} is an area in areas.csv`)]),
    ...(isoFromDayFirst(ended) < isoFromDayFirst(began)
      ? []
      : [faultAt(table, row, 'new_operative', `${began} is not after the old code's last day, ${ended}`)]),
  ];
}

export function toCodeChanges({ codeChanges }: Pick<Tables, 'codeChanges'>): CodeChange[] {
  return codeChanges.rows.map(({ values }) => ({
    oldGssCode: values.old_gss_code,
    oldName: values.old_name,
    oldDfeCode: values.old_dfe_code,
    newGssCode: values.new_gss_code,
    newName: values.new_name,
    newDfeCode: values.new_dfe_code,
    change: values.change,
    treatAsSameArea: values.treat_as_same_area === 'yes',
    oldTerminatedOn: isoFromDayFirst(values.old_terminated),
    newOperativeOn: isoFromDayFirst(values.new_operative),
  }));
}

export function toAliases({ aliases }: Pick<Tables, 'aliases'>): Alias[] {
  return aliases.rows.map(({ values }) => ({ gssCode: values.gss_code, aliasType: values.alias_type, alias: values.alias }));
}
