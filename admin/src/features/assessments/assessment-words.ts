import type { Schemas } from '../../lib/api.ts';
import type { Assessment } from '../../lib/assessments.ts';
import { andLocals } from '../../lib/local-statements.ts';

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

/** Local statements are counted apart: the others are the same for every council. */
export function progressWords({ answered, total, localStatements }: Schemas['Progress']): string {
  return `${answered} of ${total} statements${andLocals(localStatements)}`;
}
