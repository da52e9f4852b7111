import { FaultList } from './fault-list.ts';
import { readRecords } from './read-records.ts';
import type { Measure } from './source-row.ts';
import type { FileFault } from '@waymark/reference-data';

/** What a meta file says of the columns of a data file, beside those of time and place. */
export interface EesMeta {
  /** Filters and the columns that group them, in the order of the file. */
  filters: string[];
  measures: Measure[];
}

/**
 * Reads a meta file of explore education statistics: `col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,
 * filter_hint,filter_grouping_column`, one line for each filter and indicator.
 */
export async function readMeta(path: string, file: string): Promise<EesMeta | { faults: FileFault[] }> {
  const faults = new FaultList(file);
  const meta: EesMeta = { filters: [], measures: [] };
  let columns: string[] | null = null;
  for await (const { line, cells } of readRecords(path, faults)) {
    if (columns === null) {
      columns = cells;
      for (const needed of ['col_name', 'col_type', 'label'])
        if (!columns.includes(needed)) faults.refuse(line, needed, 'is missing from the header');
      continue;
    }
    const value = (name: string) => cells[columns?.indexOf(name) ?? -1] ?? '';
    const type = value('col_type').toLowerCase();
    const grouping = value('filter_grouping_column');
    if (type === 'filter') meta.filters.push(value('col_name'), ...(grouping ? [grouping] : []));
    else if (type === 'indicator') meta.measures.push(measureOf(value));
    else faults.refuse(line, 'col_type', `${JSON.stringify(value('col_type'))} is neither Filter nor Indicator`);
  }
  if (meta.measures.length === 0 && faults.refusals.length === 0) faults.refuse(1, null, 'describes no indicator');
  return faults.refusals.length > 0 ? { faults: faults.refusals } : meta;
}

function measureOf(value: (name: string) => string): Measure {
  const decimals = value('indicator_dp');
  return {
    name: value('col_name'),
    label: value('label'),
    unit: value('indicator_unit'),
    decimalPlaces: /^\d+$/.test(decimals) ? Number(decimals) : null,
  };
}
