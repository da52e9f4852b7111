import { numberOf, worked, type Figure } from './figure.ts';

/** An area's figure in one period of one method. */
export interface Point {
  periodCode: string;
  /** The period's last day, as YYYY-MM-DD. */
  endsOn: string;
  figure: Figure;
}

export interface Trend {
  from: string;
  to: string;
  /** Latest less the one before, in the indicator's unit; null where either has no number. */
  change: number | null;
}

/**
 * The change to the latest period from the one before it that ended in the same month: a term is set beside the same term a year
 * before. All points are of one method: there is no change across a break, so a method's first period has none.
 */
export function trendOf(points: readonly Point[]): Trend | null {
  const [latest, ...earlier] = points.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn));
  const before = earlier.find(({ endsOn }) => latest && monthOf(endsOn) === monthOf(latest.endsOn));
  if (!latest || !before) return null;
  const [to, from] = [numberOf(latest.figure), numberOf(before.figure)];
  return { from: before.periodCode, to: latest.periodCode, change: to === null || from === null ? null : worked(to - from) };
}

const monthOf = (day: string) => day.slice(5, 7);
