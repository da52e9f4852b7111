import { describe, expect, it } from 'vitest';
import { membershipClasses } from './membership-classes.ts';

describe('membershipClasses', () => {
  it('puts together who is in just the same cohorts', () => {
    const cohorts = [
      { code: 'all', members: ['a', 'b', 'c', 'd'] },
      { code: 'some', members: ['b', 'c'] },
    ];
    expect(membershipClasses(['a', 'b', 'c', 'd', 'e'], cohorts)).toEqual([
      { members: ['a', 'd'], cohorts: [0] },
      { members: ['b', 'c'], cohorts: [0, 1] },
      { members: ['e'], cohorts: [] },
    ]);
  });
});
