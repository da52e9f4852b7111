import { cutsOf, minimumContributors, type Fineness } from './band-cuts.ts';
import type { Cohort } from './membership-classes.ts';
import { contributing, type CohortKind, type RegisteredCohort } from './registered-cohorts.ts';

export type Rung = 0 | 1 | 2 | 3;

/** What is published on a rung, and from how many contributors it is tried. The lowest rung is proved, the others are audited. */
export const rungs: readonly { readonly rung: Rung; readonly kinds: readonly CohortKind[]; readonly from: number }[] = [
  { rung: 0, kinds: ['england'], from: minimumContributors },
  { rung: 1, kinds: ['england', 'type'], from: 60 },
  { rung: 2, kinds: ['england', 'type', 'region'], from: 90 },
  { rung: 3, kinds: ['england', 'type', 'region', 'family'], from: 120 },
];

/** The rung to try when the figures of this one were refused. Below England alone there is nothing. */
export function rungBelow(rung: Rung): Rung | undefined {
  return rungs.find((each) => each.rung === rung - 1)?.rung;
}

/** A cohort with its contributing members, and where its bands are cut. */
export type PublishedCohort = Cohort & {
  readonly kind: CohortKind;
  readonly fineness: Fineness;
  readonly cuts: readonly number[];
};

/** Why a registered cohort is not in a release. For analysts: readers meet one blunt reason for all of them. */
export type WithheldCohort = {
  readonly code: string;
  readonly reason: 'not_on_this_rung' | 'same_areas_as_another' | 'fewer_than_13_contributors';
};

/** The cohorts of a rung by who takes part: those with at least 13 contributors, each set of areas once. England stays finely cut. */
export function cohortsOn(
  rung: Rung,
  fineness: Fineness,
  contributors: readonly string[],
  registered: readonly RegisteredCohort[],
): { readonly published: readonly PublishedCohort[]; readonly withheld: readonly WithheldCohort[] } {
  const kinds = rungs.find((each) => each.rung === rung)?.kinds ?? [];
  const published: PublishedCohort[] = [];
  const withheld: WithheldCohort[] = [];
  const areasSeen = new Set<string>();
  for (const cohort of registered) {
    const areas = [...cohort.members].sort().join();
    const { code, members } = contributing(cohort, contributors);
    if (!kinds.includes(cohort.kind)) withheld.push({ code, reason: 'not_on_this_rung' });
    else if (areasSeen.has(areas)) withheld.push({ code, reason: 'same_areas_as_another' });
    else if (members.length < minimumContributors) withheld.push({ code, reason: 'fewer_than_13_contributors' });
    else {
      const fine = cohort.kind === 'england' ? 'table' : fineness;
      published.push({ code, kind: cohort.kind, fineness: fine, members, cuts: cutsOf(fine, members.length) });
    }
    if (kinds.includes(cohort.kind)) areasSeen.add(areas);
  }
  return { published, withheld };
}
