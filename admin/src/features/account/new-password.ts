import type { Fault } from '../../components/error-summary.tsx';

/** The contract's own least length. */
export const leastPassword = 12;

export const passwordHint = `At least ${leastPassword} characters. Three random words work well.`;

export const passwordTooShort: Fault = { field: 'password', message: `Password must be at least ${leastPassword} characters` };

export function isTooShort(password: string): boolean {
  return [...password].length < leastPassword;
}
