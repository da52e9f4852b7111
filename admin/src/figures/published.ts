import { count } from '../lib/plural.ts';

/** What a publisher says of one area in one period. None of the other kinds is a number, and none is 0. */
export type PublishedFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'low' | 'suppressed' | 'unavailable' | 'not_applicable' | 'not_comparable' | 'no_row' };

type Absence = Exclude<PublishedFigure['kind'], 'value'>;

/** A is the quarter of areas at the better end. */
export type Band = 'A' | 'B' | 'C' | 'D';

/** Where the quarters of the areas end, in the indicator's unit. */
export interface Quartiles {
  readonly lowest: number;
  readonly first: number;
  readonly median: number;
  readonly third: number;
  readonly highest: number;
}

export interface Rank {
  /** 1 is the better end; those with the same figure share the smaller number. */
  readonly rank: number;
  readonly of: number;
  /** Other areas with the same figure. */
  readonly tiedWith: number;
}

/** What a figure is of. */
export interface Measure {
  readonly code: string;
  readonly title: string;
  /** "%" stands behind its number; any other unit is said beside it. */
  readonly unit: string;
  readonly polarity: 'high' | 'low' | 'none';
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

const inEngland = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "62.3%", "1,204": at most two decimals, which no publisher here goes beyond; means are worked out to more. */
export function numberWords(value: number, unit: string): string {
  return `${inEngland.format(value)}${unit === '%' ? '%' : ''}`;
}

/** A figure where there is room for its mark alone: "62.3%", "[x]", "not published". */
export function figureMark(figure: PublishedFigure, unit: string): string {
  if (figure.kind === 'value') return numberWords(figure.value, unit);
  const { symbol, words } = absences[figure.kind];
  return symbol ?? words;
}

/** A figure inside a sentence: "62.3%", "not available". */
export function figureWords(figure: PublishedFigure, unit: string): string {
  return figure.kind === 'value' ? numberWords(figure.value, unit) : absences[figure.kind].words;
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
