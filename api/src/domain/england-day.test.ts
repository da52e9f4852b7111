import { expect, it } from 'vitest';
import { daysAfter, englandDay } from './england-day.ts';

it('is the day by the clocks of England, in winter and in summer', () => {
  expect(englandDay(new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31');
  expect(englandDay(new Date('2026-07-31T22:59:59Z'))).toBe('2026-07-31');
  expect(englandDay(new Date('2026-07-31T23:00:00Z'))).toBe('2026-08-01');
});

it('counts days over the ends of months and years and over the change of the clocks', () => {
  expect(daysAfter('2027-12-31', 60)).toBe('2028-02-29');
  expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  expect(daysAfter('2026-01-01', 365)).toBe('2027-01-01');
});
