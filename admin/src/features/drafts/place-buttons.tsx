import { useState } from 'react';
import { Link } from 'react-router';
import { words } from '../../components/words.ts';
import { partPath, type DraftPart } from '../../lib/drafts.ts';
import { partName, placeWords, siblingsOf } from '../../lib/draft-tree.ts';
import { problemCode } from '../../lib/problem.ts';
import { useMovePart } from './api.ts';

type Step = 'up' | 'down';

/** Moves parts by one place. `said` is for a polite announcement: where the part now stands, or why it does not move. */
export function useSteps(draftId: string, parts: readonly DraftPart[]) {
  const move = useMovePart(draftId);
  const [said, setSaid] = useState('');

  const step = async (part: DraftPart, way: Step) => {
    if (move.isPending) return;
    const siblings = siblingsOf(parts, part);
    const at = siblings.findIndex(({ id }) => id === part.id);
    const to = way === 'up' ? at - 1 : at + 1;
    if (to < 0) return setSaid(`${partName(part)} is already first.`);
    if (to >= siblings.length) return setSaid(`${partName(part)} is already last.`);
    const before = way === 'up' ? siblings[to] : siblings[to + 1];
    try {
      await move.mutateAsync({ partId: part.id, parentId: part.parentId, beforeId: before?.id ?? null });
      setSaid(`${partName(part)} is now ${placeWords(parts, part, to, siblings.length)}.`);
    } catch (error) {
      setSaid(
        problemCode(error) === 'draft.state'
          ? 'This draft is no longer open for changes, so nothing was moved.'
          : `Nothing was moved. ${words.serviceDown}`,
      );
    }
  };
  return { said, step: (part: DraftPart, way: Step) => void step(part, way) };
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
