import type { Cohort } from './membership-classes.ts';

export const cohortKinds = ['england', 'type', 'region', 'family'] as const;
export type CohortKind = (typeof cohortKinds)[number];

/** A cohort registered before any answer is read, with all its areas, whether they contribute or not. */
export type RegisteredCohort = Cohort & { readonly kind: CohortKind };

/** The contributors among the members of a cohort. */
export function contributing({ code, members }: Cohort, contributors: readonly string[]): Cohort {
  const present = new Set(contributors);
  return { code, members: members.filter((member) => present.has(member)) };
}
