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

/** The band between cuts that a count of n contributors falls in; for cuts that are not from the table. */
export function bandBetween(cuts: readonly number[], count: number, n: number): Band {
  const next = cuts.find((cut) => cut > count);
  return { countFrom: cuts.findLast((cut) => cut <= count) ?? 0, countTo: next === undefined ? n : next - 1 };
}

/**
 * The band that a count of n contributors falls in. It depends on the count and on n, and on nothing else.
 *
 * @throws RangeError when n is not served (see `cutsFor`), or the count is not a whole number from 0 to n
 */
export function bandOf(count: number, n: number): Band {
  const cuts = cutsFor(n);
  if (!Number.isInteger(count) || count < 0 || count > n) {
    throw new RangeError(`A count of ${n} contributors cannot be ${count}.`);
  }
  return bandBetween(cuts, count, n);
}
