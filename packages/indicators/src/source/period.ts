/** A stretch of time that figures are for. Its code is its key; see the table periods. */
export interface Period {
  code: string;
  kind: 'calendar' | 'academic' | 'financial' | 'term' | 'month';
  label: string;
  /** YYYY-MM-DD, its last day. */
  endsOn: string;
}

const months = [
  ['January', '01-31'],
  ['February', '02-28'],
  ['March', '03-31'],
  ['April', '04-30'],
  ['May', '05-31'],
  ['June', '06-30'],
  ['July', '07-31'],
  ['August', '08-31'],
  ['September', '09-30'],
  ['October', '10-31'],
  ['November', '11-30'],
  ['December', '12-31'],
] as const;

/** The last day of each term, as a day and whether it lies in the first of the school year's two calendar years. */
const terms: Record<string, { code: string; lastDay: string; inFirstYear: boolean }> = {
  'Autumn term': { code: 'autumn', lastDay: '12-31', inFirstYear: true },
  'Autumn and spring term': { code: 'autumn-spring', lastDay: '04-30', inFirstYear: false },
  'Spring term': { code: 'spring', lastDay: '04-30', inFirstYear: false },
  'Summer term': { code: 'summer', lastDay: '08-31', inFirstYear: false },
};

export function calendarYear(year: string): Period {
  return { code: year, kind: 'calendar', label: year, endsOn: `${year}-12-31` };
}

/** @param from the first of the two years, in digits. */
export function academicYear(from: number): Period {
  const to = twoDigits(from + 1);
  return { code: `${from}-${to}`, kind: 'academic', label: `${from}/${to}`, endsOn: `${from + 1}-08-31` };
}

export function financialYear(from: number): Period {
  const to = twoDigits(from + 1);
  return { code: `${from}-${to}-financial`, kind: 'financial', label: `${from}-${to}`, endsOn: `${from + 1}-03-31` };
}

export function month(year: string, name: string): Period | null {
  const found = months.find(([known]) => known === name);
  if (!found) return null;
  const [, lastDay] = found;
  return { code: `${year}-${name.toLowerCase()}`, kind: 'month', label: `${name} ${year}`, endsOn: `${year}-${lastDay}` };
}

/**
 * The period of explore education statistics' two columns, or why it is none.
 * Calendar years and months are written YYYY; academic and financial years and terms YYYYYY, the second year in two digits.
 */
export function readPeriod(timePeriod: string, identifier: string): Period | { fault: string } {
  const bad = { fault: `${JSON.stringify(timePeriod)} is not a period of the kind ${JSON.stringify(identifier)}` };
  if (identifier === 'Calendar year') return /^\d{4}$/.test(timePeriod) ? calendarYear(timePeriod) : bad;
  const ofMonth = /^\d{4}$/.test(timePeriod) ? month(timePeriod, identifier) : null;
  if (ofMonth) return ofMonth;
  const from = firstOfTwoYears(timePeriod);
  if (from === null) return bad;
  if (identifier === 'Academic year') return academicYear(from);
  if (identifier === 'Financial year') return financialYear(from);
  const term = terms[identifier];
  if (!term) return { fault: `${JSON.stringify(identifier)} is not a kind of period that is served` };
  const to = twoDigits(from + 1);
  return {
    code: `${from}-${to}-${term.code}`,
    kind: 'term',
    label: `${identifier} ${from}/${to}`,
    endsOn: `${term.inFirstYear ? from : from + 1}-${term.lastDay}`,
  };
}

/** `202425` or `2024/25` or `2024-25`: 2024; null where the second year does not follow the first. */
export function firstOfTwoYears(text: string): number | null {
  const [, first, second] = /^(\d{4})[/-]?(\d{2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return twoDigits(Number(first) + 1) === second ? Number(first) : null;
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}
