import type { DraftPart, PartKind, PartOf } from './drafts.ts';

/** Parts of a kind below a parent, in their order; `null`: at the top. */
export function partsIn<Kind extends PartKind>(parts: readonly DraftPart[], kind: Kind, parentId: string | null): PartOf<Kind>[] {
  return parts.filter((part): part is PartOf<Kind> => part.kind === kind && part.parentId === parentId);
}

/** The parts of a draft by where they stand, looked up once for all. */
export interface DraftTree {
  readonly partsIn: <Kind extends PartKind>(kind: Kind, parentId: string | null) => readonly PartOf<Kind>[];
}

export function treeOf(parts: readonly DraftPart[]): DraftTree {
  const below = new Map<string, DraftPart[]>();
  for (const part of parts) {
    const place = `${part.kind} ${part.parentId}`;
    const beside = below.get(place);
    if (beside) beside.push(part);
    else below.set(place, [part]);
  }
  return {
    // Those of a kind are together under its name.
    partsIn: <Kind extends PartKind>(kind: Kind, parentId: string | null) =>
      (below.get(`${kind} ${parentId}`) ?? []) as PartOf<Kind>[],
  };
}

/** The parts with one of them elsewhere: before another, or behind all others. */
export function partsWith(parts: readonly DraftPart[], moved: DraftPart, beforeId: string | null): DraftPart[] {
  const others = parts.filter(({ id }) => id !== moved.id);
  const at = others.findIndex(({ id }) => id === beforeId);
  return at < 0 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)];
}

/** A part and those beside it, in their order. */
export function siblingsOf(parts: readonly DraftPart[], part: DraftPart): DraftPart[] {
  return partsIn(parts, part.kind, part.parentId);
}

export const kindWords: Readonly<Record<PartKind, string>> = {
  about: 'details',
  scale: 'scale',
  theme: 'theme',
  statement: 'statement',
};

/** "D4 Plans issued on time", as it stands in lists. */
export function partTitle(part: DraftPart): string {
  switch (part.kind) {
    case 'about':
      return 'About the framework';
    case 'scale':
      return `Scale: ${part.content.title || part.content.code}`;
    case 'theme':
      return `${part.content.code} ${part.content.title}`.trim();
    case 'statement':
      return `${part.content.code} ${part.content.shortTitle ?? part.content.text}`.trim();
  }
}

/** "D4" or "Theme D", as the subject of a sentence. */
export function partName(part: DraftPart): string {
  if (part.kind === 'about') return partTitle(part);
  if (part.kind === 'statement') return part.content.code || 'The statement without a code';
  return `${part.kind === 'theme' ? 'Theme' : 'Scale'} ${part.content.code}`.trim();
}

/** Where a part stands: "3 of 6 in theme D". */
export function placeWords(parts: readonly DraftPart[], part: DraftPart, index: number, length: number): string {
  const parent = parts.find(({ id }) => id === part.parentId);
  const within = parent ? ` in ${partName(parent).replace('Theme', 'theme')}` : '';
  return `${index + 1} of ${length}${within}`;
}

/** All themes, each with how deep it lies, in the order of reading. */
export function themesInOrder(
  parts: readonly DraftPart[],
  parentId: string | null = null,
  depth = 0,
): { theme: PartOf<'theme'>; depth: number }[] {
  return partsIn(parts, 'theme', parentId).flatMap((theme) => [{ theme, depth }, ...themesInOrder(parts, theme.id, depth + 1)]);
}

/** All statements in the order of reading. */
export function statementsInOrder(parts: readonly DraftPart[]): PartOf<'statement'>[] {
  return themesInOrder(parts).flatMap(({ theme }) => partsIn(parts, 'statement', theme.id));
}
