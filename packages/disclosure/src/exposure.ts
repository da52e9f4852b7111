import type { PossibleAnswers } from './possible-answers.ts';

/** How many contributors one or more attackers found out about, and how many audits that took. */
export type Exposure = {
  readonly audits: number;
  /** Contributors of whom at most one stage can be true, summed over the audits. */
  readonly determined: number;
  /** Contributors of whom at most two stages of a scale of three or more can be true, summed over the audits. */
  readonly narrowed: number;
  /** Audits in which the solver stopped at a limit. Each of them has failed. */
  readonly limited: number;
};

export const noExposure: Exposure = { audits: 0, determined: 0, narrowed: 0, limited: 0 };

/**
 * What one audit found. Only stages count: someone who can only be at stage 2, or unplaced, counts as determined, since that they
 * were placed at all may be known from elsewhere.
 *
 * @param stages how many of the categories, from the first, are stages
 */
export function exposureIn({ possible, unknown, limited }: PossibleAnswers, stages: number): Exposure {
  const withAtMost = (most: number) =>
    unknown.reduce((sum, count, index) => {
      const open = (possible[index] ?? []).slice(0, stages).filter(Boolean).length;
      return open <= most ? sum + count : sum;
    }, 0);
  const determined = withAtMost(1);
  return { audits: 1, determined, narrowed: stages > 2 ? withAtMost(2) - determined : 0, limited: limited ? 1 : 0 };
}

export function together(one: Exposure, other: Exposure): Exposure {
  return {
    audits: one.audits + other.audits,
    determined: one.determined + other.determined,
    narrowed: one.narrowed + other.narrowed,
    limited: one.limited + other.limited,
  };
}

/** Whether anybody was determined or narrowed down to two stages, or an audit did not come to its end. */
export function isExposed({ determined, narrowed, limited }: Exposure): boolean {
  return determined + narrowed + limited > 0;
}
