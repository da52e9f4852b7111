import type { DraftPart, PartKind } from '../../lib/drafts.ts';
import { inWords } from '../../lib/plural.ts';
import type { Imported } from './api.ts';

const kinds: readonly (readonly [kind: PartKind, one: string])[] = [
  ['statement', 'statement'],
  ['theme', 'theme'],
  ['scale', 'scale'],
];

/** What a file did to the draft, in sentences: "Statements: 2 changed or moved and 1 added." The service keeps when each part was last changed. */
export function importWords({ before, after }: Imported): string[] {
  const was = new Map(before.parts.map((part) => [part.id, part]));
  const is = new Map(after.parts.map((part) => [part.id, part]));
  const changed = (part: DraftPart) => was.has(part.id) && was.get(part.id)?.updatedAt !== part.updatedAt;
  const about = after.parts.some((part) => part.kind === 'about' && changed(part))
    ? ['The details of the framework were changed.']
    : [];
  const sentences = kinds.flatMap(([kind, one]) => {
    const of = (parts: readonly DraftPart[]) => parts.filter((part) => part.kind === kind);
    const done = [
      [of(after.parts).filter(changed).length, 'changed or moved'],
      [of(after.parts).filter(({ id }) => !was.has(id)).length, 'added'],
      [of(before.parts).filter(({ id }) => !is.has(id)).length, 'taken out'],
    ] as const;
    const said = done.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return said.length > 0 ? [`${one.replace(/^./, (first) => first.toUpperCase())}s: ${inWords(said)}.`] : [];
  });
  const all = [...sentences, ...about];
  return all.length > 0 ? all : ['Nothing in the file was different from the draft.'];
}
