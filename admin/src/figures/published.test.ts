import { describe, expect, it } from 'vitest';
import {
  bandsSentence,
  drawn,
  figureMark,
  figureWords,
  numberWords,
  rankWords,
  type Measure,
  type PublishedFigure,
} from './published.ts';

const share: Measure = {
  code: 'm',
  title: 'M',
  unit: '% of plans',
  polarity: 'high',
  banded: true,
  decimalPlaces: 1,
  valueLabels: null,
};

describe('a published figure', () => {
  it('is written with its unit where that is per cent, with as many decimals as its publisher has', () => {
    expect(numberWords(62, share)).toBe('62.0%');
    expect(numberWords(1204, { ...share, unit: 'plans', decimalPlaces: 0 })).toBe('1,204');
    expect(numberWords(56.483333, share)).toBe('56.5%');
    expect(numberWords(1, { ...share, valueLabels: { '1': 'In post' } })).toBe('In post');
  });

  it('says each reason for having no number differently, and none of them as 0', () => {
    const kinds = ['low', 'suppressed', 'unavailable', 'not_applicable', 'not_comparable', 'no_row'] as const;
    const figures: PublishedFigure[] = kinds.map((kind) => ({ kind }));
    expect(new Set(figures.map((figure) => figureWords(figure, share))).size).toBe(kinds.length);
    expect(figures.map((figure) => figureMark(figure, share)).slice(0, 4)).toEqual(['[low]', '[c]', '[x]', '[z]']);
    // What rounds to 0 is drawn there; the others are drawn nowhere.
    expect(figures.map(drawn)).toEqual([0, null, null, null, null, null]);
    expect(figureMark({ kind: 'value', value: 0 }, share)).toBe('0.0%');
  });
});

it.each([
  [{ rank: 1, of: 151, tiedWith: 0 }, '1st of 151'],
  [{ rank: 12, of: 151, tiedWith: 2 }, 'joint 12th of 151'],
  [{ rank: 22, of: 40, tiedWith: 0 }, '22nd of 40'],
  [{ rank: 3, of: 3, tiedWith: 0 }, '3rd of 3'],
])('says a rank: %o', (rank, words) => {
  expect(rankWords(rank)).toBe(words);
});

it('counts bands, and what has none', () => {
  expect(bandsSentence(['A', 'A', 'D', null, 'B'])).toBe('Of 5 indicators, 2 are in band A, 1 in band D and 1 has no band.');
});
