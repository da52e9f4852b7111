import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { FrameworkChanges } from '../../components/framework-changes.tsx';
import { Load } from '../../components/load.tsx';
import { InsetText, Text, WarningText } from '../../components/text-blocks.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, useDraftChanges, useDraftCheck, type Draft, type Told } from '../../lib/drafts.ts';
import { dropKeptText, keepText, keptText } from '../../lib/kept-text.ts';
import type { Problem } from '../../lib/problem.ts';
import { usePublishDraft, useReturnDraft } from './api.ts';
import { VersionReason } from './version-reason.tsx';

interface ApproveFormProps {
  readonly draft: Draft;
  readonly onFaults: (faults: readonly Fault[]) => void;
}

const ownWork = 'You wrote part of this draft, so someone else must approve it.';

function explain({ code }: Problem): readonly Fault[] | null {
  switch (code) {
    case 'draft.own-work':
      return [{ field: null, message: ownWork }];
    case 'draft.state':
      return [{ field: null, message: 'Somebody approved or returned this draft meanwhile. Open the page again' }];
    case 'precondition.failed':
      return [
        { field: null, message: 'The draft changed since you opened this page. Nothing was published. Open the page again' },
      ];
    default:
      return null;
  }
}

/** What a second person reads before an edition is published that nobody can change any more. */
export function ApproveForm({ draft, onFaults }: ApproveFormProps) {
  const { id, etag, mayApprove, releaseNotes, basedOn, updatedByName } = draft;
  const check = useDraftCheck(id);
  const changes = useDraftChanges(id);
  const publish = usePublishDraft(id);
  const giveBack = useReturnDraft(id);
  const navigate = useNavigate();
  const key = `draft-return/${id}`;
  // Only this form writes under the key.
  const [comment, setComment] = useState(() => (keptText(key) as string | null) ?? '');
  const { faults, busy, submit } = useSubmit(explain);
  useEffect(() => onFaults(faults), [onFaults, faults]);

  const write = (text: string) => {
    setComment(text);
    if (text === '') dropKeptText(key);
    else keepText(key, text);
  };
  const publishIt = async () => {
    await publish.mutateAsync(etag);
    dropKeptText(key);
    await navigate(draftPath(id, 'published'));
  };
  const returnIt = async () => {
    await giveBack.mutateAsync({ etag, comment: comment.trim() });
    dropKeptText(key);
    const state: Told = { told: 'The draft is returned. Its writers find your comment among the comments.' };
    await navigate(draftPath(id), { state });
  };
  return (
    <>
      <Text>{`${updatedByName} asked for approval.`}</Text>
      {!mayApprove && <InsetText>{ownWork}</InsetText>}
      <Load query={check} thing="the version" part>
        {(found) => <VersionReason check={found} />}
      </Load>
      <h2 className="govuk-heading-m">Release notes</h2>
      <p className="govuk-body wm-pre-line">{releaseNotes}</p>
      {basedOn === null ? (
        <Text>This framework is new, so everything in it is added.</Text>
      ) : (
        <Load query={changes} thing="the changes" part>
          {(found) => (
            <>
              <h2 className="govuk-heading-m">{`What changes since ${basedOn}`}</h2>
              <FrameworkChanges changes={found} headingLevel={3} />
            </>
          )}
        </Load>
      )}
      {mayApprove && (
        <>
          <h2 className="govuk-heading-m">Approve</h2>
          <WarningText>A published version cannot be changed or taken back. It can only be followed by another.</WarningText>
          <Button busy={busy} onClick={() => submit([], publishIt)}>
            Approve and publish
          </Button>
        </>
      )}
      <h2 className="govuk-heading-m">Return</h2>
      <Form
        onSubmit={() => submit([comment.trim() === '' && { field: 'returning', message: 'Say what has to change' }], returnIt)}
      >
        <Textarea
          id="returning"
          label="What has to change"
          hint="Its writers read it among the comments"
          rows={4}
          value={comment}
          onChange={write}
          error={faultAt(faults, 'returning')}
        />
        <Button look="secondary" busy={busy}>
          Return with comments
        </Button>
      </Form>
    </>
  );
}
