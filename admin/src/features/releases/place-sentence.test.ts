import { describe, expect, it } from 'vitest';
import type { Scale } from '../../lib/frameworks.ts';
import type { Cell } from './api.ts';
import { inOrder, placeSentence } from './place-sentence.ts';

const scale: Scale = {
  code: 'scale',
  title: 'Scale',
  stages: ['Getting started', 'Developing', 'Embedding', 'Sustaining'].map((label, index) => ({
    code: String(index + 1),
    value: index + 1,
    label,
    summary: null,
    translations: {},
    descriptor: label,
  })),
};

function cell(category: string, percentFrom: number, percentTo: number): Cell {
  return { category, countFrom: percentFrom, countTo: percentTo, percentFrom, percentTo };
}

const cells = [cell('1', 0, 8), cell('2', 37, 46), cell('3', 47, 55), cell('4', 0, 8), cell('unplaced', 0, 8)];

describe('placeSentence', () => {
  it('sets the own stage beside the range, and names the stage that more agreed', () => {
    expect(placeSentence({ kind: 'stage', stage: '2' }, cells, scale)).toBe(
      'You agreed stage 2, Developing. In England between 37% and 46% of the councils that took part agreed this stage; more agreed stage 3, Embedding (between 47% and 55%).',
    );
  });

  it('says that bands which overlap cannot be told apart', () => {
    const close = [cell('1', 0, 8), cell('2', 37, 46), cell('3', 37, 46), cell('4', 0, 8)];
    expect(placeSentence({ kind: 'stage', stage: '2' }, close, scale)).toContain('; about as many agreed stages 2 and 3.');
  });

  it('says that fewer agreed the others, where that is certain', () => {
    expect(placeSentence({ kind: 'stage', stage: '3' }, cells, scale)).toContain('; fewer agreed any other stage.');
  });

  it('says nothing of England where the figures are withheld', () => {
    expect(placeSentence({ kind: 'stage', stage: '2' }, null, scale)).toBe(
      'You agreed stage 2, Developing. The England figure is not shown, to protect individual councils.',
    );
  });

  it('tells not known, not applicable and not signed off apart', () => {
    const sentences = [{ kind: 'not_known' } as const, { kind: 'not_applicable' } as const, null].map((own) =>
      placeSentence(own, cells, scale),
    );
    expect(new Set(sentences).size).toBe(3);
    expect(sentences[2]).toMatch(/^You have not signed off a judgement on this\. In England the stage agreed most often was 3/);
  });

  it('puts stages in their order and those on no stage last', () => {
    expect(inOrder([...cells].reverse(), scale).map(({ category }) => category)).toEqual(['1', '2', '3', '4', 'unplaced']);
  });
});
