import { describe, expect, it } from 'vitest';
import { smallestIsolatedSet } from './isolation.ts';
import { membershipClasses, type Cohort } from './membership-classes.ts';
import { randomFrom } from './random.ts';

const people = (count: number, letter = 'a') => Array.from({ length: count }, (_, index) => `${letter}${index}`);

const isolated = (cohorts: readonly Cohort[], most = 6) => {
  const contributors = [...new Set(cohorts.flatMap(({ members }) => members))];
  return smallestIsolatedSet(membershipClasses(contributors, cohorts), cohorts, most);
};

/** The same by trying every set of classes: the set isolates when leaving it out lowers the rank of the cohorts. */
function byBruteForce(cohorts: readonly Cohort[], most: number): number | undefined {
  const contributors = [...new Set(cohorts.flatMap(({ members }) => members))];
  const classes = membershipClasses(contributors, cohorts);
  const rank = (kept: readonly number[]) => {
    const rows: number[][] = cohorts.map((_, cohort) => kept.map((index) => (classes[index]?.cohorts.includes(cohort) ? 1 : 0)));
    let found = 0;
    for (let column = 0; column < kept.length; column += 1) {
      const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
      const [row] = pivot < 0 ? [] : rows.splice(pivot, 1);
      if (!row) continue;
      rows.splice(found, 0, row);
      for (const [index, other] of rows.entries()) {
        if (index === found) continue;
        const factor = (other[column] ?? 0) / (row[column] ?? 1);
        for (const place of other.keys()) other[place] = (other[place] ?? 0) - factor * (row[place] ?? 0);
      }
      found += 1;
    }
    return found;
  };
  const all = [...classes.keys()];
  let smallest: number | undefined;
  for (let mask = 1; mask < 2 ** classes.length; mask += 1) {
    const set = all.filter((index) => mask & (1 << index));
    const size = set.reduce((sum, index) => sum + (classes[index]?.members.length ?? 0), 0);
    if (size > most || size >= (smallest ?? Infinity)) continue;
    if (rank(all.filter((index) => !set.includes(index))) < rank(all)) smallest = size;
  }
  return smallest;
}

describe('smallestIsolatedSet', () => {
  const england = people(40);

  it('finds the few by whom two cohorts differ', () => {
    const found = isolated([
      { code: 'england', members: england },
      { code: 'most', members: england.slice(6) },
    ]);
    expect(found).toEqual({ contributors: england.slice(0, 6), cohorts: ['england', 'most'] });
  });

  it('lets a difference of seven be, the control', () => {
    const cohorts = [
      { code: 'england', members: england },
      { code: 'most', members: england.slice(7) },
    ];
    expect(isolated(cohorts)).toBeUndefined();
    expect(isolated(cohorts, 7)?.contributors).toHaveLength(7);
  });

  it('finds what is left of a whole', () => {
    const found = isolated([
      { code: 'england', members: england },
      { code: 'one', members: england.slice(0, 18) },
      { code: 'two', members: england.slice(18, 36) },
    ]);
    expect(found).toEqual({ contributors: england.slice(36), cohorts: ['england', 'one', 'two'] });
  });

  it('does not take one group under two names for a combination', () => {
    expect(
      isolated([
        { code: 'london', members: england },
        { code: 'london boroughs', members: england },
      ]),
    ).toBeUndefined();
  });

  it('finds what trying every set finds, in 60 made-up cases', () => {
    const results = Array.from({ length: 60 }, (_, index) => {
      const random = randomFrom(`case ${index}`);
      const contributors = people(30);
      const cut = 8 + random.below(14);
      const cohorts = [
        { code: 'england', members: contributors },
        { code: 'one', members: contributors.slice(0, cut) },
        { code: 'two', members: contributors.slice(cut, cut + random.below(9)) },
        { code: 'three', members: contributors.filter(() => random.next() < 0.12 || random.next() < 0.02) },
      ].filter(({ members }) => members.length > 0);
      return { ours: isolated(cohorts)?.contributors.length, brute: byBruteForce(cohorts, 6) };
    });
    expect(results.filter(({ ours, brute }) => ours !== brute)).toEqual([]);
    expect(new Set(results.map(({ brute }) => brute === undefined))).toEqual(new Set([true, false]));
  });
});
