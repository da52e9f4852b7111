import { describe, expect, it } from 'vitest';
import type { Relation } from './api.ts';
import { decisionOf, lacking, shownDecision, withRelation } from './decision.ts';

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

  it('shows what was begun while nobody else decided, and then theirs with the reason that was written', () => {
    const row: Relation = { ...reworded, targets: ['a'], lineageId: 'a', code: 'A1', title: 'A', confirmed: false, etag: '"1"' };
    const decision = { ...decisionOf(row), comparable: false, reason: 'Another question.' };
    expect(shownDecision(row, undefined)).toEqual(decisionOf(row));
    expect(shownDecision(row, { etag: '"1"', decision })).toEqual(decision);
    expect(shownDecision({ ...row, etag: '"2"' }, { etag: '"1"', decision })).toEqual({
      ...decisionOf(row),
      reason: 'Clearer.\n\nAnother question.',
    });
    expect(shownDecision({ ...row, etag: '"2"', reason: '' }, { etag: '"1"', decision }).reason).toBe('Another question.');
    expect(shownDecision({ ...row, etag: '"2"' }, { etag: '"1"', decision: decisionOf(row) })).toEqual(decisionOf(row));
  });
});
