import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../lib/drafts.ts';
import { languagesOf, progressOf, shownLanguages, textPairs, withLine } from './translations.ts';

const statement = {
  code: 'H1',
  shortTitle: 'Asked',
  text: 'Families are asked.',
  lookFors: ['Minutes', 'Letters'],
  translations: { pl: { text: 'Rodziny są pytane.', lookFors: ['', 'Listy'], guidance: 'Stare.' } },
};

describe('the texts of a part in another language', () => {
  it('are those that are there in English or in that language, each at its place', () => {
    const pairs = textPairs({ kind: 'statement', content: statement }, 'pl');
    expect(pairs.map(({ source, words }) => [source, words])).toEqual([
      ['/shortTitle', ''],
      ['/text', 'Rodziny są pytane.'],
      ['/lookFors/0', ''],
      ['/lookFors/1', 'Listy'],
      ['/guidance', 'Stare.'],
    ]);
    expect(pairs[3]).toMatchObject({ pointer: '/translations/pl/lookFors/1', english: 'Letters' });
    expect(progressOf(pairs)).toEqual({ done: 2, of: 4 });
    expect(progressOf(textPairs({ kind: 'statement', content: statement }, 'ur'))).toEqual({ done: 0, of: 4 });
  });

  it('of a scale are those of its stages', () => {
    const stages = [
      { value: 0, label: 'No', descriptor: 'It is not so.' },
      { value: 1, label: 'Yes', descriptor: 'It is so.', translations: { pl: { label: 'Tak' } } },
    ];
    const pairs = textPairs({ kind: 'scale', content: { code: 's', title: 'S', stages } }, 'pl');
    expect(pairs.map(({ pointer }) => pointer)).toEqual([
      '/stages/0/translations/pl/label',
      '/stages/0/translations/pl/descriptor',
      '/stages/1/translations/pl/label',
      '/stages/1/translations/pl/descriptor',
    ]);
    expect(progressOf(pairs)).toEqual({ done: 1, of: 4 });
  });

  it('of a list stand beside the English, and nothing empty is at its end', () => {
    expect(withLine([], 1, 'Listy')).toEqual(['', 'Listy']);
    expect(withLine(['Protokoły', 'Listy'], 1, '')).toEqual(['Protokoły']);
    expect(withLine(['', 'Listy'], 1, '')).toEqual([]);
  });

  it('are shown for each language of the framework, and for one that is written and was taken out', () => {
    const about: DraftPart = {
      id: 'about',
      kind: 'about',
      parentId: null,
      etag: '"1"',
      updatedAt: '2026-11-26T10:00:00.000Z',
      updatedByName: 'Ama Mensah',
      content: {
        title: 'T',
        source: { informedBy: 'N', relation: 'N' },
        licence: 'L',
        instructions: [],
        partnerTypes: [],
        unplacedAnswers: [],
        languages: [
          { code: 'pl', label: 'polski' },
          { code: '', label: 'Not said yet' },
          { code: 'x-nobody', label: 'A language of our own' },
        ],
      },
    };
    const declared = languagesOf([about]);
    expect(declared).toEqual([
      { code: 'pl', name: 'Polish' },
      { code: 'x-nobody', name: 'A language of our own' },
    ]);
    expect(shownLanguages(declared, ['pl', 'cy']).map(({ name, known }) => [name, known])).toEqual([
      ['Polish', true],
      ['A language of our own', true],
      ['Welsh', false],
    ]);
  });
});
