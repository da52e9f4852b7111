import { describe, expect, it } from 'vitest';
import { fieldRules, type Fields } from '../../lib/judgement-fields.ts';
import { mergeFields } from '../../lib/merge.ts';

const base: Fields = {
  answer: { kind: 'stage', stage: '2' },
  strengths: 's',
  impact: 'i',
  areasForDevelopment: 'a',
  gateReason: '',
};

describe('mergeFields', () => {
  it('keeps both changes when they touch different fields', () => {
    const mine: Fields = { ...base, answer: { kind: 'stage', stage: '3' } };
    const theirs = { ...base, impact: 'theirs' };
    expect(mergeFields(fieldRules, base, mine, theirs)).toEqual({
      merged: { ...mine, impact: 'theirs' },
      conflicts: [],
      theirs: ['impact'],
    });
  });

  it('leaves a field that both changed to a person, and keeps mine meanwhile', () => {
    const mine = { ...base, impact: 'mine', strengths: 'mine' };
    const theirs = { ...base, impact: 'theirs', areasForDevelopment: 'theirs' };
    expect(mergeFields(fieldRules, base, mine, theirs)).toEqual({
      merged: { ...mine, areasForDevelopment: 'theirs' },
      conflicts: ['impact'],
      theirs: ['areasForDevelopment'],
    });
  });

  it('finds nothing to choose where both made the same change', () => {
    const same: Fields = { ...base, answer: { kind: 'not_known', reason: 'No data' } };
    expect(mergeFields(fieldRules, base, same, { ...same })).toEqual({ merged: same, conflicts: [], theirs: [] });
  });

  it('merges the reason for a gate as it does any other text', () => {
    const [mine, theirs] = [
      { ...base, gateReason: 'mine' },
      { ...base, gateReason: 'theirs' },
    ];
    expect(mergeFields(fieldRules, base, mine, base)).toEqual({ merged: mine, conflicts: [], theirs: [] });
    expect(mergeFields(fieldRules, base, base, theirs)).toEqual({ merged: theirs, conflicts: [], theirs: ['gateReason'] });
    expect(mergeFields(fieldRules, base, mine, theirs)).toMatchObject({ merged: mine, conflicts: ['gateReason'] });
  });

  it('tells two reasons for not knowing apart', () => {
    const mine: Fields = { ...base, answer: { kind: 'not_known', reason: 'No data' } };
    const theirs: Fields = { ...base, answer: { kind: 'not_known', reason: 'Nobody asked' } };
    expect(mergeFields(fieldRules, base, mine, theirs).conflicts).toEqual(['answer']);
  });
});
