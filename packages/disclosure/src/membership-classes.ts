/** A set of contributors about whom figures are published, by a code. */
export type Cohort = { readonly code: string; readonly members: readonly string[] };

/** Contributors who are members of just the same cohorts, and the indices of these in the list of cohorts. */
export type MembershipClass = { readonly members: readonly string[]; readonly cohorts: readonly number[] };

/**
 * The contributors by the cohorts they are in. Every figure about cohorts stays the same when two members of one class swap
 * their answers, so whatever can be true of one of them can be true of each: audits reckon with classes in place of councils.
 */
export function membershipClasses(contributors: readonly string[], cohorts: readonly Cohort[]): readonly MembershipClass[] {
  const memberSets = cohorts.map(({ members }) => new Set(members));
  const classes = new Map<string, { members: string[]; cohorts: number[] }>();
  for (const contributor of contributors) {
    const inCohorts = memberSets.flatMap((members, cohort) => (members.has(contributor) ? [cohort] : []));
    const key = inCohorts.join();
    const known = classes.get(key);
    if (known) known.members.push(contributor);
    else classes.set(key, { members: [contributor], cohorts: inCohorts });
  }
  return [...classes.values()];
}
