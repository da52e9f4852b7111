/** People see the time of England, wherever their browser is. */
const timeZone = 'Europe/London';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone });
const calendarDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An instant's day: "3 March 2027". */
export function dayOf(instant: string | number): string {
  return day.format(new Date(instant));
}

/** An instant's time: "2:14pm". */
export function timeOf(instant: string | number): string {
  return clock.format(new Date(instant)).replaceAll(/\s/g, '').toLowerCase();
}

/** "today at 2:14pm", or "3 March 2027 at 2:14pm". */
export function momentOf(instant: string | number, now: number = Date.now()): string {
  const on = dayOf(instant);
  return `${on === dayOf(now) ? 'today' : on} at ${timeOf(instant)}`;
}

/** A date without a time (`2027-03-12`): the same day in every time zone. */
export function dateOn(isoDate: string): string {
  return calendarDay.format(new Date(`${isoDate}T00:00:00Z`));
}

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** The day in England so many days after now, as `2027-03-12`. */
export function dateInDays(days: number, now: number = Date.now()): string {
  return isoDay.format(new Date(now + days * 86_400_000));
}
