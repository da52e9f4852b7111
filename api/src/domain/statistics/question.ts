import type { Band } from './bands.ts';

/** Shown, whole, above every list of questions. */
export const rule =
  'A question appears when stages 3 or 4 meet band D, or stages 1 or 2 meet band A, in the latest year. It is a question, not a verdict.';

/** The same rule for a scale of any length. */
export const generalRule =
  'On a scale of another length: when a stage in its upper half meets band D, or one in its lower half meets band A. The middle stage of an odd scale is in neither half.';

export type Half = 'upper' | 'lower';

/** @param place of the stage in the order of its scale, from 1 @returns null for the middle of an odd scale */
export function halfOf(place: number, stages: number): Half | null {
  if (place > Math.ceil(stages / 2)) return 'upper';
  return place <= Math.floor(stages / 2) ? 'lower' : null;
}

/** Whether an agreed stage and an indicator's band disagree. An indicator without a band, or direction, never does. */
export function disagrees(half: Half | null, band: Band | null): boolean {
  return (half === 'upper' && band === 'D') || (half === 'lower' && band === 'A');
}
