import { expect, it } from 'vitest';
import { leftWords } from './left-words.ts';

const missing = (n: number) => Array.from({ length: n }, (_, index) => ({ statementCode: `A${index}`, themeCode: 'A' }));
const heldBack = (n: number) => missing(n).map((one) => ({ ...one, stage: '3', by: [] }));

it('says all that is left, and nothing when nothing is', () => {
  expect(leftWords({ missing: missing(0), heldBack: heldBack(0) })).toBeNull();
  expect(leftWords({ missing: missing(1), heldBack: heldBack(0) })).toBe('1 statement left to answer');
  expect(leftWords({ missing: missing(0), heldBack: heldBack(2) })).toBe('2 statements held back by another');
  expect(leftWords({ missing: missing(3), heldBack: heldBack(1) })).toBe(
    '3 statements left to answer and 1 statement held back by another',
  );
});
