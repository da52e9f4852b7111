import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button, ButtonLink, LinkButton } from '../../components/button.tsx';
import { ConflictField } from '../../components/conflict-field.tsx';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { conflictSentence } from '../../components/status-words.ts';
import { Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { choiceFaults, chosenFields, type Choice } from '../../lib/choices.ts';
import { partPath, useOpenedDraft, type DraftPart } from '../../lib/drafts.ts';
import { partTitle } from '../../lib/draft-tree.ts';
import { dropDraft, keptDraft, type KeptDraft } from '../../lib/kept-draft.ts';
import { mergeFields, type Merge } from '../../lib/merge.ts';
import { Problem, problemCode } from '../../lib/problem.ts';
import { useSavePart, type Content } from './api.ts';
import { placeInWords } from './content-words.ts';
import { contentRules, withValue } from './editing.ts';
import { placeLabel } from './field-labels.ts';
import { valueAt } from './pointer.ts';
import { keptKey, savingWords } from './use-part-autosave.ts';

/** Two editors wrote in the same field. Both texts survive, and the person who is here decides, field by field. */
export function DraftConflictPage() {
  const { draftId = '', partId = '' } = useParams();
  const query = useOpenedDraft(draftId);
  const [kept] = useState(() => keptDraft<Content>(keptKey(partId)));
  const [faults, setFaults] = useState<readonly Fault[]>(noFaults);
  const part = query.data?.parts.find(({ id }) => id === partId);
  if (query.data && !part) throw new PageNotFound();
  const merge = part && kept && mergeFields(contentRules, kept.base, kept.draft, part.content);
  return (
    <Page title="Choose what to keep" caption={part && partTitle(part)} faults={faults} wide>
      <Load query={query} thing="both versions">
        {({ parts }) =>
          part && kept && merge && merge.conflicts.length > 0 ? (
            <ConflictForm
              draftId={draftId}
              parts={parts}
              kept={kept}
              theirs={part}
              merge={merge}
              faults={faults}
              onFaults={setFaults}
              onChangedAgain={query.refetch}
            />
          ) : (
            <>
              <Text>There is nothing to choose: the two versions do not contradict each other.</Text>
              <ButtonLink to={partPath(draftId, partId)}>Return to the part</ButtonLink>
            </>
          )
        }
      </Load>
    </Page>
  );
}

interface ConflictFormProps {
  readonly draftId: string;
  readonly parts: readonly DraftPart[];
  readonly kept: KeptDraft<Content>;
  readonly theirs: DraftPart;
  readonly merge: Merge<Content, string>;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** Reads their version anew, after it changed once more. */
  readonly onChangedAgain: () => Promise<unknown>;
}

function ConflictForm({ draftId, parts, kept, theirs, merge, faults, onFaults, onChangedAgain }: ConflictFormProps) {
  const { id, kind, updatedByName, updatedAt } = theirs;
  const save = useSavePart(draftId, id, kind);
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Partial<Record<string, Choice>>>({});
  const [changedAgain, setChangedAgain] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = () => {
    dropDraft(keptKey(id));
    void navigate(partPath(draftId, id));
  };

  const keep = async () => {
    const missing = choiceFaults(merge.conflicts, choices, placeLabel);
    onFaults(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    const withText = (content: Content, place: string, text: string) => withValue(kind, content, place, text);
    try {
      await save(chosenFields(contentRules, merge, choices, theirs.content, withText), theirs.etag);
      leave();
    } catch (error) {
      if (problemCode(error) === 'precondition.failed') {
        await onChangedAgain();
        setChangedAgain(true);
        setChoices({});
      } else
        onFaults([{ field: null, message: error instanceof Problem && error.status < 500 ? error.message : words.serviceDown }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form onSubmit={() => void keep()}>
      {changedAgain && (
        <p className="govuk-body" role="alert">
          It changed once more. Choose again.
        </p>
      )}
      <Text>{conflictSentence(savingWords.thing, { by: updatedByName, at: updatedAt })}</Text>
      {merge.conflicts.map((place) => (
        <ConflictField
          key={place}
          field={place}
          label={placeLabel(place)}
          mine={placeInWords(kept.draft, place, parts)}
          theirs={placeInWords(theirs.content, place, parts)}
          name={updatedByName}
          at={updatedAt}
          joins={typeof valueAt(kept.draft, place) === 'string' && place !== '/scaleCode'}
          choice={choices[place]}
          faults={faults}
          onChoice={(choice) => setChoices({ ...choices, [place]: choice })}
        />
      ))}
      <div className="govuk-button-group">
        <Button busy={busy}>Save my choices</Button>
        <LinkButton onClick={leave}>Go back without saving my version</LinkButton>
      </div>
    </Form>
  );
}
