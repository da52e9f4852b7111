import { count } from '../../lib/plural.ts';
import type { Check } from './api.ts';

/**
 * What stands between an assessment and its signature, without its full stop: "You can sign this once every statement is answered.
 * 3 statements left"; null: nothing.
 */
export function leftWords({ missing, heldBack }: Pick<Check, 'missing' | 'heldBack'>): string | null {
  const left = `${count(missing.length, 'statement')} left`;
  if (heldBack.length === 0) return missing.length === 0 ? null : `You can sign this once every statement is answered. ${left}`;
  const held = `${count(heldBack.length, 'statement')} held back`;
  if (missing.length === 0) return `You can sign this once no statement is held back. ${held}`;
  return `You can sign this once every statement is answered and none is held back. ${left} and ${held}`;
}
