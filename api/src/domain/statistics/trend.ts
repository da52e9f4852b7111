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
 * The change to the latest period from the one a year before: a term is set beside the same term of the year before. As LAIT documents
 * it, there is none over a year that was left out. All points are of one method: there is none across a break either.
 */
export function trendOf(points: readonly Point[]): Trend | null {
  const latest = points.toSorted((a, b) => b.endsOn.localeCompare(a.endsOn))[0];
  const before = points.find(({ endsOn }) => latest && monthOf(endsOn) === monthOf(latest.endsOn) - 12);
  if (!latest || !before) return null;
  const [to, from] = [numberOf(latest.figure), numberOf(before.figure)];
  return { from: before.periodCode, to: latest.periodCode, change: to === null || from === null ? null : worked(to - from) };
}

/** The month of a day, counted on through the years. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
