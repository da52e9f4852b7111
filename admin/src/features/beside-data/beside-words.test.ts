import { expect, it } from 'vitest';
import { agreedWords, rangeWords } from './beside-words.ts';

const cell = (category: string, percentFrom: number, percentTo: number) => ({
  category,
  countFrom: 1,
  countTo: 2,
  percentFrom,
  percentTo,
});
const ranges = [{ code: 'england', title: 'England', cells: [cell('3', 37, 46), cell('unplaced', 0, 8)] }];
const agreed = { own: { kind: 'stage', stage: '3' }, stage: { label: 'Embedding', place: 3, of: 4 } } as const;

it('says what was agreed, or why nothing was', () => {
  expect(agreedWords(agreed)).toBe('3 Embedding');
  expect(agreedWords({ own: { kind: 'not_known' }, stage: null })).toBe('Not known');
  expect(agreedWords({ own: { kind: 'not_applicable' }, stage: null })).toBe('Not applicable');
});

it('says the range of the stage that was agreed, and of none other', () => {
  expect(rangeWords({ ...agreed, ranges }, 'england')).toBe('between 37% and 46%');
  expect(rangeWords({ own: { kind: 'not_known' }, ranges }, 'england')).toBe('between 0% and 8%');
  expect(rangeWords({ ...agreed, ranges: [] }, 'england')).toBe('Not asked there');
});
