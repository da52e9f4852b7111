import { useState } from 'react';
import { Link } from 'react-router';
import { words } from '../../components/words.ts';
import { partPath, type DraftPart } from '../../lib/drafts.ts';
import { partName, partsIn, placeWords, siblingsOf } from '../../lib/draft-tree.ts';
import { problemCode } from '../../lib/problem.ts';
import { useMovePart } from './api.ts';

type Step = 'up' | 'down';

/** Moves parts, by one place or anywhere. `said` is for a polite announcement: where the part now stands, or why it does not move. */
export function useSteps(draftId: string, parts: readonly DraftPart[]) {
  const move = useMovePart(draftId);
  const [said, setSaid] = useState('');

  const place = async (part: DraftPart, parentId: string | null, beforeId: string | null) => {
    if (move.isPending) return;
    const beside = partsIn(parts, part.kind, parentId).filter(({ id }) => id !== part.id);
    const at = beforeId === null ? beside.length : beside.findIndex(({ id }) => id === beforeId);
    try {
      await move.mutateAsync({ partId: part.id, parentId, beforeId });
      setSaid(`${partName(part)} is now ${placeWords(parts, { ...part, parentId }, at, beside.length + 1)}.`);
    } catch (error) {
      setSaid(whyNot(error));
    }
  };
  const step = (part: DraftPart, way: Step) => {
    const siblings = siblingsOf(parts, part);
    const at = siblings.findIndex(({ id }) => id === part.id);
    if (way === 'up' && at === 0) return setSaid(`${partName(part)} is already first.`);
    if (way === 'down' && at === siblings.length - 1) return setSaid(`${partName(part)} is already last.`);
    const before = way === 'up' ? siblings[at - 1] : siblings[at + 2];
    void place(part, part.parentId, before?.id ?? null);
  };
  return { said, step, place };
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

interface PlaceButtonsProps {
  readonly draftId: string;
  readonly part: DraftPart;
  readonly onStep: (part: DraftPart, way: Step) => void;
}

/** The buttons stay in place at either end of the list, so that whoever presses them keeps the focus. */
export function PlaceButtons({ draftId, part, onStep }: PlaceButtonsProps) {
  const name = <span className="govuk-visually-hidden"> {partName(part)}</span>;
  return (
    <span className="wm-place">
      <button type="button" className="wm-place__button" onClick={() => onStep(part, 'up')}>
        Move{name} up
      </button>
      <button type="button" className="wm-place__button" onClick={() => onStep(part, 'down')}>
        Move{name} down
      </button>
      {part.kind !== 'scale' && (
        <Link className="govuk-link" to={partPath(draftId, part.id, 'move')}>
          Move{name} to…
        </Link>
      )}
    </span>
  );
}
