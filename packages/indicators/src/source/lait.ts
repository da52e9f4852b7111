import { academicYear, calendarYear, financialYear, firstOfTwoYears, month, type Period } from './period.ts';
import type { Layout, Measure, SourceRow } from './source-row.ts';

/** A measure of the Local Authority Interactive Tool, as its dictionary has it. */
export interface LaitMeasure extends Measure {
  yearType: string;
}

const header = 'Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region';

/** Numbers of the tool for places that are no local authority. */
const placesByNumber: Record<string, string> = {
  970: 'E92000001',
  980: 'E12000001',
  981: 'E12000002',
  982: 'E12000003',
  983: 'E12000004',
  984: 'E12000005',
  985: 'E12000006',
  986: 'E12000007',
  987: 'E13000001',
  988: 'E13000002',
  989: 'E12000008',
  990: 'E12000009',
};

/** The tool's own long layout: one value a line, places by the Department for Education's numbers. */
export function laitLayout(dictionary: readonly LaitMeasure[]): Layout {
  const measures = new Map(dictionary.map((measure) => [measure.name, { measure, alone: [measure] as readonly Measure[] }]));
  return async function* (records, places, _departures, { faults, mended }) {
    const at = [4];
    const filters = {};
    for await (const { line, cells } of records) {
      if (line === 1) {
        if (cells.join(',') === header) continue;
        faults.refuse(1, null, `the header must be: ${header}`);
        return;
      }
      const [name = '', , years = '', placeName = '', , number = ''] = cells;
      if (cells.length !== 7) {
        faults.refuse(line, null, `has ${cells.length} columns where 7 are wanted`);
        continue;
      }
      const known = measures.get(name);
      if (!known) {
        faults.reject(line, 'Short Desc', `${JSON.stringify(name)} is not in the dictionary`);
        continue;
      }
      const code = placesByNumber[number];
      const place = code ? places.byCode(code) : places.byDfeCode(number);
      if (!place) {
        faults.reject(line, 'LA Number', `${JSON.stringify(number)} (${placeName}) is not a place that is known`);
        continue;
      }
      const [, written = years, mark] = /^(.*?) \((OT|prov)\)$/.exec(years) ?? [];
      if (mark) mended.add(mark === 'prov' ? 'provisional mark taken off a period' : 'outturn mark taken off a period');
      const period = periodOf(written, known.measure.yearType);
      if (!period) {
        faults.reject(line, 'Years', `${JSON.stringify(years)} is not a period of the kind ${known.measure.yearType}`);
        continue;
      }
      yield { line, place, period, filters, measures: known.alone, cells, at } satisfies SourceRow;
    }
  };
}

/** A single year names the year in which a school or financial year ends. */
function periodOf(years: string, yearType: string): Period | null {
  const single = /^\d{4}$/.test(years);
  if (yearType === 'Calendar Year') return single ? calendarYear(years) : null;
  if (yearType === 'Annual - January') return single ? month(years, 'January') : null;
  const from = single ? Number(years) - 1 : firstOfTwoYears(years);
  if (from === null) return null;
  if (yearType === 'Academic Year') return academicYear(from);
  return yearType === 'Financial Year' ? financialYear(from) : null;
}
