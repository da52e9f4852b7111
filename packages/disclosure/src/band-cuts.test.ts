import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { conditionFaults } from './band-conditions.ts';
import {
  bandOf,
  bandsOf,
  coalitionBound,
  cutsFor,
  cutsOf,
  maximumContributors,
  methodVersion,
  minimumContributors,
} from './band-cuts.ts';
import { bandCutTable } from './band-cut-table.ts';

const sizes = Array.from({ length: maximumContributors - minimumContributors + 1 }, (_, index) => minimumContributors + index);

/** Chance of each count of n in one stage: half Dirichlet(1,1,1,1) over four stages, half uniform, as in the study. */
function chances(n: number): number[] {
  const ways = Array.from({ length: n + 1 }, (_, count) => ((n - count + 2) * (n - count + 1)) / 2);
  const all = ways.reduce((sum, way) => sum + way, 0);
  return ways.map((way) => way / all / 2 + 1 / (n + 1) / 2);
}

/** Expected distance of a band's middle from the true share, in percentage points. */
function expectedError(n: number): number {
  return chances(n).reduce((sum, chance, count) => {
    const { countFrom, countTo } = bandOf(count, n);
    return sum + (chance * Math.abs((countFrom + countTo) / 2 - count) * 100) / n;
  }, 0);
}

describe('the table of cuts', () => {
  it('serves every size from 13 to 153 and no other', () => {
    expect([...bandCutTable.keys()]).toEqual(sizes);
  });

  it.each([3, 4, 5, 7, Infinity])('meets conditions A to D at every size with %d categories', (categories) => {
    const faulty = sizes.flatMap((n) =>
      conditionFaults(cutsFor(n), n, coalitionBound, categories).map((fault) => ({ n, ...fault })),
    );
    expect(faulty).toEqual([]);
  });

  it('would show a row that does not: one moved cut is found', () => {
    const moved = cutsFor(60).map((cut) => (cut === 27 ? 28 : cut));
    expect(conditionFaults(moved, 60, coalitionBound, 5).map(({ condition }) => condition)).toEqual(['B']);
  });

  it('has no band one count wide', () => {
    expect(sizes.filter((n) => cutsFor(n).some((cut, index, cuts) => cut - (cuts[index - 1] ?? 0) < 2))).toEqual([]);
  });

  it.each([
    [13, 14],
    [20, 12.5],
    [40, 6.5],
    [60, 4],
    [90, 3],
    [120, 2.5],
    [153, 2],
  ])('at %i contributors errs by at most %d points', (n, points) => {
    expect(expectedError(n)).toBeLessThanOrEqual(points);
  });

  it('is the one that this method version names; a new table takes a new version', () => {
    const hash = createHash('sha256')
      .update(JSON.stringify([...bandCutTable]))
      .digest('hex');
    expect({ methodVersion, hash }).toEqual({
      methodVersion: 'wide-bands-1',
      hash: 'fd9fdc6ba770e7b375ca39c9b231571e40b86de1bd7a21800d57d6b0a4b689ea',
    });
  });
});

describe('cutsFor', () => {
  it.each([-1, 0, 1, 12, 13.5, 154, 1000, Number.NaN])('refuses %d contributors', (n) => {
    expect(() => cutsFor(n)).toThrow(new RangeError(`Bands need 13 to 153 contributors, not ${n}.`));
    expect(() => bandOf(0, n)).toThrow(RangeError);
  });

  it('serves the ends of the table, the control', () => {
    expect(cutsFor(13)).toEqual([7]);
    expect(cutsFor(153)).toEqual([14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119]);
  });
});

describe('bandOf', () => {
  it('gives the band between two cuts, both ends included', () => {
    expect(cutsFor(36)).toEqual([10, 19, 27]);
    expect([0, 9, 10, 18, 19, 26, 27, 36].map((count) => bandOf(count, 36))).toEqual([
      { countFrom: 0, countTo: 9 },
      { countFrom: 0, countTo: 9 },
      { countFrom: 10, countTo: 18 },
      { countFrom: 10, countTo: 18 },
      { countFrom: 19, countTo: 26 },
      { countFrom: 19, countTo: 26 },
      { countFrom: 27, countTo: 36 },
      { countFrom: 27, countTo: 36 },
    ]);
  });

  it('holds its count, and bands of one size neither overlap nor leave a gap', () => {
    for (const n of sizes) {
      for (let count = 0; count <= n; count += 1) {
        const { countFrom, countTo } = bandOf(count, n);
        expect(countFrom <= count && count <= countTo).toBe(true);
        expect(bandOf(countFrom, n)).toEqual(bandOf(countTo, n));
        if (countTo < n) expect(bandOf(countTo + 1, n).countFrom).toBe(countTo + 1);
      }
    }
  });

  it.each([-1, 37, 1.5, Number.NaN])('refuses a count of %d among 36', (count) => {
    expect(() => bandOf(count, 36)).toThrow(RangeError);
  });
});

describe('a single cut', () => {
  it('is the one of the table nearest to the half, and meets the conditions at every size', () => {
    expect(cutsOf('single', 40)).toEqual([21]);
    const faulty = sizes.flatMap((n) => conditionFaults(cutsOf('single', n), n, coalitionBound, Infinity));
    expect(faulty).toEqual([]);
    expect(bandOf(5, 40, 'single')).toEqual({ countFrom: 0, countTo: 20 });
  });

  it('adds its two bands to those of the table', () => {
    expect(bandsOf(36)).toEqual([
      { countFrom: 0, countTo: 9 },
      { countFrom: 10, countTo: 18 },
      { countFrom: 19, countTo: 26 },
      { countFrom: 27, countTo: 36 },
      { countFrom: 0, countTo: 18 },
      { countFrom: 19, countTo: 36 },
    ]);
  });
});
