import { words } from '../../components/words.ts';
import { dateOn, dayOf } from '../../lib/dates.ts';
import { count } from '../../lib/plural.ts';
import type { ReleaseSummary } from '../../lib/releases.ts';
import type { OurPlace, Release } from './api.ts';

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
  const frozen = frozenAt === null ? '' : `Frozen ${dayOf(frozenAt)}. `;
  switch (state) {
    case 'open':
      return 'Open. Nothing is counted yet.';
    case 'frozen':
      return `${frozen}Not audited yet.`;
    case 'audited':
      return `${frozen}Passed the audit. Not approved yet.`;
    case 'approved':
      return `${frozen}Approved. Not published yet.`;
    case 'published': {
      const published = publishedAt === null ? 'Published' : `Published ${dayOf(publishedAt)}`;
      const from = publicFrom === null ? 'later' : `from ${dateOn(publicFrom)}`;
      return isPublic
        ? `${published}. Everyone may read it.`
        : `${published} to the councils that take part in it. Everyone may read it ${from}.`;
    }
    case 'withdrawn':
      return `Withdrawn${withdrawnAt === null ? '' : ` ${dayOf(withdrawnAt)}`}.`;
  }
}

/**
 * Why a council's own revision beside a release was not counted in it. A council that took part and then signed a later
 * revision is not asked to take part.
 */
export function notCountedWords(
  own: Pick<NonNullable<OurPlace['own']>, 'cycleCode' | 'sealedAt'>,
  release: Pick<ReleaseSummary, 'cycleCode' | 'frozenAt'>,
): string {
  if (own.cycleCode !== release.cycleCode)
    return `This release counts judgements of ${release.cycleCode}, so these are not among them.`;
  if (release.frozenAt !== null && Date.parse(own.sealedAt) > Date.parse(release.frozenAt))
    return `They were signed off after this release was made on ${dayOf(release.frozenAt)}, so they are not counted in it. A cycle has one release: it counts the revision that was the latest then, if you chose to take part with it.`;
  return `They were not counted in this release, because you did not choose to take part. ${words.takingPart}`;
}
