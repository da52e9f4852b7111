import { readPeriod } from './period.ts';
import type { Layout, Measure } from './source-row.ts';

const header = 'time_period,geographic_level,region_name,la_name,new_la_code,SEN provision,% of pupils,academic_year';
const measures: readonly Measure[] = [{ name: '% of pupils', label: 'Pupils', unit: '% of pupils', decimalPlaces: 2 }];

/** The table of DfE's SEND and alternative provision dashboard: the open-data layout with fewer columns, regions by name. */
export const dashboardLayout: Layout = async function* (records, places, _departures, { faults }) {
  const at = [6];
  const filtersOf = new Map<string, Readonly<Record<string, string>>>();
  for await (const { line, cells } of records) {
    if (line === 1) {
      if (cells.join(',') === header) continue;
      faults.refuse(1, null, `the header must be: ${header}`);
      return;
    }
    const [timePeriod = '', level = '', region = '', , code = '', provision = ''] = cells;
    if (cells.length !== 8) {
      faults.refuse(line, null, `has ${cells.length} columns where 8 are wanted`);
      continue;
    }
    const found = { National: 'E92000001', 'Local authority': code }[level];
    const place = level === 'Regional' ? places.byName(region, 'regional') : places.byCode(found ?? '');
    if (!place) {
      faults.reject(line, 'new_la_code', `${JSON.stringify(code || region)} is not a place that is known`);
      continue;
    }
    const period = readPeriod(timePeriod, 'Academic year');
    if ('fault' in period) faults.reject(line, 'time_period', period.fault);
    else {
      const filters = filtersOf.get(provision) ?? { 'SEN provision': provision };
      filtersOf.set(provision, filters);
      yield { line, place, period, filters, measures, cells, at };
    }
  }
};
