import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../lib/drafts.ts';
import { partInWords } from './content-words.ts';
import { atOptions, capOptions, gateOf, minimumOptions } from './gate.ts';

const common = { etag: '"1"', updatedAt: '2026-11-26T10:00:00.000Z', updatedByName: 'Ama Mensah' };
const stage = (value: number, label: string) => ({ value, label, descriptor: `It is ${label}.` });
const gated = {
  code: 'D4',
  text: 'Plans are issued on time.',
  scaleCode: 'main',
  partners: ['ICB', 'GONE'],
  wordings: { ICB: 'Your advice comes on time.' },
  descriptors: { 2: 'Most plans.' },
  gate: { minimum: '3', caps: ['D5'], at: '2' },
  translations: { pl: { text: 'Plany na czas.' } },
};
const parts: DraftPart[] = [
  {
    ...common,
    id: 'about',
    kind: 'about',
    parentId: null,
    content: {
      title: 'T',
      source: { informedBy: 'N', relation: 'N' },
      licence: 'L',
      instructions: [],
      partnerTypes: [{ code: 'ICB', label: 'Integrated care board' }],
      unplacedAnswers: [{ code: 'not_known', label: 'Not known', descriptor: 'Cannot be judged.' }],
    },
  },
  {
    ...common,
    id: 'main',
    kind: 'scale',
    parentId: null,
    content: { code: 'main', title: 'How well', stages: [stage(1, 'Starting'), stage(2, 'Developing'), stage(3, 'Embedding')] },
  },
  {
    ...common,
    id: 'two',
    kind: 'scale',
    parentId: null,
    content: { code: 'two', title: 'Yes or no', stages: [stage(0, 'No'), stage(1, 'Yes')] },
  },
  { ...common, id: 'd', kind: 'theme', parentId: null, content: { code: 'D', title: 'Plans' } },
  { ...common, id: 'd4', kind: 'statement', parentId: 'd', content: gated },
  {
    ...common,
    id: 'd5',
    kind: 'statement',
    parentId: 'd',
    content: { code: 'D5', shortTitle: 'Plans reviewed', text: 'Plans are reviewed.', scaleCode: 'main' },
  },
  {
    ...common,
    id: 'd6',
    kind: 'statement',
    parentId: 'd',
    content: { code: 'D6', text: 'Somebody counts them.', scaleCode: 'two' },
  },
];

it('says what codes stand for, and keeps the code of what is gone', () => {
  const said = partInWords(gated, parts);
  const words = Object.fromEntries(said.map(({ label, words: one }) => [label, one]));
  expect(words).toMatchObject({
    Scale: 'How well',
    Partners: 'Integrated care board\nGONE',
    'Words for one kind of partner': 'Integrated care board: Your advice comes on time.',
    'Stages in its own words': '2 Developing: Most plans.',
    'Statements that it holds back': 'While it is below 3 Embedding, D5 Plans reviewed cannot be above 2 Developing.',
  });
  expect(said.slice(0, 2).map(({ label }) => label)).toEqual(['Code', 'Text']);
  expect(said.at(-1)).toEqual({ label: 'Text in Polish', words: 'Plany na czas.', lang: 'pl' });
  const translated = { ...stage(1, 'Starting'), translations: { cy: { label: 'Dechrau' } } };
  expect(partInWords({ code: 'main', title: 'How well', stages: [translated] }, parts)).toEqual([
    { label: 'Code', words: 'main' },
    { label: 'Title', words: 'How well' },
    { label: 'Stages', words: '1 Starting\nIt is Starting.' },
    { label: 'Stage 1, label in Welsh', words: 'Dechrau', lang: 'cy' },
  ]);
  const [about] = parts;
  expect(about && partInWords(about.content, parts).at(-1)?.words).toBe('Not known: Cannot be judged.');
});

describe('what a gate can be', () => {
  const values = (options: readonly { value: string }[]) => options.map(({ value }) => value);

  it('is a stage of its own scale, other statements, and a stage that each of them has', () => {
    expect(values(minimumOptions(gated, parts))).toEqual(['', '1', '2', '3']);
    expect(values(capOptions(gated, parts, ''))).toEqual(['', 'D6']);
    expect(capOptions(gated, parts, 'D5')).toContainEqual({ value: 'D5', text: 'D5 Plans reviewed' });
    expect(values(atOptions(gated, parts))).toEqual(['', '1', '2', '3']);
    const both = { ...gated, gate: { ...gated.gate, caps: ['D5', 'D6'] } };
    expect(values(atOptions({ ...both, gate: { ...both.gate, at: '' } }, parts))).toEqual(['', '1']);
    expect(atOptions(both, parts).at(-1)).toEqual({ value: '2', text: '2 (not a stage of each of them)' });
    expect(capOptions(both, parts, 'X9').at(-1)).toEqual({ value: 'X9', text: 'X9 (no statement has this code)' });
  });

  it('is none once nothing of it is chosen', () => {
    expect(gateOf({ minimum: '', caps: [], at: '' })).toBeUndefined();
    expect(gateOf({ minimum: '', caps: [], at: '2' })).toEqual({ minimum: '', caps: [], at: '2' });
  });
});
