import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what would break a row, and lets no cell become a formula', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['says "no", twice', '=1+1'],
      ['two\nlines', '12'],
    ]),
  ).toBe('a,b\r\n"says ""no"", twice",\'=1+1\r\n"two\nlines",12\r\n');
});
