import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../lib/merge.ts';
import { contentRules, withValue } from './editing.ts';

describe('the content of a part', () => {
  it('keeps an optional field only while it holds something, and a needed one always', () => {
    const theme = { code: 'H', title: 'Hearing from families' };
    expect(withValue('theme', theme, '/summary', 'Short.')).toEqual({ ...theme, summary: 'Short.' });
    expect(withValue('theme', { ...theme, summary: 'Short.' }, '/summary', '')).toEqual(theme);
    expect(withValue('theme', theme, '/title', '')).toEqual({ code: 'H', title: '' });
  });

  it('takes a translation away with its last text, and leaves the texts beside it', () => {
    const statement = { code: 'H1', text: 'Asked.' };
    const one = withValue('statement', statement, '/translations/pl/text', 'Pytani.');
    expect(one).toEqual({ ...statement, translations: { pl: { text: 'Pytani.' } } });
    const two = withValue('statement', one, '/translations/ur/shortTitle', 'x');
    expect(withValue('statement', two, '/translations/ur/shortTitle', '')).toEqual(one);
    expect(withValue('statement', one, '/translations/pl/text', '')).toEqual(statement);
  });

  it('writes into one stage of a scale', () => {
    const [no, yes] = [
      { value: 0, label: 'No', descriptor: 'It is not so.' },
      { value: 1, label: 'Yes', descriptor: 'It is so.' },
    ];
    const scale = { code: 's', title: 'S', stages: [no, yes] };
    const translated = { ...scale, stages: [no, { ...yes, translations: { pl: { label: 'Tak' } } }] };
    expect(withValue('scale', scale, '/stages/1/translations/pl/label', 'Tak')).toEqual(translated);
    expect(withValue('scale', translated, '/stages/1/translations/pl/label', '')).toEqual(scale);
  });

  it('is the same in whatever order its keys come back', () => {
    const one = { code: 's', title: 'S', stages: [{ value: 1, label: 'No', descriptor: 'It is not so.' }] };
    const other = { stages: [{ descriptor: 'It is not so.', label: 'No', value: 1 }], title: 'S', code: 's' };
    expect(contentRules.differences(one, other)).toEqual([]);
  });

  it('is a thing of its own each time it is sent, so that a second try is one', () => {
    const theme = { code: 'H', title: 'Hearing from families' };
    const sent = contentRules.withFieldsFrom(theme, theme, []);
    expect(sent).toEqual(theme);
    expect(sent).not.toBe(theme);
  });

  it('merges a field that one person added with one that the other took away, and leaves what both wrote to a person', () => {
    const base = { code: 'H1', text: 'Asked.', guidance: 'Old.' };
    const mine = { code: 'H1', text: 'Asked often.' };
    const theirs = { ...base, text: 'Asked well.', plainText: 'We ask.' };
    expect(mergeFields(contentRules, base, mine, theirs)).toEqual({
      merged: { code: 'H1', text: 'Asked often.', plainText: 'We ask.' },
      conflicts: ['/text'],
      theirs: ['/plainText'],
    });
  });

  it('merges what two people translate, or word for two partner types, and asks only about the same text', () => {
    const base = { code: 'H1', text: 'Asked.', wordings: { PCF: 'We ask.' }, translations: { pl: { text: 'Pytani.' } } };
    const mine = { ...base, wordings: {}, translations: { pl: { text: 'Pytani często.', shortTitle: 'Pytani' } } };
    const theirs = {
      ...base,
      wordings: { ...base.wordings, ICB: 'Do you ask?' },
      translations: { pl: { text: 'Pytani dobrze.' }, cy: { text: 'Holwyd.' } },
    };
    expect(mergeFields(contentRules, base, mine, theirs)).toEqual({
      merged: {
        ...mine,
        wordings: { ICB: 'Do you ask?' },
        translations: { ...mine.translations, cy: { text: 'Holwyd.' } },
      },
      conflicts: ['/translations/pl/text'],
      theirs: ['/wordings/ICB', '/translations/cy/text'],
    });
  });

  it('never merges two gates into one that nobody wrote', () => {
    const base = { code: 'H1', text: 'Asked.', gate: { minimum: '2', caps: ['H2'], at: '2' } };
    const mine = { ...base, gate: { ...base.gate, minimum: '3' } };
    const theirs = { ...base, gate: { ...base.gate, at: '1' } };
    expect(mergeFields(contentRules, base, mine, theirs).conflicts).toEqual(['/gate']);
  });
});
