import type { Assessment } from '../../lib/assessments.ts';

/** What each state of an assessment means to those who work on it. */
export const stateWords: Readonly<Record<Assessment['state'], string>> = {
  draft: 'Draft. It is being set up and nobody can answer yet.',
  gathering: 'Gathering views. Views are hidden from one another.',
  agreeing: 'Agreeing. Judgements are being recorded.',
  signed_off: 'Signed off and sealed.',
};

export function assessmentTitle({ frameworkTitle, cycleCode }: Assessment): string {
  return `${frameworkTitle}, ${cycleCode}`;
}

export function progressWords(answered: number, total: number): string {
  return `${answered} of ${total} statements`;
}
