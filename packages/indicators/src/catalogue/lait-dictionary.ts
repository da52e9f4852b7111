import { FaultList } from '../source/fault-list.ts';
import type { LaitMeasure } from '../source/lait.ts';
import { readRecords } from '../source/read-records.ts';
import type { IndicatorDefinition } from './indicator.ts';

/** A measure as the dictionary of the Local Authority Interactive Tool describes it. */
export interface LaitEntry extends LaitMeasure {
  description: string;
  polarity: IndicatorDefinition['polarity'];
  /** The tool shows no quartile bands for it. */
  withoutQuartiles: boolean;
}

/** The dictionary by the names that the tool's data uses. */
export async function readLaitDictionary(path: string): Promise<Map<string, LaitEntry>> {
  const faults = new FaultList(path);
  const entries = new Map<string, LaitEntry>();
  let header: string[] | null = null;
  for await (const { cells } of readRecords(path, faults)) {
    if (header === null) {
      header = cells;
      continue;
    }
    const value = (column: string) => cells[header?.indexOf(column) ?? -1] ?? '';
    entries.set(value('Measure_short'), entryOf(value));
  }
  const [fault] = faults.refusals;
  if (fault) throw new Error(`${path}, line ${fault.line}: ${fault.reason}`);
  return entries;
}

function entryOf(value: (column: string) => string): LaitEntry {
  const unit = value('y_axis_name');
  const isCount = /^(number|total)/i.test(unit);
  const decimals = value('dps');
  return {
    name: value('Measure_short'),
    label: value('Chart_title'),
    unit,
    // Where the dictionary does not say, the tool shows one.
    decimalPlaces: /^\d+$/.test(decimals) ? Number(decimals) : isCount ? 0 : 1,
    yearType: value('Year_Type'),
    description: value('Description')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
    polarity: ({ High: 'high', Low: 'low' } as const)[value('Polarity')] ?? 'none',
    withoutQuartiles: value('No_Quartile') === 'N',
  };
}
