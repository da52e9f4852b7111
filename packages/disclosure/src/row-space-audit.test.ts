import { beforeAll, describe, expect, it } from 'vitest';
import { realLists, type RealLists } from '../attack/real-cohorts.ts';
import { rowSpaceDetermined } from './row-space-audit.ts';

let lists: RealLists;
beforeAll(async () => {
  lists = await realLists();
});

describe('rowSpaceDetermined', () => {
  it('finds who is the difference of two sums, and nobody where there is none', () => {
    expect(
      rowSpaceDetermined(
        ['a', 'b', 'c'],
        [
          ['a', 'b', 'c'],
          ['a', 'b'],
        ],
      ),
    ).toEqual(['c']);
    expect(rowSpaceDetermined(['a', 'b', 'c'], [['a', 'b', 'c']])).toEqual([]);
  });

  it('counts what a coalition knows', () => {
    expect(rowSpaceDetermined(['a', 'b', 'c'], [['a', 'b', 'c']], ['a', 'b'])).toEqual(['c']);
  });

  it('works out 149 of 153 areas from the means of everybody’s ten neighbours', () => {
    const sums = [...lists.neighbours.values()];
    expect(sums.map((members) => members.length)).toEqual(Array(153).fill(10));
    expect(rowSpaceDetermined(lists.areas, sums)).toHaveLength(149);
  });

  it('works out nobody from the registered cohorts, the control', () => {
    expect(
      rowSpaceDetermined(
        lists.areas,
        lists.registered.map(({ members }) => members),
      ),
    ).toEqual([]);
  });
});
