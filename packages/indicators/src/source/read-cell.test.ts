import { expect, it } from 'vitest';
import { Tally } from './fault-list.ts';
import { readCell } from './read-cell.ts';

const read = (cell: string, words = {}) => {
  const mended = new Tally();
  return { read: readCell(cell, words, mended), mended: mended.counts };
};

it.each([
  ['0', '0'],
  ['-1.25', '-1.25'],
  ['3.0', '3.0'],
  ['123456789012.12', '123456789012.12'],
])('takes the number %s as it is', (cell, value) => {
  expect(read(cell)).toEqual({ read: { value, symbol: null }, mended: {} });
});

it.each([
  ['33.799999999999997', '33.8', 'float artefact'],
  ['0.30000000000000004', '0.3', 'float artefact'],
  ['7.0000000000000007E-2', '0.07', 'exponent'],
  ['1.5e3', '1500', 'exponent'],
  ['1e-7', '0.0000001', 'exponent'],
  ['1,071', '1071', 'thousands comma'],
  ['-12,345,678.5', '-12345678.5', 'thousands comma'],
  [' 96.72', '96.72', 'spaces around a value'],
])('mends %s to %s and counts it', (cell, value, kind) => {
  expect(read(cell)).toEqual({ read: { value, symbol: null }, mended: { [kind]: 1 } });
});

it('keeps 15 significant digits as they are, however they lie', () => {
  expect(read('0.000123456789012345').read).toEqual({ value: '0.000123456789012345', symbol: null });
  expect(read('12345678.1234567').mended).toEqual({});
});

it.each(['c', 'x', 'z', 'low'])('knows the symbol %s', (symbol) => {
  expect(read(symbol)).toEqual({ read: { value: null, symbol }, mended: {} });
});

it('reads marks and words only where the dataset says what they are', () => {
  for (const mark of ['~', ':', '.', '..', 'k', '-', 'n/a', 'Yes'])
    expect(read(mark).read).toEqual({ fault: expect.stringContaining(JSON.stringify(mark)) });
  expect(read('~', { symbols: { '~': 'c' } })).toEqual({ read: { value: null, symbol: 'c' }, mended: { '~ read as c': 1 } });
  expect(read('Yes', { values: { Yes: '1' } }).read).toEqual({ value: '1', symbol: null });
  expect(read('1.10%').read).toHaveProperty('fault');
  expect(read('1.10%', { percentSigns: true }).read).toEqual({ value: '1.10', symbol: null });
});

it.each(['1,07', '1,0711', '12.', '.5', '1 071', '+1', '1e400', '0x10', 'NaN', 'X', '1\t2'])('takes %j for no number', (cell) => {
  expect(read(cell).read).toHaveProperty('fault');
});

it('takes an empty cell for a fault unless the dataset says that nothing is published there', () => {
  expect(read('').read).toHaveProperty('fault');
  expect(read(' ', { blankIsAbsent: true }).read).toBe('absent');
});
