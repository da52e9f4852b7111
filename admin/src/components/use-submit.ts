import { useState } from 'react';
import type { Fault } from './error-summary.tsx';
import { Problem } from '../lib/problem.ts';
import { words } from './words.ts';

/** What the service's refusal means on a form: faults, by the problem's code. `null` leaves it to the words for any fault. */
export type Explain = (problem: Problem) => readonly Fault[] | null;

export interface Submit {
  readonly faults: readonly Fault[];
  readonly busy: boolean;
  /** Checks what was given and, where nothing is wrong, does the work. Typed values are kept either way. */
  readonly submit: (check: readonly (Fault | false)[], work: () => Promise<unknown>) => void;
}

/** A form's faults and its one press of the button. */
export function useSubmit(explain: Explain): Submit {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      setFaults([]);
    } catch (error) {
      setFaults((error instanceof Problem && explain(error)) || [{ field: null, message: anyFault(error) }]);
    } finally {
      setBusy(false);
    }
  };

  return {
    faults,
    busy,
    submit: (check, work) => {
      const found = check.filter((fault) => fault !== false);
      if (found.length > 0) setFaults(found);
      else if (!busy) void run(work);
    },
  };
}

function anyFault(error: unknown): string {
  if (!(error instanceof Problem) || error.status >= 500) return words.serviceDown;
  switch (error.code) {
    case 'auth.role':
      return 'Your role may not do this.';
    case 'council.suspended':
      return 'This council is suspended, so nothing in it can be changed.';
    case 'precondition.failed':
      return 'This has changed since you opened it. Nothing was saved. Open the page again.';
    default:
      return `This could not be done: ${error.message}.`;
  }
}
