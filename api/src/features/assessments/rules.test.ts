import { describe, expect, it } from 'vitest';
import { allowedMoves, whyNotMove, type AssessmentState } from './rules.ts';

const states: AssessmentState[] = ['draft', 'gathering', 'agreeing', 'signed_off'];

describe('the life of an assessment', () => {
  it.each([
    ['draft', ['gathering', 'agreeing']],
    ['gathering', ['agreeing']],
    ['agreeing', ['signed_off']],
    ['signed_off', ['agreeing']],
  ] as const)('goes from %s to %j and nowhere else', (from, reachable) => {
    const found = states.filter((to) => whyNotMove(from, to, 1) === null);
    expect(found.sort()).toEqual([...reachable].sort());
  });

  it('gathers views only where there are partners', () => {
    expect(whyNotMove('draft', 'gathering', 0)).toMatch(/partners/);
    expect(whyNotMove('draft', 'gathering', 1)).toBeNull();
  });

  it('cannot be changed while the service runs', () => {
    expect(Object.isFrozen(allowedMoves)).toBe(true);
  });
});
