import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import type { DraftContent } from '../../lib/drafts.ts';
import { dragProps } from './drag.ts';
import { addPath, Outline } from './outline.tsx';
import { PlaceButtons, useSteps } from './place-buttons.tsx';

/** The outline on the draft's own page, where parts are added and their order is changed. */
export function DraftOutline({ content: { draft, parts } }: { readonly content: DraftContent }) {
  const [ordering, setOrdering] = useState(false);
  const { said, step, place } = useSteps(draft.id, parts);
  const canWrite = draft.state === 'editing';
  return (
    <section aria-labelledby="outline">
      <h2 className="govuk-heading-m" id="outline" tabIndex={-1}>
        Outline
      </h2>
      {canWrite && (
        <>
          <p className="govuk-body">
            {ordering ? 'Use the buttons, or drag a part onto the one it is to stand before.' : 'Choose a part to write in it.'}
          </p>
          <div className="govuk-button-group">
            <ButtonLink to={addPath(draft.id, 'theme')}>Add a theme</ButtonLink>
            <Button look="secondary" onClick={() => setOrdering(!ordering)}>
              {ordering ? 'Stop changing the order' : 'Change the order'}
            </Button>
          </div>
        </>
      )}
      <Outline
        draftId={draft.id}
        parts={parts}
        canAdd={canWrite && !ordering}
        {...(canWrite &&
          ordering && {
            beside: (part) => <PlaceButtons draftId={draft.id} part={part} onStep={step} />,
            dragOf: (part) => dragProps(parts, part, (dragged, parentId, beforeId) => void place(dragged, parentId, beforeId)),
          })}
      />
      <p className="wm-said" role="status">
        {said}
      </p>
    </section>
  );
}
