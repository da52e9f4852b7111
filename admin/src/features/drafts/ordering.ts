import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { words } from '../../components/words.ts';
import type { DraftPart } from '../../lib/drafts.ts';
import { partName, partsIn, placeWords, siblingsOf } from '../../lib/draft-tree.ts';
import { problemCode } from '../../lib/problem.ts';
import { useMovePart, type Place } from './api.ts';

export type Step = 'up' | 'down';

/** How the order of parts is changed: by one place, or anywhere. */
export interface Ordering {
  readonly step: (part: DraftPart, way: Step) => void;
  readonly place: (part: DraftPart, parentId: string | null, beforeId: string | null) => void;
  readonly find: (id: string) => DraftPart | undefined;
}

/** `said` is for a polite announcement: where the part now stands, or why it does not move. */
export function useOrdering(
  draftId: string,
  parts: readonly DraftPart[],
): { readonly said: string; readonly ordering: Ordering } {
  const { mutateAsync } = useMovePart(draftId);
  const [said, setSaid] = useState('');
  // Read when something is moved, so that the ordering is the same object whatever changes.
  const latest = useRef(parts);
  useLayoutEffect(() => {
    latest.current = parts;
  });
  const ordering = useMemo(() => orderingOf(() => latest.current, mutateAsync, setSaid), [mutateAsync]);
  return { said, ordering };
}

function orderingOf(
  partsNow: () => readonly DraftPart[],
  move: (place: Place) => Promise<unknown>,
  say: (words: string) => void,
): Ordering {
  let isMoving = false;
  const put = async (part: DraftPart, parentId: string | null, beforeId: string | null) => {
    if (isMoving) return;
    isMoving = true;
    const parts = partsNow();
    const beside = partsIn(parts, part.kind, parentId).filter(({ id }) => id !== part.id);
    const at = beforeId === null ? beside.length : beside.findIndex(({ id }) => id === beforeId);
    try {
      await move({ partId: part.id, parentId, beforeId });
      say(`${partName(part)} is now ${placeWords(parts, { ...part, parentId }, at, beside.length + 1)}.`);
    } catch (error) {
      say(whyNot(error));
    } finally {
      isMoving = false;
    }
  };
  return {
    find: (id) => partsNow().find((part) => part.id === id),
    place: (part, parentId, beforeId) => void put(part, parentId, beforeId),
    step: (part, way) => {
      const siblings = siblingsOf(partsNow(), part);
      const at = siblings.findIndex(({ id }) => id === part.id);
      if (way === 'up' && at === 0) return say(`${partName(part)} is already first.`);
      if (way === 'down' && at === siblings.length - 1) return say(`${partName(part)} is already last.`);
      const before = way === 'up' ? siblings[at - 1] : siblings[at + 2];
      void put(part, part.parentId, before?.id ?? null);
    },
  };
}

function whyNot(error: unknown): string {
  switch (problemCode(error)) {
    case 'draft.state':
      return 'This draft is no longer open for changes, so nothing was moved.';
    case 'draft-part.place':
      return 'It cannot stand there, so nothing was moved.';
    default:
      return `Nothing was moved. ${words.serviceDown}`;
  }
}
