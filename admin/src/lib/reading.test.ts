import { describe, expect, it } from 'vitest';
import { ownName, read, untranslated, weightWords, wordedPartners } from './reading.ts';

const polish = { code: 'pl', label: 'Polish' };
const translations = { pl: { text: 'Dzieci są słuchane.', lookFors: ['Przykłady'] } };
const gap = 'Not translated into Polish yet: shown in English.';

describe('read', () => {
  it('gives the translation, marked with its language', () => {
    expect(read('Children are heard.', translations, 'text', polish)).toEqual({
      value: 'Dzieci są słuchane.',
      lang: 'pl',
      gap: undefined,
    });
    expect(read(['Examples'], translations, 'lookFors', polish)?.value).toEqual(['Przykłady']);
  });

  it('gives the English words and says that a translation is missing', () => {
    expect(read('Plain.', translations, 'plainText', polish)).toEqual({ value: 'Plain.', lang: undefined, gap });
    expect(read('Plain.', {}, 'plainText', polish)?.gap).toBe(gap);
    expect(untranslated('We were there.', polish).gap).toBe(gap);
  });

  it('says nothing of translations where English was asked for', () => {
    expect(read('Children are heard.', translations, 'text', null)).toEqual({
      value: 'Children are heard.',
      lang: undefined,
      gap: undefined,
    });
    expect(untranslated('We were there.', null).gap).toBeUndefined();
  });

  it('gives nothing where there are no words, but a translation without English words is read', () => {
    expect(read<string>(null, translations, 'plainText', polish)).toBeNull();
    expect(read<string[]>([], {}, 'lookFors', polish)).toBeNull();
    expect(read<string>(null, translations, 'text', polish)?.value).toBe('Dzieci są słuchane.');
  });
});

it('calls a language by its own name, or as the framework does', () => {
  expect(ownName(polish)).toBe('polski');
  expect(ownName({ code: 'cy', label: 'Welsh' })).toBe('Cymraeg');
  expect(ownName({ code: 'qqq', label: 'Our own' })).toBe('Our own');
  expect(ownName({ code: 'not a code', label: 'Something' })).toBe('Something');
});

it('offers the wording of those partner types that have one', () => {
  const types = ['LA', 'PCF', 'ICB'].map((code) => ({ code, label: code }));
  expect(wordedPartners({ PCF: 'We were there.', LA: 'They were there.' }, types).map(({ code }) => code)).toEqual(['LA', 'PCF']);
  expect(wordedPartners({}, types)).toEqual([]);
});

it('tells a weight in words, and only one that is not 1', () => {
  expect([null, 1, 2, 0.5, 3, 1.5].map(weightWords)).toEqual([
    null,
    null,
    'Counts twice in its theme.',
    'Counts half in its theme.',
    'Counts 3 times in its theme.',
    'Counts 1.5 times in its theme.',
  ]);
});
