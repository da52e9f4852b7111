/**
 * Days are kept as 'YYYY-MM-DD' text and never become a Date, which is a moment and so another day in another time zone.
 */
export const isoDayPattern = '^\\d{4}-\\d{2}-\\d{2}$';
/** Day first, as DfE writes it: 31/03/2013. */
export const dayFirstPattern = '^\\d{2}/\\d{2}/\\d{4}$';

/** '31/03/2013' as '2013-03-31'. */
export function isoFromDayFirst(day: string): string {
  return day.split('/').reverse().join('-');
}

/** Whether the calendar has this day: not 2025-02-29, not 2025-13-01. */
export function isRealDay(isoDay: string): boolean {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
