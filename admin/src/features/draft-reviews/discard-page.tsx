import { Link, useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, isOpen, useOpenedDraft } from '../../lib/drafts.ts';
import { useDiscardDraft } from './api.ts';

/** Asks before a draft is given up. */
export function DiscardPage() {
  const { draftId = '' } = useParams();
  const query = useOpenedDraft(draftId);
  const discard = useDiscardDraft(draftId);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit(() => null);
  // Once it is discarded this page has done its work, and leads away.
  if (query.data && discard.isIdle && !isOpen(query.data.draft)) throw new PageNotFound();
  return (
    <Page
      title="Discard this draft?"
      caption={query.data?.draft.title}
      back={{ text: 'Back to the draft', to: draftPath(draftId) }}
      faults={faults}
    >
      <Load query={query} thing="the draft">
        {({ draft: { etag, basedOn } }) => (
          <>
            <Text>
              Nothing will come of it. It can still be read, but nobody can write in it again.
              {basedOn !== null && ' Editions that are published stay as they are.'}
            </Text>
            <div className="govuk-button-group">
              <Button
                look="warning"
                busy={busy}
                onClick={() =>
                  submit([], async () => {
                    await discard.mutateAsync(etag);
                    await navigate('/manage/drafts');
                  })
                }
              >
                Discard the draft
              </Button>
              <Link className="govuk-link" to={draftPath(draftId)}>
                Keep it
              </Link>
            </div>
          </>
        )}
      </Load>
    </Page>
  );
}
