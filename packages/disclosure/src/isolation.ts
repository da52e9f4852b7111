import { echelon, vanishingAt } from './elimination.ts';
import type { Cohort, MembershipClass } from './membership-classes.ts';

/** A combination of cohorts that only a few contributors carry, and those contributors. */
export type IsolatedSet = { readonly contributors: readonly string[]; readonly cohorts: readonly string[] };

/**
 * The smallest set of at most `most` contributors on whom alone some combination of the published cohorts (a difference, what
 * is left over of a whole, an intersection) depends; undefined when there is none. If figures were exact, all but one of them
 * together would know the last one's answer. It looks at who takes part and never at an answer.
 *
 * Exact: a search through the combinations. Each class either is left out, which the combination then has to satisfy as an
 * equation, or joins the set with all its members; a branch ends when the set is too large or only the zero combination is left.
 */
export function smallestIsolatedSet(
  classes: readonly MembershipClass[],
  cohorts: readonly Cohort[],
  most: number,
): IsolatedSet | undefined {
  const size = (index: number) => classes[index]?.members.length ?? 0;
  const bySize = [...classes.keys()].sort((one, other) => size(other) - size(one));
  let best: { readonly set: readonly number[]; readonly row: Float64Array } | undefined;
  let bestSize = most + 1;

  const search = (basis: readonly Float64Array[], set: readonly number[], weight: number): void => {
    const [row] = basis;
    if (!row || weight >= bestSize) return;
    const undecided = bySize.find((index) => !set.includes(index) && basis.some((each) => each[index] !== 0));
    if (undecided === undefined) {
      best = { set, row };
      bestSize = weight;
      return;
    }
    search(vanishingAt(basis, undecided), set, weight);
    search(basis, [...set, undecided], weight + size(undecided));
  };
  search(combinations(classes, cohorts), [], 0);

  return (
    best && {
      contributors: best.set.flatMap((index) => classes[index]?.members ?? []),
      cohorts: cohorts.flatMap(({ code }, index) => (best?.row[classes.length + index] === 0 ? [] : [code])),
    }
  );
}

/** A basis of all combinations of cohorts: what each is per member of each class, then its factor for each cohort. */
function combinations(classes: readonly MembershipClass[], cohorts: readonly Cohort[]): readonly Float64Array[] {
  const { rows, pivots } = echelon(
    cohorts.map((_, cohort) => [
      ...classes.map((each) => (each.cohorts.includes(cohort) ? 1 : 0)),
      ...cohorts.map((_, factor) => (factor === cohort ? 1 : 0)),
    ]),
  );
  // A pivot among the factors marks a combination that is zero everywhere: two descriptions of the same figure.
  return rows.filter((_, index) => (pivots[index] ?? 0) < classes.length);
}
