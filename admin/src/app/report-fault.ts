import { PageNotFound } from '../components/load.tsx';

/** A page that is not there is an answer, not a fault; everything else belongs in the browser's log. */
export function reportFault(error: unknown): void {
  if (!(error instanceof PageNotFound)) console.error(error);
}
