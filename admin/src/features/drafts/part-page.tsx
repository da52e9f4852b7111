import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { written } from '../../components/form-group.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { draftPath, partPath, stateWords, useOpenedDraft, type DraftContent, type DraftPart } from '../../lib/drafts.ts';
import { kindWords, partTitle, placeWords, siblingsOf } from '../../lib/draft-tree.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { Comments } from './comments.tsx';
import { partInWords } from './content-words.ts';
import { useOrdering } from './ordering.ts';
import { addPath, Outline } from './outline.tsx';
import { PartForm } from './part-form.tsx';
import { PlaceButtons } from './place-buttons.tsx';

/** One part of a draft: written beside the outline where there is room for both. */
export function PartPage() {
  const { draftId = '', partId = '' } = useParams();
  const query = useOpenedDraft(draftId);
  // What keeps a person on one part is nothing to the next.
  const [stuck, setStuck] = useState({ partId, faults: noFaults });
  const part = query.data?.parts.find(({ id }) => id === partId);
  if (query.data && !part) throw new PageNotFound();
  return (
    <Page
      title={part ? partTitle(part) || `A ${kindWords[part.kind]} without words` : 'Part of a draft'}
      caption={query.data?.draft.title}
      back={{ text: 'Back to the outline', to: draftPath(draftId) }}
      faults={stuck.partId === partId ? stuck.faults : noFaults}
      wide
    >
      <Load query={query} thing="the draft">
        {(content) =>
          part && (
            <div className="wm-panes">
              <nav className="wm-panes__aside" aria-label="Outline">
                <Outline draftId={draftId} parts={content.parts} currentId={partId} canAdd={false} />
              </nav>
              <PartPane key={partId} content={content} part={part} onStuck={(faults) => setStuck({ partId, faults })} />
            </div>
          )
        }
      </Load>
    </Page>
  );
}

interface PartPaneProps {
  readonly content: DraftContent;
  readonly part: DraftPart;
  readonly onStuck: (faults: readonly Fault[]) => void;
}

function PartPane({ content, part, onStuck }: PartPaneProps) {
  const { draft, parts } = content;
  const canWrite = draft.state === 'editing';
  // What the page opened with: later saves are the form's own, and it knows of them.
  const [opened] = useState(part);
  return (
    <div>
      {part.kind === 'statement' && (
        <p className="govuk-body">
          <Link className="govuk-link" to={partPath(draft.id, part.id, 'preview')}>
            See it as a council will
          </Link>
        </p>
      )}
      {canWrite && part.kind === 'theme' && (
        <p className="govuk-body">
          <Link className="govuk-link" to={addPath(draft.id, 'statement', part.id)}>
            Add a statement here
          </Link>
        </p>
      )}
      {canWrite ? (
        <>
          {part.kind !== 'about' && <PlaceOf content={content} part={part} />}
          <PartForm content={content} part={opened} onStuck={onStuck} />
          {part.kind !== 'about' && (
            <p className="govuk-body">
              <Link className="govuk-link" to={partPath(draft.id, part.id, 'take-out')}>
                Take out this {kindWords[part.kind]}
              </Link>
            </p>
          )}
        </>
      ) : (
        <>
          <Text>{`${stateWords(draft)}, so it can be read and not changed.`}</Text>
          <SummaryList
            rows={partInWords(part.content, parts).map(({ label, words, lang }) => ({
              key: label,
              value: (
                <span className="wm-pre-line" {...written(lang)}>
                  {words}
                </span>
              ),
            }))}
          />
        </>
      )}
      <Comments draftId={draft.id} parts={parts} partId={part.id} />
    </div>
  );
}

function PlaceOf({ content: { draft, parts }, part }: Pick<PartPaneProps, 'content' | 'part'>) {
  const { said, ordering } = useOrdering(draft.id, parts);
  const siblings = siblingsOf(parts, part);
  const at = siblings.findIndex(({ id }) => id === part.id);
  return (
    <div className="wm-part-place">
      <span>Place: {placeWords(parts, part, at, siblings.length)}.</span>
      <PlaceButtons draftId={draft.id} part={part} onStep={ordering.step} />
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
