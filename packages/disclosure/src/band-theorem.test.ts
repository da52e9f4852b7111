import { describe, expect, it } from 'vitest';
import { conditionFaults } from './band-conditions.ts';
import { cutsFor } from './band-cuts.ts';

/** Every way to write a total as s counts, in order. */
function countVectors(total: number, s: number): number[][] {
  if (s === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    countVectors(total - first, s - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/**
 * How often a coalition can rule a category out for someone else. No use is made of the theorem: for all published bands that
 * can occur and every coalition of up to m, all the count vectors with those bands are looked through. Others than the
 * coalition are exchangeable, so each of them may be in a category as soon as one vector leaves someone there.
 */
function ruledOut(cuts: readonly number[], m: number, n: number, s: number): number {
  const published = new Map<string, number[][]>();
  for (const counts of countVectors(n, s)) {
    const bands = counts.map((count) => cuts.filter((cut) => cut <= count).length).join();
    published.set(bands, [...(published.get(bands) ?? []), counts]);
  }
  const coalitions = Array.from({ length: m + 1 }, (_, size) => countVectors(size, s)).flat();
  const categories = [...Array(s).keys()];
  let found = 0;
  for (const worlds of published.values()) {
    for (const own of coalitions) {
      const possible = worlds.filter((counts) => counts.every((count, category) => count >= (own[category] ?? 0)));
      if (possible.length === 0) continue;
      const open = (category: number) => possible.some((counts) => (counts[category] ?? 0) > (own[category] ?? 0));
      found += categories.filter((category) => !open(category)).length;
    }
  }
  return found;
}

/** Whether the scale meets the two conditions the theorem rests on. */
const meetsAAndB = (cuts: readonly number[], m: number, n: number, s: number) =>
  conditionFaults(cuts, n, m, s).every(({ condition }) => condition === 'C' || condition === 'D');

/** Every scale of one or two cuts on n contributors. */
function smallScales(n: number): number[][] {
  const counts = Array.from({ length: n }, (_, index) => index + 1);
  return counts.flatMap((low) => [[low], ...counts.filter((high) => high > low).map((high) => [low, high])]);
}

describe('the theorem of wide bands, by brute force', () => {
  it.each([
    [2, 8, 4],
    [2, 9, 4],
    [2, 12, 4],
    [3, 12, 4],
    [1, 8, 4],
    [1, 10, 5],
    [2, 9, 3],
  ])('coalition of %i among %i, %i categories: scales under A and B leak nothing, all others do', (m, n, s) => {
    const scales = smallScales(n).map((cuts) => ({ cuts, safe: meetsAAndB(cuts, m, n, s), leaks: ruledOut(cuts, m, n, s) > 0 }));
    expect(scales.filter(({ safe, leaks }) => safe && leaks)).toEqual([]);
    // The controls: the search finds the leak of each scale that breaks A or B, and there are some of both sorts.
    expect(scales.filter(({ safe, leaks }) => !safe && !leaks)).toEqual([]);
    expect(new Set(scales.map(({ safe }) => safe))).toEqual(new Set([true, false]));
  });

  it.each([
    [13, 4],
    [14, 4],
    [13, 5],
    [14, 5],
    [17, 5],
    [22, 4],
  ])('the shipped scale of %i contributors and %i categories leaks nothing to five', (n, s) => {
    expect(ruledOut(cutsFor(n), 5, n, s)).toBe(0);
  });

  it('finds the leaks of the shipped scale when one more colludes, or one contributor fewer takes part', () => {
    expect(ruledOut(cutsFor(13), 6, 13, 4)).toBeGreaterThan(0);
    expect(ruledOut(cutsFor(13), 5, 12, 4)).toBeGreaterThan(0);
  });

  it('has no safe cut at all for twelve contributors', () => {
    const safe = (n: number) => smallScales(n).filter((cuts) => meetsAAndB(cuts, 5, n, 2));
    expect(safe(12)).toEqual([]);
    expect(safe(13)).toEqual([[7]]);
  });
});
