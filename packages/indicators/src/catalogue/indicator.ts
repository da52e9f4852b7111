import type { Period } from '../source/period.ts';
import type { ThemeCode } from './themes.ts';
import type { Source } from './publishers.ts';

/** How an indicator is measured over a stretch of periods, and which series it is read from. */
export interface MethodDefinition {
  code: string;
  title: string;
  dataset: string;
  measure: string;
  filters: Record<string, string>;
  /** Days between which the last days of periods lie; null is open. */
  from: string | null;
  to: string | null;
  /** Why it cannot be compared with what came before; null for the first. */
  breakNote: string | null;
}

/** An indicator of the catalogue; see the table indicators for what each field means. */
export interface IndicatorDefinition extends Pick<Source, 'publisher' | 'licence' | 'attribution'> {
  code: string;
  title: string;
  definition: string;
  theme: ThemeCode;
  unit: string;
  polarity: 'high' | 'low' | 'none';
  banded: boolean;
  decimalPlaces: number;
  periodKind: Period['kind'];
  caveat: string | null;
  otherCodes: readonly string[];
  methods: MethodDefinition[];
}

const recordsTitle = 'Counted from records of each child or young person';

type SeriesChoice = Pick<MethodDefinition, 'dataset' | 'measure' | 'filters'>;

/** One method from the first period to the last. */
export function oneMethod(series: SeriesChoice): MethodDefinition[] {
  return [{ ...series, code: 'published', title: 'As published', from: null, to: null, breakNote: null }];
}

/** From the collection of 2023 on, where the totals of before did not have it. */
export function recordsOnly(series: SeriesChoice): MethodDefinition[] {
  return [{ ...series, code: 'records', title: recordsTitle, from: '2023-01-01', to: null, breakNote: null }];
}

/** Before and since the collection of 2023, from the same series unless another is given for since. */
export function totalsThenRecords(series: SeriesChoice, since: SeriesChoice = series): MethodDefinition[] {
  return [
    { ...series, code: 'totals', title: 'Totals returned by councils', from: null, to: '2022-12-31', breakNote: null },
    {
      ...since,
      code: 'records',
      title: recordsTitle,
      from: '2023-01-01',
      to: null,
      breakNote:
        'From 2023 councils return a record for each child or young person in place of totals (SEN2). Figures before and after are not comparable.',
    },
  ];
}
