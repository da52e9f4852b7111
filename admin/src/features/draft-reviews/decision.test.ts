import { describe, expect, it } from 'vitest';
import { lacking, withRelation } from './decision.ts';

const reworded = { relation: 'reworded', targets: ['a'], comparable: true, reason: 'Clearer.' } as const;

describe('what became of a statement', () => {
  it('keeps only the targets that the relation can have, and compares only what was reworded', () => {
    const split = withRelation({ ...reworded, targets: ['a', 'b'] }, 'split');
    expect(split).toEqual({ relation: 'split', targets: ['a', 'b'], comparable: false, reason: 'Clearer.' });
    expect(withRelation(split, 'merged').targets).toEqual(['a']);
    expect(withRelation(split, 'retired').targets).toEqual([]);
  });

  it('lacks targets until a split has two of them and a merger one', () => {
    expect(lacking(withRelation({ ...reworded, targets: ['a', ''] }, 'split'))).not.toBeNull();
    expect(lacking(withRelation({ ...reworded, targets: ['a', 'b'] }, 'split'))).toBeNull();
    expect(lacking(withRelation({ ...reworded, targets: [] }, 'merged'))).not.toBeNull();
    expect(lacking(withRelation(reworded, 'retired'))).toBeNull();
  });
});
