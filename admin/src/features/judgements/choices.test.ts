import { describe, expect, it } from 'vitest';
import { choiceFaults, chosenFields, type Choices } from '../../lib/choices.ts';
import { mergeFields } from '../../lib/merge.ts';
import { fieldLabels, fieldRules, withText, type FieldName, type Fields } from '../../lib/judgement-fields.ts';

const base: Fields = { answer: { kind: 'not_answered' }, strengths: '', impact: '', areasForDevelopment: '', gateReason: '' };
const mine: Fields = { ...base, answer: { kind: 'stage', stage: '3' }, impact: 'mine', strengths: 'only mine' };
const theirs: Fields = { ...base, answer: { kind: 'stage', stage: '2' }, impact: 'theirs', areasForDevelopment: 'only theirs' };
const merge = mergeFields(fieldRules, base, mine, theirs);
const missing = (choices: Choices<FieldName>) => choiceFaults(merge.conflicts, choices, (name) => fieldLabels[name]);
const chosen = (choices: Choices<FieldName>) => chosenFields(fieldRules, merge, choices, theirs, withText);

describe('choices', () => {
  it('asks for a choice in each field that both changed, and in no other', () => {
    expect(missing({}).map((fault) => fault.field)).toEqual(['choice-answer', 'choice-impact']);
    expect(missing({ answer: { keep: 'mine' }, impact: { keep: 'theirs' } })).toEqual([]);
  });

  it('keeps what was chosen, and both sides of what only one changed', () => {
    expect(chosen({ answer: { keep: 'theirs' }, impact: { keep: 'mine' } })).toEqual({
      answer: { kind: 'stage', stage: '2' },
      strengths: 'only mine',
      impact: 'mine',
      areasForDevelopment: 'only theirs',
      gateReason: '',
    });
  });

  it('takes the text put together by hand', () => {
    const fields = chosen({ answer: { keep: 'mine' }, impact: { keep: 'both', text: 'mine and theirs' } });
    expect(fields).toMatchObject({ answer: { stage: '3' }, impact: 'mine and theirs' });
  });
});
