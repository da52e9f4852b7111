import type { EesMeta } from './ees-meta.ts';
import type { SourceRecord } from './read-records.ts';
import { readCell } from './read-cell.ts';
import { Tally } from './fault-list.ts';
import type { Departures, Measure, SourceNotes } from './source-row.ts';

/** Columns of time and place. Those of levels that are not served are known, and not read. */
const placeColumns =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,' +
  'rsc_region_lead_name,lad_code,lad_name,pcon_code,pcon_name,ward_code,ward_name,local_enterprise_partnership_code,' +
  'local_enterprise_partnership_name,english_devolved_area_code,english_devolved_area_name,opportunity_area_code,' +
  'opportunity_area_name,mayoral_combined_authority_code,mayoral_combined_authority_name,trust_id,trust_name,sponsor_id,' +
  'sponsor_name,institution_id,institution_name,provider_ukprn,provider_name,school_laestab,school_urn,school_name,' +
  'school_estab,planning_area_code,planning_area_name,lsip_code,lsip_name,pfa_code,pfa_name,msoa_code,msoa_name,lsoa_code,lsoa_name';
const known = new Set(placeColumns.split(','));
const needed = ['time_period', 'time_identifier', 'geographic_level', 'country_code'];

/** Where in a record each thing is. */
export interface EesColumns {
  width: number;
  /** Index of a column of time and place; -1 where the file has none. */
  of: (name: string) => number;
  filters: { name: string; at: number }[];
  measures: Measure[];
  at: number[];
}

/**
 * Matches a header with the description of the dataset. A column in other capitals, or one nobody described, refuses the
 * file unless the dataset says what it is: a renamed column may be another one.
 */
export function matchColumns(header: SourceRecord, meta: EesMeta, departures: Departures, notes: SourceNotes): EesColumns | null {
  const { faults, drift } = notes;
  const described = new Set([...known, ...meta.filters, ...meta.measures.map(({ name }) => name)]);
  const found = new Map<string, number>();
  const before = faults.refusals.length;
  header.cells.forEach((written, at) => {
    const name = departures.columns?.[written] ?? written;
    if (name !== written) drift.push({ column: written, readAs: name });
    if (!described.has(name)) faults.refuse(header.line, written, strangeColumn(written, described));
    else if (found.has(name)) faults.refuse(header.line, written, `there are two columns for ${name}`);
    else found.set(name, at);
  });
  const wanted = [...needed, ...meta.filters, ...meta.measures.map(({ name }) => name)];
  for (const name of wanted) if (!found.has(name)) faults.refuse(header.line, name, 'is missing from the header');
  if (faults.refusals.length > before) return null;
  const of = (name: string) => found.get(name) ?? -1;
  return {
    width: header.cells.length,
    of,
    filters: meta.filters.map((name) => ({ name, at: of(name) })),
    measures: meta.measures,
    at: meta.measures.map(({ name }) => of(name)),
  };
}

function strangeColumn(written: string, described: ReadonlySet<string>): string {
  const same = [...described].find((name) => name.toLowerCase() === written.toLowerCase());
  if (same) return `is ${same} in other capitals; if it is the same, name it in the description of the dataset`;
  return 'is not in the description of the dataset';
}

/**
 * A description of a file that comes without one. The rule: a column that is none of time and place holds figures when
 * every cell of it in the first records is a number or a symbol, and is a filter when not.
 */
export function inferMeta(header: SourceRecord, first: readonly SourceRecord[], departures: Departures): EesMeta {
  const meta: EesMeta = { filters: [], measures: [] };
  header.cells.forEach((name, at) => {
    if (known.has(name)) return;
    const isFigures = first.every(({ cells }) => {
      const read = readCell(cells[at] ?? '', departures, new Tally());
      return read === 'absent' || !('fault' in read);
    });
    if (isFigures) meta.measures.push({ name, label: name, unit: '', decimalPlaces: null });
    else meta.filters.push(name);
  });
  return meta;
}
