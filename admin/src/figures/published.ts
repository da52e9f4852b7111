import type { Schemas } from '../lib/api.ts';
import { count } from '../lib/plural.ts';

/** What a publisher says of one area in one period. None of the kinds but `value` is a number, and none is 0. */
export type PublishedFigure = Schemas['StatisticFigure'];
type Absence = Exclude<PublishedFigure['kind'], 'value'>;
export type Rank = Schemas['StatisticRank'];

/** What a figure is of. */
export type Measure = Pick<
  Schemas['ComparedIndicator'],
  'code' | 'title' | 'unit' | 'polarity' | 'banded' | 'decimalPlaces' | 'valueLabels'
>;

/** A is the quarter of areas at the better end. */
export type Band = NonNullable<Schemas['IndicatorPlace']['band']>;
/** Where the quarters of the areas end, in the indicator's unit. */
export type Quartiles = NonNullable<Schemas['IndicatorComparison']['quartiles']>;

/** A mean as a figure of its own; where none of the areas has a figure, there is none. */
export function meanFigure(mean: Schemas['StatisticMean'] | null): PublishedFigure {
  return mean === null || mean.value === null ? { kind: 'no_row' } : { kind: 'value', value: mean.value };
}

/** One area's place in one period. */
export interface AreaFigure {
  readonly gssCode: string;
  readonly name: string;
  readonly figure: PublishedFigure;
  readonly band: Band | null;
  readonly rank: Rank | null;
}

/** The publisher's own symbol where there is one, and what it means. */
export const absences: Readonly<Record<Absence, { readonly symbol: string | null; readonly words: string }>> = {
  low: { symbol: '[low]', words: 'rounds to 0' },
  suppressed: { symbol: '[c]', words: 'not shown by the publisher, to protect people' },
  unavailable: { symbol: '[x]', words: 'not available' },
  not_applicable: { symbol: '[z]', words: 'does not apply' },
  not_comparable: { symbol: null, words: 'cannot be compared' },
  no_row: { symbol: null, words: 'not published' },
};

/** The number that is drawn, or null. What rounds to 0 stands at 0. */
export function drawn(figure: PublishedFigure): number | null {
  if (figure.kind === 'low') return 0;
  return figure.kind === 'value' ? figure.value : null;
}

/** "62.3%", "1,204"; for an indicator whose numbers stand for words, the word. */
export function numberWords(value: number, { unit, decimalPlaces, valueLabels }: Measure): string {
  const label = valueLabels?.[String(value)];
  if (label !== undefined) return label;
  const digits = { minimumFractionDigits: decimalPlaces, maximumFractionDigits: decimalPlaces };
  return `${value.toLocaleString('en-GB', digits)}${isShare(unit) ? '%' : ''}`;
}

/** Whether a unit counts in hundredths. */
export function isShare(unit: string): boolean {
  return unit.startsWith('%');
}

/** A figure where there is room for its mark alone: "62.3%", "[x]", "not published". */
export function figureMark(figure: PublishedFigure, measure: Measure): string {
  if (figure.kind === 'value') return numberWords(figure.value, measure);
  const { symbol, words } = absences[figure.kind];
  return symbol ?? words;
}

/** A figure inside a sentence: "62.3%", "not available". */
export function figureWords(figure: PublishedFigure, measure: Measure): string {
  return figure.kind === 'value' ? numberWords(figure.value, measure) : absences[figure.kind].words;
}

/** "% of plans issued, 153 local areas, 2024" */
export function subtitleOf({ unit }: Measure, rest: string): string {
  return `${unit.replace(/^./, (first) => first.toUpperCase())}, ${rest}`;
}

const quarters: Readonly<Record<Band, string>> = { A: 'first', B: 'second', C: 'third', D: 'last' };

/** "the last quarter of areas (band D)" */
export function bandWords(band: Band): string {
  return `the ${quarters[band]} quarter of areas (band ${band})`;
}

/** "first quarter" */
export function quarterOf(band: Band): string {
  return `${quarters[band]} quarter`;
}

/** "12th of 151", "joint 12th of 151". */
export function rankWords({ rank, of, tiedWith }: Rank): string {
  return `${tiedWith > 0 ? 'joint ' : ''}${ordinal(rank)} of ${of}`;
}

const plurals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

function ordinal(n: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${n}${endings[plurals.select(n)]}`;
}

/** "Of 12 indicators, 3 are in band A, 2 in band D and 4 have no band." */
export function bandsSentence(bands: readonly (Band | null)[]): string {
  const how = (wanted: Band | null) => bands.filter((band) => band === wanted).length;
  const are = (n: number) => (n === 1 ? 'is' : 'are');
  const have = (n: number) => (n === 1 ? 'has' : 'have');
  const [a, d, none] = [how('A'), how('D'), how(null)];
  return `Of ${count(bands.length, 'indicator')}, ${a} ${are(a)} in band A, ${d} in band D and ${none} ${have(none)} no band.`;
}
