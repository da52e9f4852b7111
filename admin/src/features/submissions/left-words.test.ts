import { expect, it } from 'vitest';
import { leftWords } from './left-words.ts';

const missing = (n: number) => Array.from({ length: n }, (_, index) => ({ statementCode: `A${index}`, themeCode: 'A' }));
const heldBack = (n: number) => missing(n).map((one) => ({ ...one, stage: '3', by: [] }));

it('says all that is left, and nothing when nothing is', () => {
  expect(leftWords({ missing: missing(0), heldBack: heldBack(0) })).toBeNull();
  expect(leftWords({ missing: missing(1), heldBack: heldBack(0) })).toBe(
    'You can sign this once every statement is answered. 1 statement left',
  );
  expect(leftWords({ missing: missing(0), heldBack: heldBack(2) })).toBe(
    'You can sign this once no statement is held back. 2 statements held back',
  );
  expect(leftWords({ missing: missing(3), heldBack: heldBack(1) })).toBe(
    'You can sign this once every statement is answered and none is held back. 3 statements left and 1 statement held back',
  );
});
