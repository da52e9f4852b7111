import { expect, it } from 'vitest';
import { whyNotExpireOn } from './api-key.ts';

it('lets a key expire between today and 366 days from now', () => {
  expect(whyNotExpireOn('2026-05-01', '2026-05-01')).toBeNull();
  expect(whyNotExpireOn('2027-05-02', '2026-05-01')).toBeNull();
});

it('refuses a day in the past and one too far ahead', () => {
  expect(whyNotExpireOn('2026-04-30', '2026-05-01')).toBe('is in the past');
  expect(whyNotExpireOn('2027-05-03', '2026-05-01')).toContain('366 days');
});
