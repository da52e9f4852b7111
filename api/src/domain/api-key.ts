import { daysAfter } from './england-day.ts';

/** An API key lives at most this many days, so that a forgotten one ends by itself. */
export const longestKeyDays = 366;

/** Why a key may not expire on that day, or null. Days are those of England, as YYYY-MM-DD. */
export function whyNotExpireOn(expiresOn: string, today: string): string | null {
  if (expiresOn < today) return 'is in the past';
  if (expiresOn > daysAfter(today, longestKeyDays)) return `is more than ${longestKeyDays} days ahead`;
  return null;
}
