import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { draftPath, useOpenedDraft, type Draft } from '../../lib/drafts.ts';
import { ApproveForm } from './approve-form.tsx';
import { AskForm } from './ask-form.tsx';

function titleOf(draft: Draft | undefined): string {
  switch (draft?.state) {
    case 'awaiting_approval':
      return 'Approve and publish, or return';
    case 'published':
      return `Version ${draft.publishedAs ?? ''} is published`;
    case 'discarded':
      return 'This draft is discarded';
    default:
      return 'Ask for approval';
  }
}

/** The last page of a draft: its writers ask for approval, and somebody else approves and publishes. */
export function PublishPage() {
  const { draftId = '' } = useParams();
  const query = useOpenedDraft(draftId);
  const [faults, setFaults] = useState<readonly Fault[]>(noFaults);
  const draft = query.data?.draft;
  const isPublished = draft?.state === 'published';
  return (
    <Page
      title={titleOf(draft)}
      caption={isPublished ? undefined : draft?.title}
      back={{ text: 'Back to the draft', to: draftPath(draftId) }}
      faults={faults}
      wide={draft?.state === 'awaiting_approval'}
      {...(isPublished && { frame: (heading) => <Panel title={heading}>{draft.title}</Panel> })}
    >
      <Load query={query} thing="the draft">
        {({ draft: read }) => <Stage draft={read} onFaults={setFaults} />}
      </Load>
    </Page>
  );
}

function Stage({ draft, onFaults }: { readonly draft: Draft; readonly onFaults: (faults: readonly Fault[]) => void }) {
  switch (draft.state) {
    case 'editing':
      return <AskForm draft={draft} onFaults={onFaults} />;
    case 'awaiting_approval':
      return <ApproveForm draft={draft} onFaults={onFaults} />;
    case 'published':
      return <Published draft={draft} />;
    case 'discarded':
      return <Text>Nothing came of it. It can be read, and another draft can be begun.</Text>;
  }
}

function Published({ draft: { frameworkCode, basedOn, publishedAs } }: { readonly draft: Draft }) {
  return (
    <>
      <Text>
        {`Version ${publishedAs ?? ''} is published. It cannot be changed.`}
        {basedOn !== null && ` Councils half way through stay on ${basedOn} until they choose to move.`}
      </Text>
      <p className="govuk-body">
        <Link className="govuk-link" to={`/frameworks/${frameworkCode}/${publishedAs ?? ''}`}>
          Read version {publishedAs}
        </Link>
      </p>
    </>
  );
}
