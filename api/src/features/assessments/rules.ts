import type { assessmentState } from '@waymark/db/schema';

export type AssessmentState = (typeof assessmentState)[number];

/**
 * The life of an assessment: from each state, the states it may go to. Signing off and reopening have addresses of
 * their own, since they carry more than a state.
 */
export const allowedMoves: Readonly<Record<AssessmentState, readonly AssessmentState[]>> = Object.freeze({
  draft: ['gathering', 'agreeing'],
  gathering: ['agreeing'],
  agreeing: ['signed_off'],
  signed_off: ['agreeing'],
});

/** Why a move may not be made, in words for the caller; null when it may. Without partners there is nothing to gather. */
export function whyNotMove(from: AssessmentState, to: AssessmentState, partners: number): string | null {
  if (!allowedMoves[from].includes(to)) return `An assessment that is ${from} cannot become ${to}.`;
  if (to === 'gathering' && partners === 0) return 'Views are gathered from partners, and this assessment has none.';
  return null;
}
