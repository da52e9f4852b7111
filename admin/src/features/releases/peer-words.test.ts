import { expect, it } from 'vitest';
import { contextWords } from './peer-words.ts';

it.each([
  [{ isSameFamily: true, neighbour: null }, 'It is in your family of similar councils.'],
  [{ isSameFamily: false, neighbour: { rank: 3, closeness: null } }, 'It is your statistical neighbour number 3.'],
  [
    { isSameFamily: true, neighbour: { rank: 1, closeness: 'Very close' } },
    'It is in your family of similar councils and your statistical neighbour number 1 (very close).',
  ],
] as const)('tells of %j', (peer, words) => {
  expect(contextWords(peer)).toBe(words);
});
