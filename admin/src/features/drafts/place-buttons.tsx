import { Link } from 'react-router';
import { partPath, type DraftPart } from '../../lib/drafts.ts';
import { partName } from '../../lib/draft-tree.ts';
import type { Ordering } from './ordering.ts';

interface PlaceButtonsProps {
  readonly draftId: string;
  readonly part: DraftPart;
  readonly onStep: Ordering['step'];
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
