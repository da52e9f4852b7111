import { describe, expect, it } from 'vitest';
import { choiceFaults, chosenFields } from './choices.ts';
import { fieldRules, type Fields } from './fields.ts';
import { mergeFields } from '../../lib/merge.ts';

const base: Fields = { answer: { kind: 'not_answered' }, strengths: '', impact: '', areasForDevelopment: '' };
const mine: Fields = { ...base, answer: { kind: 'stage', stage: '3' }, impact: 'mine', strengths: 'only mine' };
const theirs: Fields = { ...base, answer: { kind: 'stage', stage: '2' }, impact: 'theirs', areasForDevelopment: 'only theirs' };
const merge = mergeFields(fieldRules, base, mine, theirs);

describe('choices', () => {
  it('asks for a choice in each field that both changed, and in no other', () => {
    expect(choiceFaults(merge.conflicts, {}).map((fault) => fault.field)).toEqual(['choice-answer', 'choice-impact']);
    expect(choiceFaults(merge.conflicts, { answer: { keep: 'mine' }, impact: { keep: 'theirs' } })).toEqual([]);
  });

  it('keeps what was chosen, and both sides of what only one changed', () => {
    expect(chosenFields(merge, { answer: { keep: 'theirs' }, impact: { keep: 'mine' } }, theirs)).toEqual({
      answer: { kind: 'stage', stage: '2' },
      strengths: 'only mine',
      impact: 'mine',
      areasForDevelopment: 'only theirs',
    });
  });

  it('takes the text put together by hand', () => {
    const fields = chosenFields(merge, { answer: { keep: 'mine' }, impact: { keep: 'both', text: 'mine and theirs' } }, theirs);
    expect(fields).toMatchObject({ answer: { stage: '3' }, impact: 'mine and theirs' });
  });
});
