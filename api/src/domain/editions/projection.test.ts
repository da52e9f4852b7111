import { expect, it } from 'vitest';
import type { Answer } from './move-plan.ts';
import { project, type Link } from './projection.ts';

const link = (from: string, to: string, relation: Link['relation'] = 'subset'): Link => ({ from, to, relation, note: null });
const words = { strengths: '', impact: '', areasForDevelopment: '', gateReason: null };
const placed = (stageCode: string): Answer => ({ ...words, answerKind: 'stage', stageCode, reason: null });
const stages = { '1': 'low', '2': 'middle', '3': 'middle', '4': 'high' };
const order = ['low', 'middle', 'high'];
const links = [link('A1', 'X'), link('A2', 'X', 'intersects'), link('A3', 'X', 'equal'), link('A4', 'Y', 'equal')];
const projected = (answers: Record<string, Answer>, codeOf = (code: string): string | null => code) =>
  project({ links, stages }, ['X', 'Y', 'Z'], order, codeOf, new Map(Object.entries(answers)));

it('gives the range of what is brought, and the link that says least', () => {
  expect(projected({ A1: placed('1'), A2: placed('3'), A3: placed('2'), A4: placed('4') })).toMatchObject([
    { code: 'X', lowest: 'low', highest: 'middle', weakest: 'intersects' },
    { code: 'Y', lowest: 'high', highest: 'high', weakest: 'equal' },
    { code: 'Z', brought: [], lowest: null, highest: null, weakest: null },
  ]);
});

it('takes nothing from an answer on no stage, and does not count its link', () => {
  const notKnown: Answer = { ...words, answerKind: 'not_known', stageCode: null, reason: 'So.' };
  const [x] = projected({ A1: placed('4'), A2: notKnown });
  expect(x).toMatchObject({ lowest: 'high', highest: 'high', weakest: 'subset' });
  expect(x?.brought.map(({ stage }) => stage)).toEqual(['high', null, null]);
});

it('takes nothing from a statement that asks something else by now', () => {
  const [x] = projected({ A1: placed('4'), A3: placed('1') }, (code) => (code === 'A3' ? null : code));
  expect(x).toMatchObject({ lowest: 'high', highest: 'high' });
});
