import type { Band } from './bands.ts';
import { numberOf, type Figure } from './figure.ts';

/** Shown, whole, above every list of questions. */
export const rule =
  'A question appears when stages 3 or 4 meet band D, or stages 1 or 2 meet band A, in the latest year. It is a question, not a verdict.';

/** The same rule for a scale that has not four stages. */
export const ruleForOtherScales =
  'On a scale of another length, a stage of its upper half takes the place of stages 3 and 4, and one of its lower half that of stages ' +
  '1 and 2; the middle stage of an odd number is in neither half.';

export type Half = 'upper' | 'lower';

/** @param place of the stage in the order of its scale, from 1 @returns null for the middle of an odd scale */
export function halfOf(place: number, stages: number): Half | null {
  if (place > Math.ceil(stages / 2)) return 'upper';
  return place <= Math.floor(stages / 2) ? 'lower' : null;
}

/** Whether an agreed stage and an indicator's band disagree. An indicator without a band, or direction, never does. */
export function disagrees(half: Half | null, band: Band | null): band is 'A' | 'D' {
  return (half === 'upper' && band === 'D') || (half === 'lower' && band === 'A');
}

interface Asked {
  statementCode: string;
  /** Place of the agreed stage in its scale, from 1. */
  stage: number;
  indicator: { title: string; unit: string; decimalPlaces: number };
  figure: Figure;
  period: string;
  band: 'A' | 'D';
}

/** The question as the partnership reads it. */
export function questionOf({ statementCode, stage, indicator, figure, period, band }: Asked): string {
  const quarter = band === 'A' ? 'first' : 'last';
  return (
    `You agreed stage ${stage} on ${statementCode}. ${indicator.title}: ${inWords(figure, indicator)} in ${period}, in the ${quarter} ` +
    `quarter of areas (band ${band}). What explains the difference?`
  );
}

function inWords(figure: Figure, { unit, decimalPlaces }: Asked['indicator']): string {
  if (figure.kind === 'low') return 'a figure that rounds to 0';
  const shown = (numberOf(figure) ?? 0).toLocaleString('en-GB', {
    minimumFractionDigits: decimalPlaces,
    maximumFractionDigits: decimalPlaces,
  });
  return unit.startsWith('%') ? `${shown} %` : `${shown} (${unit})`;
}
