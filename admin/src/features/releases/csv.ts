import { csvOf } from '../../lib/csv.ts';
import type { Cell } from './api.ts';

export interface CsvRow {
  readonly statementCode: string;
  readonly category: string;
  /** `null`: withheld. */
  readonly cell: Cell | null;
  readonly own?: string;
}

const header = ['cohort', 'statement', 'category', 'count_from', 'count_to', 'percent_from', 'percent_to', 'symbol'];

/**
 * A cohort's figures as a file: the numbers of the page and of the API. Their columns hold numbers or nothing, so that a
 * spreadsheet reads them as numbers; that a figure is withheld stands in a column of its own, as [c] (confidential), which
 * is how government statistics mark it.
 */
export function figuresCsv(rows: readonly CsvRow[], demonstration: boolean, cohort = 'England'): string {
  const withOwn = rows.some(({ own }) => own !== undefined);
  const lines = rows.map(({ statementCode, category, cell, own }) => [
    cohort,
    statementCode,
    category,
    ...(cell ? [cell.countFrom, cell.countTo, cell.percentFrom, cell.percentTo, ''].map(String) : ['', '', '', '', '[c]']),
    ...(withOwn ? [own ?? ''] : []),
    ...(demonstration ? ['true'] : []),
  ]);
  const columns = [...header, ...(withOwn ? ['own'] : []), ...(demonstration ? ['demonstration'] : [])];
  return csvOf([columns, ...lines]);
}
