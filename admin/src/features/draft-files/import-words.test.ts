import { expect, it } from 'vitest';
import type { DraftContent, DraftPart } from '../../lib/drafts.ts';
import { importWords } from './import-words.ts';

const part = (kind: DraftPart['kind'], id: string, updatedAt: string) => ({ kind, id, updatedAt }) as DraftPart; // Nothing else is looked at.
const words = (before: DraftPart[], after: DraftPart[]) =>
  importWords({ before: { parts: before } as DraftContent, after: { parts: after } as DraftContent }); // As above.

const about = part('about', 'about', 'then');
const kept = part('statement', 'kept', 'then');

it('counts what was changed, added and taken out, kind by kind', () => {
  const before = [about, kept, part('statement', 'a', 'then'), part('statement', 'b', 'then'), part('theme', 't', 'then')];
  const after = [part('about', 'about', 'now'), kept, part('statement', 'a', 'now'), part('statement', 'c', 'now')];
  expect(words(before, after)).toEqual([
    'Statements: 1 changed or moved, 1 added and 1 taken out.',
    'Themes: 1 taken out.',
    'The details of the framework were changed.',
  ]);
});

it('says so when nothing was different', () => {
  expect(words([about, kept], [about, kept])).toEqual(['Nothing in the file was different from the draft.']);
});
