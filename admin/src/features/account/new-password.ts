import type { Fault } from '../../components/error-summary.tsx';
import type { Problem } from '../../lib/problem.ts';

/** The contract's own least length. */
export const leastPassword = 12;

export const passwordHint = `At least ${leastPassword} characters. Three random words work well.`;

export const passwordTooShort: Fault = { field: 'password', message: `Password must be at least ${leastPassword} characters` };

export function isTooShort(password: string): boolean {
  return [...password].length < leastPassword;
}

/** Why the service refuses a new password ("must not contain your name"), at its field; `null` where that is not the reason. */
export function passwordFaults({ faults }: Problem): readonly Fault[] | null {
  const found = faults.filter(({ pointer }) => pointer === '/password' || pointer === '/newPassword');
  return found.length > 0 ? found.map(({ message }) => ({ field: 'password', message: `Password ${message}` })) : null;
}
