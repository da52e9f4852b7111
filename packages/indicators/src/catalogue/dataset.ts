import type { Departures } from '../source/source-row.ts';
import type { TribunalMethod } from '../source/tribunal.ts';
import type { Source } from './publishers.ts';

/** How a dataset's files are laid out. */
export type LayoutName =
  { kind: 'ees' } | { kind: 'lait' } | { kind: 'dashboard' } | { kind: 'tribunal'; method: TribunalMethod };

/** One release of a dataset, in one file of `files/`. */
export interface VintageDefinition {
  code: string;
  label: string;
  publishedOn: string | null;
  file: string;
  /** The description of the columns in `files/meta/`; null where they are told from the figures. */
  meta: string | null;
  /** Data rows, header not counted. */
  rows: number | null;
  coverage: 'whole' | 'excerpt';
}

export interface DatasetDefinition extends Source {
  code: string;
  title: string;
  sourceUrl: string;
  methodology: string;
  layout: LayoutName;
  departures: Departures;
  /** Words for values, where values stand for words. */
  valueLabels: Record<string, string> | null;
  vintages: VintageDefinition[];
}
