import { describe, expect, it } from 'vitest';
import { conditionFaults } from './band-conditions.ts';

const failed = (cuts: readonly number[], n: number, m = 5, s = 5) =>
  conditionFaults(cuts, n, m, s).map((fault) => fault.condition);

describe('conditionFaults', () => {
  it('finds nothing in a safe scale, the control of every case below', () => {
    expect(conditionFaults([9, 18, 27, 35, 43], 60, 5, 5)).toEqual([]);
  });

  it('A: refuses a first cut so low that five colluders can fill the band below it', () => {
    expect(conditionFaults([6], 40, 5, 2)).toEqual([{ condition: 'A', found: 6, required: 'first cut at least m + 2 = 7' }]);
    expect(conditionFaults([7], 40, 5, 2)).toEqual([]);
  });

  it('B: refuses cuts whose sum leaves no room for another answer', () => {
    expect(conditionFaults([9, 18, 28, 35, 43], 60, 5, 5)).toEqual([
      { condition: 'B', found: 55, required: 'no sum of 1 to 5 cuts from n - m = 55 to n = 60' },
    ]);
    // One contributor more and the same sum is harmless.
    expect(failed([11, 22, 33, 43], 60)).toEqual(['B']);
    expect(failed([11, 22, 33], 61)).toEqual([]);
  });

  it('B: counts repeats, and no more cuts than there are categories', () => {
    expect(failed([14], 73, 5, 5)).toEqual(['B']);
    expect(failed([14], 73, 5, 4)).toEqual([]);
  });

  it('C: refuses a last cut above 0.8 n', () => {
    expect(conditionFaults([9, 18, 27, 36, 49], 60, 5, 1)).toEqual([
      { condition: 'C', found: 49, required: 'last cut at most min(0.8 n, 0.9 (n - m)) = 48' },
    ]);
    expect(failed([9, 18, 27, 36, 48], 60, 5, 1)).toEqual([]);
  });

  it('C: refuses a last cut above 0.9 (n - m)', () => {
    expect(conditionFaults([12], 18, 5, 1)).toEqual([
      { condition: 'C', found: 12, required: 'last cut at most min(0.8 n, 0.9 (n - m)) = 11.7' },
    ]);
    expect(failed([11], 18, 5, 1)).toEqual([]);
  });

  it('D: refuses a first cut too low for the size of the cohort', () => {
    expect(conditionFaults([7, 14, 21], 153, 5, 5)).toEqual([
      { condition: 'D', found: 7, required: 'first cut at least 3 + ceil(n / 15) = 14' },
    ]);
    expect(failed([14, 21], 153)).toEqual([]);
  });

  it('names every condition that fails', () => {
    expect(failed([3, 58], 60)).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each([[[]], [[20, 10]], [[10, 10]], [[10.5]], [[0, 10]], [[61]], [[Number.NaN]]])('refuses %j as a scale', (cuts) => {
    expect(failed(cuts, 60)).toEqual(['form']);
  });
});
