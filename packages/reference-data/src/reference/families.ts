import type { FileFault } from '../fault.ts';
import type { Family } from './records.ts';
import { faultAt, repeated, unknown, type Tables } from './tables.ts';

/** What is wrong with the families: every area is in exactly one. */
export function familyFaults({ areas, families }: Pick<Tables, 'areas' | 'families'>): FileFault[] {
  const gssCodes = new Set(areas.rows.map(({ values }) => values.gss_code));
  const placed = new Set(families.rows.map(({ values }) => values.gss_code));
  return [
    ...unknown(families, 'gss_code', gssCodes, 'an area in areas.csv'),
    ...repeated(families, 'gss_code'),
    ...areas.rows
      .filter(({ values }) => !placed.has(values.gss_code))
      .map((row) => faultAt(areas, row, 'gss_code', `${row.values.gss_code} has no row in families.csv`)),
  ];
}

export function toFamilies({ families }: Pick<Tables, 'families'>): Family[] {
  return families.rows.map(({ values }) => ({ gssCode: values.gss_code, familyCode: values.family_code }));
}
