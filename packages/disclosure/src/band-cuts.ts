import { bandCutTable } from './band-cut-table.ts';

/** Names the way figures are made; it goes into each release's manifest and changes whenever the same answers would give other figures. */
export const methodVersion = 'wide-bands-1';

/** Fewest contributors whose bands may be published: with fewer there is no safe cut at all. */
export const minimumContributors = 13;

/** Most contributors the table serves: every local area in England. */
export const maximumContributors = 153;

/** How many contributors may pool their own answers and still learn nothing certain about anyone else's. */
export const coalitionBound = 5;

/** The counts from `countFrom` to `countTo`, both included. */
export type Band = { readonly countFrom: number; readonly countTo: number };

/**
 * The first count of each band but the lowest, ascending, for a cohort of n contributors.
 *
 * @throws RangeError when n is not a whole number from 13 to 153
 */
export function cutsFor(n: number): readonly number[] {
  const cuts = bandCutTable.get(n);
  if (!cuts) {
    throw new RangeError(`Bands need ${minimumContributors} to ${maximumContributors} contributors, not ${n}.`);
  }
  return cuts;
}

/**
 * How fine the bands of cohorts beside England are: `table` as England's, or `single`, one cut near the half, which leaves "about
 * half or more are at this stage" or "fewer are". A row stays safe when cuts are left out of it.
 */
export const finenesses = ['table', 'single'] as const;
export type Fineness = (typeof finenesses)[number];

/** The cuts of a fineness for a cohort of n contributors. Throws like `cutsFor`. */
export function cutsOf(fineness: Fineness, n: number): readonly number[] {
  const cuts = cutsFor(n);
  if (fineness === 'table') return cuts;
  const fromHalf = (cut: number) => Math.abs(2 * cut - n - 1);
  return [cuts.reduce((nearest, cut) => (fromHalf(cut) < fromHalf(nearest) ? cut : nearest))];
}

/** The band between cuts that a count of n contributors falls in; for cuts that are not from the table. */
export function bandBetween(cuts: readonly number[], count: number, n: number): Band {
  const next = cuts.find((cut) => cut > count);
  return { countFrom: cuts.findLast((cut) => cut <= count) ?? 0, countTo: next === undefined ? n : next - 1 };
}

/**
 * The band that a count of n contributors falls in. It depends on the count, on n and on the fineness, and on nothing else.
 *
 * @throws RangeError when n is not served (see `cutsFor`), or the count is not a whole number from 0 to n
 */
export function bandOf(count: number, n: number, fineness: Fineness = 'table'): Band {
  const cuts = cutsOf(fineness, n);
  if (!Number.isInteger(count) || count < 0 || count > n) {
    throw new RangeError(`A count of ${n} contributors cannot be ${count}.`);
  }
  return bandBetween(cuts, count, n);
}

/** Every band that may be published of a cohort of n contributors, in each fineness. Throws like `cutsFor`. */
export function bandsOf(n: number): readonly Band[] {
  const bands = finenesses.flatMap((fineness) => {
    const cuts = cutsOf(fineness, n);
    return [0, ...cuts].map((countFrom, index) => ({ countFrom, countTo: (cuts[index] ?? n + 1) - 1 }));
  });
  return [...new Map(bands.map((band) => [`${band.countFrom}-${band.countTo}`, band])).values()];
}
