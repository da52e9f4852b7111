import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';

describe('diffWords', () => {
  it('marks only what differs', () => {
    const { mine, theirs } = diffWords('Waits fell from 11 to 7 weeks', 'Waits fell from 11 to 9 weeks, for health');
    expect(mine.filter((piece) => !piece.shared).map((piece) => piece.text)).toEqual(['7 weeks']);
    expect(theirs.filter((piece) => !piece.shared).map((piece) => piece.text)).toEqual(['9 weeks, for health']);
  });

  it('loses no character of either text', () => {
    const one = '  a b\n\nc d e ';
    const other = 'a x c\td  z';
    const { mine, theirs } = diffWords(one, other);
    expect(mine.map((piece) => piece.text).join('')).toBe(one);
    expect(theirs.map((piece) => piece.text).join('')).toBe(other);
  });

  it('shares nothing with an empty text', () => {
    expect(diffWords('all mine', '')).toEqual({ mine: [{ text: 'all mine', shared: false }], theirs: [] });
  });
});
