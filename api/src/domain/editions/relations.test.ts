import { checkFramework } from '@waymark/reference-data';
import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import type { Edition } from './edition.ts';
import { nextVersion, stepOf } from './next-version.ts';
import { relate, relationRows, seer, type Decision } from './relations.ts';

interface Texts {
  texts?: Record<string, string>;
  labels?: string[];
  scaleOf?: Record<string, string>;
  /** Statements that stand in the second theme. */
  elsewhere?: string[];
}

const lowToHigh = ['Low', 'Middle', 'High'];

/** Statements A, B and C on one of two scales whose stages have the same codes. */
function edition({
  texts = { A: 'One?', B: 'Two?', C: 'Three?' },
  labels = lowToHigh,
  scaleOf = {},
  elsewhere = [],
}: Texts = {}): Edition {
  const stages = (words: string[]) => words.map((label, value) => ({ value, label, descriptor: `It is ${label}.` }));
  const checked = checkFramework({
    code: 'small',
    title: 'Small',
    source: { informedBy: 'Nothing.', relation: 'None.' },
    licence: 'None.',
    instructions: [],
    partnerTypes: [],
    nonScored: ['not_known', 'not_applicable'].map((code) => ({ code, label: code, descriptor: 'So.' })),
    scales: [
      { code: 'main', title: 'Main', stages: stages(labels) },
      { code: 'risk', title: 'Risk', stages: stages(['High risk', 'Some risk', 'No risk']) },
    ],
    themes: [false, true].map((second) => ({
      code: second ? 'U' : 'T',
      title: 'A theme',
      statements: Object.entries(texts)
        .filter(([code]) => elsewhere.includes(code) === second)
        .map(([code, text]) => ({ code, text, scale: scaleOf[code] ?? 'main' })),
    })),
  });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return { content: checked.data, lineages: new Map(Object.keys(texts).map((code) => [code, `id-${code}`])) };
}

const decided = (before: Edition, next: Edition, id: string, decision: Omit<Decision, 'seen'>): [string, Decision] => [
  id,
  { ...decision, seen: seer(before, next)(id, decision.targets) },
];
const reworded = { relation: 'reworded', targets: ['id-A'], comparable: true, reason: 'Clearer.' } as const;
const versionOf = (before: Edition, next: Edition, decisions = new Map<string, Decision>()) => {
  const step = stepOf(changesBetween(before, next, relationRows(relate(before, next, decisions), next)));
  return step && nextVersion('1.0.0', step.step);
};
const first = edition();

it('asks for a word on stages that say something else, though their codes are the same', () => {
  const turned = edition({ labels: ['High', 'Middle', 'Low'] });
  const related = relate(first, turned, new Map());
  expect(related.map(({ relation, confirmed }) => [relation, confirmed])).toEqual(Array(3).fill(['reworded', false]));
});

it('never compares across scales that say something else, and counts that as a break', () => {
  const moved = edition({ scaleOf: { A: 'risk' } });
  const decision = decided(first, moved, 'id-A', reworded);
  expect(relate(first, moved, new Map([decision]))[0]).toMatchObject({
    relation: 'reworded',
    comparable: false,
    confirmed: false,
  });
  expect(versionOf(first, moved)).toBe('2.0.0');
});

it('takes a decision for what its editor saw, and for nothing else', () => {
  const clearer = edition({ texts: { A: 'One, clearly?', B: 'Two?', C: 'Three?' } });
  const decisions = new Map([decided(first, clearer, 'id-A', reworded)]);
  expect(relate(first, clearer, decisions)[0]).toMatchObject({ comparable: true, confirmed: true });
  expect(versionOf(first, clearer, decisions)).toBe('1.0.1');
  const other = edition({ texts: { A: 'Something else?', B: 'Two?', C: 'Three?' } });
  expect(relate(first, other, decisions)[0]).toMatchObject({ confirmed: false });
});

it('tells a split with the texts of both sides, and takes it back when what it became is in other words', () => {
  const texts = { B: 'Two?', C: 'Three?', D: 'One, first?', E: 'One, second?' };
  const split = edition({ texts });
  const decisions = new Map([
    decided(first, split, 'id-A', { relation: 'split', targets: ['id-D', 'id-E'], comparable: false, reason: 'Two questions.' }),
  ]);
  expect(relate(first, split, decisions)[0]).toMatchObject({ relation: 'split', confirmed: true });
  const [told] = changesBetween(first, split, relationRows(relate(first, split, decisions), split));
  expect(told).toMatchObject({ kind: 'split', from: ['A'], to: ['D', 'E'] });
  expect(told?.fields).toEqual([{ name: 'text', before: '{"A":"One?"}', after: '{"D":"One, first?","E":"One, second?"}' }]);
  const rewritten = edition({ texts: { ...texts, E: 'Another?' } });
  expect(relate(first, rewritten, decisions)[0]).toMatchObject({
    ...{ relation: 'split', targets: ['id-D', 'id-E'], reason: 'Two questions.', confirmed: false },
  });
  const half = edition({ texts: { B: 'Two?', C: 'Three?', D: 'One, first?' } });
  expect(relate(first, half, decisions)[0]).toMatchObject({ relation: 'retired', targets: [], confirmed: false });
});

it('tells of the one statement that went elsewhere, and of none that only moved up', () => {
  const moved = edition({ elsewhere: ['A'] });
  const changes = changesBetween(first, moved, relationRows(relate(first, moved, new Map()), moved));
  expect(changes.map(({ kind, from }) => [kind, from])).toEqual([['moved', ['A']]]);
  const back = changesBetween(moved, first, relationRows(relate(moved, first, new Map()), first));
  expect(back.map(({ kind, from }) => [kind, from])).toEqual([['moved', ['A']]]);
  expect(versionOf(first, moved)).toBe('1.1.0');
});

it('counts stages that say something else as a break where answers cannot be compared, and tells each statement', () => {
  const other = edition({ labels: ['Low', 'Fair', 'High'] });
  const decisions = new Map(
    ['id-A', 'id-B', 'id-C'].map((id) => decided(first, other, id, { ...reworded, targets: [id], comparable: id !== 'id-A' })),
  );
  expect(versionOf(first, other, decisions)).toBe('2.0.0');
  const changes = changesBetween(first, other, relationRows(relate(first, other, decisions), other));
  expect(changes.filter(({ subject }) => subject === 'statement').map(({ from, comparable }) => [from, comparable])).toEqual([
    [['A'], false],
    [['B'], true],
    [['C'], true],
  ]);
  const all = new Map([...decisions].map(([id, decision]) => [id, { ...decision, comparable: true }]));
  expect(versionOf(first, other, all)).toBe('1.0.1');
});
