/**
 * The four conditions a scale of cuts must meet before the bands of a cohort may be published, as a pure checker.
 * Under A and B no coalition of up to m contributors can rule out any category for anyone else, whatever the answers are;
 * C and D bound what may be guessed or proved about near-agreement. The proof is in docs/decisions/0005-wide-bands.md.
 */

/** One condition that a scale does not meet: `found` is the offending number (a cut, or for B a sum of cuts). */
export type ConditionFault = {
  readonly condition: 'form' | 'A' | 'B' | 'C' | 'D';
  readonly found: number;
  readonly required: string;
};

/**
 * Every condition the scale fails, each once; empty when it is safe. All numbers are counts of contributors.
 *
 * @param cuts first count of each band but the lowest, ascending
 * @param n contributors of the cohort
 * @param m the largest coalition the scale must withstand
 * @param s categories of the scale, "unplaced" included; n or more means any number of them
 */
export function conditionFaults(cuts: readonly number[], n: number, m: number, s: number): readonly ConditionFault[] {
  const malformed = formFault(cuts, n);
  if (malformed) return [malformed];

  const faults: ConditionFault[] = [];
  const first = Math.min(...cuts);
  const last = Math.max(...cuts);

  if (first < m + 2) faults.push({ condition: 'A', found: first, required: `first cut at least m + 2 = ${m + 2}` });

  const sum = sumsOfCuts(cuts, n, s).find((total) => total >= n - m);
  if (sum !== undefined) {
    faults.push({ condition: 'B', found: sum, required: `no sum of 1 to ${s} cuts from n - m = ${n - m} to n = ${n}` });
  }

  // Tenths, so that 0.8 n and 0.9 (n - m) are compared as whole numbers.
  const highestTenths = Math.min(8 * n, 9 * (n - m));
  if (10 * last > highestTenths) {
    faults.push({ condition: 'C', found: last, required: `last cut at most min(0.8 n, 0.9 (n - m)) = ${highestTenths / 10}` });
  }

  const lowest = 3 + Math.ceil(n / 15);
  if (first < lowest) faults.push({ condition: 'D', found: first, required: `first cut at least 3 + ceil(n / 15) = ${lowest}` });

  return faults;
}

function formFault(cuts: readonly number[], n: number): ConditionFault | undefined {
  const required = `at least one cut; whole, ascending, from 1 to n = ${n}`;
  if (cuts.length === 0) return { condition: 'form', found: 0, required };
  let before = 0;
  for (const cut of cuts) {
    if (!Number.isInteger(cut) || cut <= before || cut > n) return { condition: 'form', found: cut, required };
    before = cut;
  }
  return undefined;
}

/** Every total up to n that 1 to s cuts, repeats allowed, can make; ascending. */
function sumsOfCuts(cuts: readonly number[], n: number, s: number): readonly number[] {
  // fewest[t] is the smallest number of cuts whose sum is t; Infinity where there is none.
  const fewest = [0];
  for (let total = 1; total <= n; total += 1) {
    fewest[total] = 1 + Math.min(...cuts.map((cut) => fewest[total - cut] ?? Infinity));
  }
  // A cut is at least 1, so no total up to n takes more than n of them.
  const most = Math.min(s, n);
  return [...fewest.keys()].filter((total) => total > 0 && (fewest[total] ?? Infinity) <= most);
}
