import { expect, it } from 'vitest';
import type { ComparedStatement, Comparison } from './api.ts';
import { changeWords, comparisonSentence } from './comparison-words.ts';

const side = { assessmentId: 'a', cycleCode: '2026-27', version: '1.1.0', revision: 1 };
const statement = (kind: 'stage' | 'not_known' | 'not_answered') => ({
  statementCode: 'A1',
  title: 'One',
  answer: kind === 'stage' ? { kind, stage: '2' } : kind === 'not_known' ? { kind, reason: 'So.' } : { kind },
});
const line = (
  change: ComparedStatement['change'],
  stages: number | null = null,
  then = statement('stage'),
  now = statement('stage'),
) => ({
  change,
  stages,
  then,
  now,
});
const of = (statements: ComparedStatement[]): Comparison => ({ earlier: { ...side, version: '1.0.0' }, later: side, statements });

it.each([
  [line('stage', 0), 'No change'],
  [line('stage', 1), 'Up 1 stage'],
  [line('stage', -2), 'Down 2 stages'],
  [line('not_placed', null, statement('not_known')), 'Was not known'],
  [line('not_placed', null, statement('stage'), statement('not_answered')), 'Not answered now'],
  [line('not_comparable'), 'Cannot be compared: it asks something else in 1.1.0'],
  [line('new'), 'New in 1.1.0'],
])('says %o', (one, words) => {
  expect(changeWords(one, of([one]))).toBe(words);
});

it('counts what moved, what stayed and what cannot be compared', () => {
  const retired = { ...line('retired'), now: null };
  const all = [
    line('stage', 1),
    line('stage', 2),
    line('stage', -1),
    line('stage', 0),
    line('new'),
    line('not_comparable'),
    line('not_placed'),
    retired,
  ];
  expect(comparisonSentence(of(all))).toBe(
    'Of 7 statements, 2 moved to a later stage, 1 to an earlier one and 1 stayed. 1 has no stage in one of the two. 2 cannot be compared.',
  );
});
