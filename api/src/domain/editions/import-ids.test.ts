import type { FrameworkContent, Statement } from '@waymark/reference-data';
import { expect, it } from 'vitest';
import type { DraftPart } from './draft-tree.ts';
import { idsForImport } from './import-ids.ts';

const content = (statements: Record<string, string>) =>
  // Only the statements are looked at.
  ({ statements: Object.entries(statements).map(([code, text]) => ({ code, text }) as Statement) }) as FrameworkContent;
const part = (kind: DraftPart['kind'], id: string, fields: object): DraftPart => ({
  id,
  kind,
  parentId: null,
  position: 1,
  content: { ...fields },
});

const draft = [part('theme', 'theme-a', { code: 'A' }), part('statement', 'added', { code: 'N', text: 'New in the draft.' })];
const base = {
  content: content({ A1: 'One.', A2: 'Two.' }),
  lineages: new Map([
    ['A1', 'one'],
    ['A2', 'two'],
  ]),
};

function idsOf(statements: Record<string, string>, given: Record<string, string>) {
  const file = { content: content(statements), lineages: new Map(Object.entries(given)), basedOn: null, fromDraft: null };
  const idOf = idsForImport(file, draft, base);
  return Object.fromEntries(Object.keys(statements).map((code) => [code, idOf('statement', code)]));
}

it('takes the id that the file gives, where the draft or the version before it knows it', () => {
  expect(idsOf({ B1: 'Other words.', N: 'Changed.', X: 'Strange.' }, { B1: 'one', N: 'added', X: 'stranger' })).toEqual({
    B1: 'one',
    N: 'added',
    X: undefined,
  });
});

it('else that of the same code and words, of the version or of the draft', () => {
  expect(idsOf({ A1: 'One.', A2: 'Two, changed.', N: 'New in the draft.' }, {})).toEqual({
    A1: 'one',
    A2: undefined,
    N: 'added',
  });
});

it('gives no id to two: what a file says of one goes before the words of another', () => {
  expect(idsOf({ A1: 'One.', B1: 'Moved.' }, { B1: 'one' })).toEqual({ A1: undefined, B1: 'one' });
});

it('keeps themes and scales by their code', () => {
  const idOf = idsForImport({ content: content({}), lineages: new Map(), basedOn: null, fromDraft: null }, draft, null);
  expect([idOf('theme', 'A'), idOf('theme', 'B'), idOf('scale', 'A')]).toEqual(['theme-a', undefined, undefined]);
});
