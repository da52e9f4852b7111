import { isRealDay } from './days.ts';
import type { FileFault } from '../fault.ts';
import type { Cycle } from './records.ts';
import { faultAt, repeated, type Tables } from './tables.ts';

/** What is wrong with the cycles: each opens before it closes, and no two share a day. */
export function cycleFaults({ cycles }: Pick<Tables, 'cycles'>): FileFault[] {
  const notADay = cycles.rows.flatMap((row) =>
    (['opens_on', 'closes_on'] as const)
      .filter((column) => !isRealDay(row.values[column]))
      .map((column) => faultAt(cycles, row, column, `${row.values[column]} is not in the calendar`)),
  );
  if (notADay.length > 0) return notADay;
  const inOrder = cycles.rows.toSorted((a, b) => a.values.opens_on.localeCompare(b.values.opens_on));
  return [
    ...repeated(cycles, 'code'),
    ...cycles.rows
      .filter(({ values }) => values.opens_on >= values.closes_on)
      .map((row) =>
        faultAt(cycles, row, 'closes_on', `${row.values.closes_on} is not after the opening, ${row.values.opens_on}`),
      ),
    ...inOrder.flatMap((row, index) => {
      const earlier = inOrder.slice(0, index).find(({ values }) => values.closes_on >= row.values.opens_on);
      return earlier === undefined
        ? []
        : [faultAt(cycles, row, 'opens_on', `${row.values.code} overlaps ${earlier.values.code}`)];
    }),
  ];
}

export function toCycles({ cycles }: Pick<Tables, 'cycles'>): Cycle[] {
  return cycles.rows.map(({ values }) => ({
    code: values.code,
    title: values.title,
    opensOn: values.opens_on,
    closesOn: values.closes_on,
  }));
}
