import { expect, it } from 'vitest';
import { readPeriod } from './period.ts';

it.each([
  ['2024', 'Calendar year', '2024', '2024', '2024-12-31'],
  ['202425', 'Academic year', '2024-25', '2024/25', '2025-08-31'],
  ['199900', 'Academic year', '1999-00', '1999/00', '2000-08-31'],
  ['202425', 'Financial year', '2024-25-financial', '2024-25', '2025-03-31'],
  ['202425', 'Autumn term', '2024-25-autumn', 'Autumn term 2024/25', '2024-12-31'],
  ['202425', 'Spring term', '2024-25-spring', 'Spring term 2024/25', '2025-04-30'],
  ['2025', 'January', '2025-january', 'January 2025', '2025-01-31'],
])('reads %s, %s', (timePeriod, identifier, code, label, endsOn) => {
  expect(readPeriod(timePeriod, identifier)).toMatchObject({ code, label, endsOn });
});

it.each([
  ['202425', 'Calendar year'],
  ['2024', 'Academic year'],
  ['202426', 'Academic year'],
  ['20x4', 'Calendar year'],
  ['2024', 'Fortnight'],
  ['', ''],
])('takes %j, %j for none', (timePeriod, identifier) => {
  expect(readPeriod(timePeriod, identifier)).toHaveProperty('fault');
});
