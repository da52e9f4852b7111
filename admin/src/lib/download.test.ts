import { expect, it } from 'vitest';
import { sizeInWords } from './download.ts';

it('says a size as people read it', () => {
  expect(sizeInWords(200)).toBe('1 KB');
  expect(sizeInWords(2_500_000)).toBe('2,441 KB');
});
