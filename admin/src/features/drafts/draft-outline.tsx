import { startTransition, useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import type { DraftContent } from '../../lib/drafts.ts';
import { useOrdering } from './ordering.ts';
import { addPath, Outline } from './outline.tsx';

/** The outline on the draft's own page, where parts are added and their order is changed. */
export function DraftOutline({ content: { draft, parts } }: { readonly content: DraftContent }) {
  const [isOrdering, setOrdering] = useState(false);
  const { said, ordering } = useOrdering(draft.id, parts);
  const canWrite = draft.state === 'editing';
  return (
    <section aria-labelledby="outline">
      <h2 className="govuk-heading-m" id="outline" tabIndex={-1}>
        Outline
      </h2>
      {canWrite && (
        <>
          <p className="govuk-body">
            {isOrdering ? 'Use the buttons, or drag a part onto the one it is to stand before.' : 'Choose a part to write in it.'}
          </p>
          <div className="govuk-button-group">
            <ButtonLink to={addPath(draft.id, 'theme')}>Add a theme</ButtonLink>
            <Button look="secondary" onClick={() => startTransition(() => setOrdering(!isOrdering))}>
              {isOrdering ? 'Stop changing the order' : 'Change the order'}
            </Button>
          </div>
        </>
      )}
      <Outline
        draftId={draft.id}
        parts={parts}
        canAdd={canWrite && !isOrdering}
        ordering={canWrite && isOrdering ? ordering : undefined}
      />
      <p className="wm-said" role="status">
        {said}
      </p>
    </section>
  );
}
