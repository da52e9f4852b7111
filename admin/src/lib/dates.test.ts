import { describe, expect, it } from 'vitest';
import { dateInDays, dateOn, dayOf, momentOf, timeOf } from './dates.ts';

describe('dates', () => {
  it('shows an instant in the time of England, in summer too', () => {
    expect(timeOf('2027-01-03T14:16:00Z')).toBe('2:16pm');
    expect(timeOf('2027-07-03T14:16:00Z')).toBe('3:16pm');
    expect(dayOf('2027-07-03T23:30:00Z')).toBe('4 July 2027');
  });

  it('says today, or the day', () => {
    const now = Date.parse('2027-03-03T18:00:00Z');
    expect(momentOf('2027-03-03T09:12:00Z', now)).toBe('today at 9:12am');
    expect(momentOf('2027-03-02T09:12:00Z', now)).toBe('2 March 2027 at 9:12am');
  });

  it('keeps a date without a time on its day', () => {
    expect(dateOn('2027-03-12')).toBe('12 March 2027');
    expect(dateInDays(30, Date.parse('2027-03-01T12:00:00Z'))).toBe('2027-03-31');
  });
});
