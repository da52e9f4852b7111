import { count } from '../../lib/plural.ts';
import type { Check } from './api.ts';

/** What stands between an assessment and its signature: "3 statements left to answer and 1 statement held back by another"; null: nothing. */
export function leftWords({ missing, heldBack }: Pick<Check, 'missing' | 'heldBack'>): string | null {
  const left = [
    missing.length > 0 && `${count(missing.length, 'statement')} left to answer`,
    heldBack.length > 0 && `${count(heldBack.length, 'statement')} held back by another`,
  ].filter((part) => part !== false);
  return left.length === 0 ? null : left.join(' and ');
}
