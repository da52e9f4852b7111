import { expect, it } from 'vitest';
import { isoFromDayFirst, isRealDay } from './days.ts';

it('turns a day-first day into the same day', () => {
  expect(isoFromDayFirst('31/03/2013')).toBe('2013-03-31');
});

it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('knows %s', (day) => expect(isRealDay(day)).toBe(true));

it.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'])('refuses %s', (day) =>
  expect(isRealDay(day)).toBe(false),
);
