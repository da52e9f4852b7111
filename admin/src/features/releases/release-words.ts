import { dateOn, dayOf } from '../../lib/dates.ts';
import { count } from '../../lib/plural.ts';
import type { ReleaseSummary } from '../../lib/releases.ts';
import type { Release } from './api.ts';

type Cohort = Release['cohorts'][number];

export function releaseTitle({ frameworkTitle, cycleCode }: ReleaseSummary): string {
  return `${frameworkTitle}, ${cycleCode}`;
}

/** "England (132 councils)". The number is one for the whole release, so it says nothing of any one figure. */
export function cohortTitle(cohort: Cohort | undefined): string {
  return cohort?.kind === 'published' ? `${cohort.title} (${count(cohort.contributors, 'council')})` : 'England';
}

/** Where a release stands, for everybody who may read it. */
export function releaseState({ state, isPublic, publicFrom, frozenAt, publishedAt, withdrawnAt }: ReleaseSummary): string {
  switch (state) {
    case 'frozen':
      return `Frozen ${dayOf(frozenAt)}. Not published yet.`;
    case 'published': {
      const published = publishedAt === null ? 'Published' : `Published ${dayOf(publishedAt)}`;
      const from = publicFrom === null ? 'later' : `from ${dateOn(publicFrom)}`;
      return isPublic
        ? `${published}. Everyone may read it.`
        : `${published} to the councils counted in it. Everyone may read it ${from}.`;
    }
    case 'withdrawn':
      return `Withdrawn${withdrawnAt === null ? '' : ` ${dayOf(withdrawnAt)}`}.`;
  }
}
