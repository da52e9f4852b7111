import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../lib/merge.ts';
import { contentRules, withField } from './editing.ts';

describe('the content of a part', () => {
  it('keeps an optional field only while it holds something, and a needed one always', () => {
    const theme = { code: 'H', title: 'Hearing from families' };
    expect(withField('theme', theme, 'summary', 'Short.')).toEqual({ ...theme, summary: 'Short.' });
    expect(withField('theme', { ...theme, summary: 'Short.' }, 'summary', '')).toEqual(theme);
    expect(withField('theme', theme, 'title', '')).toEqual({ code: 'H', title: '' });
  });

  it('is the same in whatever order its keys come back', () => {
    const one = { code: 's', title: 'S', stages: [{ value: 1, label: 'No', descriptor: 'It is not so.' }] };
    const other = { stages: [{ descriptor: 'It is not so.', label: 'No', value: 1 }], title: 'S', code: 's' };
    expect(contentRules.differences(one, other)).toEqual([]);
  });

  it('merges a field that one person added with one that the other took away, and leaves what both wrote to a person', () => {
    const base = { code: 'H1', text: 'Asked.', guidance: 'Old.' };
    const mine = { code: 'H1', text: 'Asked often.' };
    const theirs = { ...base, text: 'Asked well.', plainText: 'We ask.' };
    expect(mergeFields(contentRules, base, mine, theirs)).toEqual({
      merged: { code: 'H1', text: 'Asked often.', plainText: 'We ask.' },
      conflicts: ['text'],
      theirs: ['plainText'],
    });
  });
});
