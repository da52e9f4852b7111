import { isDeepStrictEqual } from 'node:util';
import { editionOfDraft, partsOfContent, type DraftPart } from './draft-tree.ts';

/** A part as it stands in the draft, and which version of the draft its last change made. */
export interface KeptPart extends DraftPart {
  point: number;
  updatedByName: string;
}

export interface RemovedPart extends Pick<DraftPart, 'id' | 'kind' | 'content'> {
  removedByName: string;
}

/** What an import makes of a part of the draft. */
export type Fate = 'same' | 'changed' | 'moved' | 'gone';

/**
 * What becomes of each part of a draft when others take the place of all. Where it stands is told by its parent and by the part
 * before it, of those that are in both: one that is put in between moves nobody.
 */
export function fatesOf(frameworkCode: string, draft: readonly DraftPart[], incoming: readonly DraftPart[]): Map<string, Fate> {
  const after = new Map(incoming.map((part) => [part.id, part]));
  const said = inNormalForm(frameworkCode, draft);
  const inBoth = new Set(draft.filter(({ id }) => after.has(id)).map(({ id }) => id));
  const [wasBehind, isBehind] = [draft, incoming].map((parts) => neighbours(parts.filter(({ id }) => inBoth.has(id))));
  const fateOf = ({ id, parentId }: DraftPart): Fate => {
    const now = after.get(id);
    if (!now) return 'gone';
    if (!isDeepStrictEqual(said.get(id), now.content)) return 'changed';
    return now.parentId === parentId && wasBehind?.get(id) === isBehind?.get(id) ? 'same' : 'moved';
  };
  return new Map(draft.map((part) => [part.id, fateOf(part)]));
}

/** What each part says, written as a file that is read writes it, so that what says the same is the same. With faults: as it is kept. */
function inNormalForm(frameworkCode: string, draft: readonly DraftPart[]): Map<string, object> {
  const read = editionOfDraft(frameworkCode, draft);
  if ('faults' in read) return new Map(draft.map(({ id, content }) => [id, content]));
  const ids = new Map(draft.map((part) => [codeOf(part), part.id]));
  const parts = partsOfContent(
    read.edition.content,
    (kind, code) => ids.get(codeOf({ kind, content: { code } })),
    () => '',
  );
  return new Map(parts.map(({ id, content }) => [id, content]));
}

/** The part before each among its siblings. */
function neighbours(parts: readonly DraftPart[]): Map<string, string | undefined> {
  const siblings = Map.groupBy(parts, ({ kind, parentId }) => `${kind} ${parentId}`);
  return new Map(
    [...siblings.values()].flatMap((list) => {
      const sorted = [...list].sort((one, other) => one.position - other.position);
      return sorted.map(({ id }, index) => [id, sorted[index - 1]?.id] as const);
    }),
  );
}

/** Something that was written since a file was exported, and that importing the file would undo. */
export interface Loss {
  partId: string;
  message: string;
}

/** @param removed what was taken out since the same point */
export function lossesOf(
  draft: readonly KeptPart[],
  removed: readonly RemovedPart[],
  incoming: readonly DraftPart[],
  fates: ReadonlyMap<string, Fate>,
  since: number,
): Loss[] {
  const written = draft
    .filter(({ point }) => point > since)
    .flatMap((part): Loss[] => {
      const by = part.updatedByName;
      const words = { same: null, changed: `changed by ${by}`, moved: 'moved', gone: `not in the file; written by ${by}` };
      const what = words[fates.get(part.id) ?? 'same'];
      return what === null ? [] : [{ partId: part.id, message: `${nameOf(part)}: ${what}` }];
    });
  const ids = new Set(incoming.map(({ id }) => id));
  const codes = new Set(incoming.map(codeOf));
  const isThere = new Set(draft.map(({ id }) => id));
  const back = removed
    .filter((part) => !isThere.has(part.id) && (ids.has(part.id) || codes.has(codeOf(part))))
    .map((part) => ({ partId: part.id, message: `${nameOf(part)}: taken out by ${part.removedByName}` }));
  return [...written, ...back];
}

/** Names a part among those of a framework without faults. */
function codeOf({ kind, content: { code } }: Pick<DraftPart, 'kind' | 'content'>): string {
  return `${kind} ${typeof code === 'string' ? code : ''}`;
}

/** "D4 Plans issued on time", as people know the part. */
function nameOf({ kind, content }: Pick<DraftPart, 'kind' | 'content'>): string {
  if (kind === 'about') return 'About the framework';
  const { code, title, shortTitle, text } = content;
  return [code, title ?? shortTitle ?? text].filter((words) => typeof words === 'string').join(' ');
}
