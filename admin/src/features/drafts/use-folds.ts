import { useEffect, useState } from 'react';
import type { DraftPart } from '../../lib/drafts.ts';

/** Statements up to which an outline shows them all at once. */
const most = 150;

/** Which themes of a large draft show their statements. */
export interface Folds {
  /** Whether the draft is so large that statements are folded away. */
  readonly areFolded: boolean;
  readonly canShowAll: boolean;
  readonly isOpen: (themeId: string) => boolean;
  readonly toggle: (themeId: string) => void;
  readonly showAll: () => void;
}

/** What was opened, by draft: whoever comes back from a part finds the outline as they left it. */
const kept = new Map<string, ReadonlySet<string>>();

export function useFolds(draftId: string, parts: readonly DraftPart[], currentId: string | undefined): Folds {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => kept.get(draftId) ?? new Set());
  const [coming, setComing] = useState<readonly string[]>([]);
  useEffect(() => void kept.set(draftId, opened), [draftId, opened]);
  // A few themes at a time, so that the page answers in between.
  useEffect(() => {
    if (coming.length === 0) return;
    const timer = setTimeout(() => {
      setOpened((before) => new Set([...before, ...coming.slice(0, 2)]));
      setComing(coming.slice(2));
    });
    return () => clearTimeout(timer);
  }, [coming]);

  const areFolded = parts.filter(({ kind }) => kind === 'statement').length > most;
  const themes = parts.filter(({ kind }) => kind === 'theme').map(({ id }) => id);
  const currentTheme = parts.find(({ id }) => id === currentId)?.parentId;
  const isOpen = (id: string) => !areFolded || opened.has(id) || id === currentTheme;
  return {
    areFolded,
    canShowAll: areFolded && coming.length === 0 && !themes.every(isOpen),
    isOpen,
    toggle: (id) =>
      setOpened((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]))),
    showAll: () => setComing(themes),
  };
}
