import { expect, it } from 'vitest';
import { leftWords } from './left-words.ts';

const missing = (n: number) => Array.from({ length: n }, (_, index) => ({ statementCode: `A${index}`, themeCode: 'A' }));
const heldBack = (n: number) => missing(n).map((one) => ({ ...one, stage: '3', by: [] }));

const locals = (n: number) => Array.from({ length: n }, (_, index) => ({ localStatementId: `${index}`, themeCode: null }));
const words = (statements: number, local: number, held: number) =>
  leftWords({ missing: missing(statements), missingLocalStatements: locals(local), heldBack: heldBack(held) });

it('says all that is left, and nothing when nothing is', () => {
  expect(words(0, 0, 0)).toBeNull();
  expect(words(1, 0, 0)).toBe('You can sign this once every statement is answered. 1 statement left');
  expect(words(0, 2, 0)).toBe('You can sign this once every statement is answered. 2 local statements left');
  expect(words(0, 0, 2)).toBe('You can sign this once no statement is held back. 2 statements held back');
  expect(words(3, 1, 1)).toBe(
    'You can sign this once every statement is answered and none is held back. 3 statements and 1 local statement left, and 1 statement held back',
  );
});
