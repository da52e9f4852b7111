import { expect, it } from 'vitest';
import { lineFault, linesOf, saysLines } from './lines.ts';

it('reads what is typed one to a line, while it is typed', () => {
  expect(linesOf(' EHC-20 \n\nSEN2\n')).toEqual(['EHC-20', 'SEN2']);
  expect(saysLines('EHC-20\n', ['EHC-20'])).toBe(true);
  expect(saysLines('EHC-20\nS', ['EHC-20'])).toBe(false);
});

it('says which line a fault is of', () => {
  expect(lineFault('/indicators', { pointer: '/indicators/1', message: 'is too long' })).toBe('line 2 is too long');
  expect(lineFault('/indicators', { pointer: '/indicators', message: 'repeats an entry' })).toBe('repeats an entry');
});
