import { describe, expect, it } from 'vitest';
import type { DraftPart } from './drafts.ts';
import {
  partName,
  partsWith,
  partTitle,
  placeWords,
  siblingsOf,
  statementsInOrder,
  themesInOrder,
  treeOf,
} from './draft-tree.ts';

const kept = { etag: '"1"', updatedAt: '2026-11-26T10:00:00.000Z', updatedByName: 'Ama Mensah' };
const theme = (id: string, parentId: string | null): DraftPart => ({
  ...kept,
  id,
  parentId,
  kind: 'theme',
  content: { code: id.toUpperCase(), title: `Theme of ${id}` },
});
const statement = (id: string, parentId: string, shortTitle?: string): DraftPart => ({
  ...kept,
  id,
  parentId,
  kind: 'statement',
  content: { code: id.toUpperCase(), text: `Text of ${id}`, ...(shortTitle !== undefined && { shortTitle }) },
});
const [a, inner, a1, a2, b1] = [
  theme('a', null),
  theme('ab', 'a'),
  statement('a1', 'a', 'Short'),
  statement('a2', 'a'),
  statement('b1', 'ab'),
] as const;
const parts = [a, inner, b1, a1, a2];

describe('the tree of a draft', () => {
  it('is read theme by theme, a theme before those in it', () => {
    expect(themesInOrder(parts).map(({ theme: { id }, depth }) => [id, depth])).toEqual([
      ['a', 0],
      ['ab', 1],
    ]);
    expect(statementsInOrder(parts).map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
  });

  it('names parts for lists and for sentences', () => {
    expect([a, a1, a2].map(partTitle)).toEqual(['A Theme of a', 'A1 Short', 'A2 Text of a2']);
    expect([a, a1].map(partName)).toEqual(['Theme A', 'A1']);
  });

  it('says where a part stands among those beside it', () => {
    expect(siblingsOf(parts, a2).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(placeWords(parts, a2, 1, 2)).toBe('2 of 2 in theme A');
    expect(placeWords(parts, a, 0, 1)).toBe('1 of 1');
  });

  it('looks parts up by where they stand, in their order', () => {
    const { partsIn } = treeOf(parts);
    expect(partsIn('statement', 'a').map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect([partsIn('theme', null), partsIn('theme', 'a'), partsIn('scale', null)]).toEqual([[a], [inner], []]);
  });

  it('has a part before another, or last', () => {
    const order = (moved: DraftPart, beforeId: string | null) => partsWith(parts, moved, beforeId).map(({ id }) => id);
    expect(order(a2, 'a1')).toEqual(['a', 'ab', 'b1', 'a2', 'a1']);
    expect(order(a1, null)).toEqual(['a', 'ab', 'b1', 'a2', 'a1']);
    expect(partsWith(parts, { ...b1, parentId: 'a' }, 'a1').find(({ id }) => id === 'b1')?.parentId).toBe('a');
  });
});
