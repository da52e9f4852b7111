import type { Session } from '../lib/session.ts';

/** How long before the end people are told (ms). */
export const warningMs = 120_000;

/** When the session ends if nothing is done: by lying idle, or after its longest time. */
export function endOf({ idleEndsAt, endsAt }: Pick<Session, 'idleEndsAt' | 'endsAt'>): number {
  return Math.min(Date.parse(idleEndsAt), Date.parse(endsAt));
}

/** The time left in words; spoken at these moments only. */
export function spokenTimeLeft(leftMs: number): string {
  if (leftMs <= 30_000) return '30 seconds left.';
  if (leftMs <= 60_000) return '1 minute left.';
  return '';
}
