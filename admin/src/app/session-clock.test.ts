import { expect, it } from 'vitest';
import { endOf, spokenTimeLeft } from './session-clock.ts';

it('ends at whichever end comes first', () => {
  const idleEndsAt = '2026-11-23T10:00:00.000Z';
  expect(endOf({ idleEndsAt, endsAt: '2026-11-23T21:00:00.000Z' })).toBe(Date.parse(idleEndsAt));
  expect(endOf({ idleEndsAt, endsAt: '2026-11-23T09:30:00.000Z' })).toBe(Date.parse('2026-11-23T09:30:00.000Z'));
});

it('speaks at one minute and at thirty seconds', () => {
  expect([110_000, 60_000, 45_000, 30_000, 5_000].map(spokenTimeLeft)).toEqual([
    '',
    '1 minute left.',
    '1 minute left.',
    '30 seconds left.',
    '30 seconds left.',
  ]);
});
