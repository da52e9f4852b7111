import type { ExchangedFramework } from '@waymark/reference-data';
import type { DraftPart } from './draft-tree.ts';
import type { Edition } from './edition.ts';

/**
 * Which ids the parts of a file take in the draft that it is imported into. A statement is the one that the file says it is,
 * where the draft or the version before it knows that one; else the one with the same code and the same words; else a new one.
 * Scales and themes are those of the same code, so that what was said of them stays with them.
 * @returns undefined for what is new
 */
export function idsForImport(
  { content, lineages }: ExchangedFramework,
  draft: readonly DraftPart[],
  base: Edition | null,
): (kind: DraftPart['kind'], code: string) => string | undefined {
  const there = new Map(draft.map(({ kind, id, content: { code } }) => [nameOf(kind, code ?? ''), id]));
  const before = (base?.content.statements ?? []).flatMap(({ code, text }) => {
    const id = base?.lineages.get(code);
    return id === undefined ? [] : [{ id, words: nameOf(code, text) }];
  });
  const now = draft
    .filter(({ kind }) => kind === 'statement')
    .map(({ id, content: { code, text } }) => ({ id, words: nameOf(code, text) }));
  const known = new Set([...before, ...now].map(({ id }) => id));
  const byWords = new Map([...before, ...now].map(({ id, words }) => [words, id]));

  const ids = new Map([...lineages].filter(([, id]) => known.has(id)));
  const taken = new Set(ids.values());
  for (const { code, text } of content.statements) {
    const id = byWords.get(nameOf(code, text));
    if (id === undefined || ids.has(code) || taken.has(id)) continue;
    ids.set(code, id);
    taken.add(id);
  }
  return (kind, code) => (kind === 'statement' ? ids.get(code) : there.get(nameOf(kind, code)));
}

function nameOf(...parts: unknown[]): string {
  return JSON.stringify(parts);
}
