import { dateOn, dayOf } from '../../lib/dates.ts';
import type { ReleaseSummary } from './api.ts';

export function releaseTitle({ frameworkTitle, cycleCode }: ReleaseSummary): string {
  return `${frameworkTitle}, ${cycleCode}`;
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
