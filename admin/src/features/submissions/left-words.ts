import { count, inWords } from '../../lib/plural.ts';
import type { Check } from './api.ts';

type Left = Pick<Check, 'missing' | 'missingLocalStatements' | 'heldBack'>;

/**
 * What stands between an assessment and its signature, without its full stop: "You can sign this once every statement is answered.
 * 3 statements left"; null: nothing.
 */
export function leftWords({ missing, missingLocalStatements: locals, heldBack }: Left): string | null {
  const parts = [
    ...(missing.length > 0 ? [count(missing.length, 'statement')] : []),
    ...(locals.length > 0 ? [count(locals.length, 'local statement')] : []),
  ];
  const left = parts.length > 0 ? `${inWords(parts)} left` : null;
  const held = heldBack.length > 0 ? `${count(heldBack.length, 'statement')} held back` : null;
  if (held === null) return left && `You can sign this once every statement is answered. ${left}`;
  if (left === null) return `You can sign this once no statement is held back. ${held}`;
  return `You can sign this once every statement is answered and none is held back. ${left}, and ${held}`;
}
