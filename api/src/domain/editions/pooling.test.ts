import type { EditionRelation } from '@waymark/reference-data';
import { describe, expect, it } from 'vitest';
import { comparableCodes, splitByAsked } from './pooling.ts';

const row = (
  relation: EditionRelation['relation'],
  from: string | null,
  to: string | null,
  comparable = relation === 'same',
): EditionRelation => ({ relation, fromLineageId: from, toLineageId: to, comparable, reason: null });

const edition = new Map([
  ['stays', 'A1'],
  ['moves', 'A2'],
  ['close', 'A3'],
  ['other', 'A4'],
  ['halved', 'A5'],
  ['gone', 'A6'],
]);
const release = new Map([
  ['stays', 'A1'],
  ['moves', 'B1'],
  ['close', 'A3'],
  ['other', 'A4'],
  ['one', 'A5'],
  ['two', 'A6'],
  ['fresh', 'A7'],
]);
const step = [
  row('same', 'stays', 'stays'),
  row('same', 'moves', 'moves'),
  row('reworded', 'close', 'close', true),
  row('reworded', 'other', 'other', false),
  row('split', 'halved', 'one'),
  row('split', 'halved', 'two'),
  row('retired', 'gone', null),
  row('new', null, 'fresh'),
];

describe('pooling editions', () => {
  it('maps codes along lineage, where answers can be set side by side and nowhere else', () => {
    expect([...comparableCodes(edition, release, [step])]).toEqual([
      ['A1', 'A1'],
      ['B1', 'A2'],
      ['A3', 'A3'],
    ]);
  });

  it('maps an edition to itself whole', () => {
    expect(comparableCodes(release, release, [])).toEqual(new Map([...release.values()].map((code) => [code, code])));
  });

  it('goes over several editions, where the weakest step counts', () => {
    const earlier = new Map([['close', 'C1']]);
    const before = (comparable: boolean) => [row('reworded', 'close', 'close', comparable)];
    expect([...comparableCodes(earlier, release, [before(true), step])]).toEqual([['A3', 'C1']]);
    expect([...comparableCodes(earlier, release, [before(false), step])]).toEqual([]);
  });

  it('leaves a statement out for all that one edition in use does not ask', () => {
    const statements = [...release.values()].map((code) => ({ code }));
    const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);
    const both = splitByAsked(statements, [comparableCodes(release, release, []), comparableCodes(edition, release, [step])]);
    expect([codesOf(both.asked), codesOf(both.leftOut)]).toEqual([
      ['A1', 'B1', 'A3'],
      ['A4', 'A5', 'A6', 'A7'],
    ]);
    expect(codesOf(splitByAsked(statements, [comparableCodes(release, release, [])]).leftOut)).toEqual([]);
  });
});
