import { describe, expect, it } from 'vitest';
import { gatesOf, gatesOver, holds, isAbove, standingWords, untilWords, type Gated } from './gates.ts';
import type { Answer } from './judgements.ts';

const stage = (code: string, value: number, label: string) => ({
  ...{ code, value, label },
  ...{ summary: null, descriptor: '', translations: {} },
});
const rag = { code: 'rag', title: '', stages: [stage('red', 1, 'Red'), stage('amber', 2, 'Amber'), stage('green', 3, 'Green')] };
const statement = (code: string, gate: Gated['statements'][number]['gate'] = null) => ({
  ...{ code, gate },
  ...{ scaleCode: 'rag', shortTitle: `About ${code}`, text: '' },
});
const version: Gated = {
  scales: [rag],
  statements: [statement('A', { minimum: 'amber', caps: ['B', 'C'], at: 'amber' }), statement('B'), statement('C')],
};
const at = (code: string): Answer => ({ kind: 'stage', stage: code });

function theGate() {
  const [gate] = gatesOver(version, 'B');
  if (!gate) throw new Error('B is capped');
  return gate;
}

describe('gates on pages', () => {
  it('are found from both sides', () => {
    expect(gatesOver(version, 'B').map(({ by }) => by.code)).toEqual(['A']);
    expect(gatesOf(version, 'A').map(({ capped }) => capped.code)).toEqual(['B', 'C']);
    expect(gatesOver(version, 'A')).toEqual([]);
    expect(gatesOf(version, 'B')).toEqual([]);
  });

  it('leave out what a draft does not have yet', () => {
    const draft = { ...version, statements: [statement('A', { minimum: 'blue', caps: ['B'], at: 'amber' }), statement('B')] };
    expect(gatesOver(draft, 'B')).toEqual([]);
    const gone = {
      ...version,
      statements: [statement('A', { minimum: 'amber', caps: ['Z', 'B'], at: 'amber' }), statement('B')],
    };
    expect(gatesOf(gone, 'A').map(({ capped }) => capped.code)).toEqual(['B']);
  });

  it('hold by the same rule as sign-off', () => {
    const answers: [Answer, boolean][] = [
      [at('red'), true],
      [at('amber'), false],
      [at('green'), false],
      [{ kind: 'not_known', reason: 'No data' }, true],
      [{ kind: 'not_applicable', reason: 'No such school' }, false],
      [{ kind: 'not_answered' }, false],
    ];
    for (const [answer, expected] of answers) expect([answer, holds(theGate(), answer)]).toEqual([answer, expected]);
    expect(holds(theGate(), undefined)).toBe(false);
  });

  it('ask for a reason above their stage alone', () => {
    for (const [code, expected] of [
      ['red', false],
      ['amber', false],
      ['green', true],
    ] as const)
      expect([code, isAbove(theGate(), at(code))]).toEqual([code, expected]);
    expect(isAbove(theGate(), { kind: 'not_known', reason: 'No data' })).toBe(false);
  });

  it('are told in words', () => {
    expect(standingWords(rag, at('red'))).toBe('stands at 1 Red');
    expect(standingWords(rag, { kind: 'not_known' })).toBe('is not known');
    expect(untilWords(theGate(), 'this statement')).toBe(
      'Until it reaches 2 Amber, this statement stands above 2 Amber only with a reason.',
    );
  });
});
