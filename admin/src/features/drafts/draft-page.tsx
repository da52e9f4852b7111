import { Link, useLocation, useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { FrameworkDownload } from '../../components/framework-download.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { momentOf } from '../../lib/dates.ts';
import { draftPath, isOpen, stateWords, useDraft, type Draft, type Told } from '../../lib/drafts.ts';
import { Comments, CommentsLink } from './comments.tsx';
import { DraftOutline } from './draft-outline.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { NotTranslated } from './not-translated.tsx';
import { Steps } from './steps.tsx';

/** The whole of a draft: what is left to do, and its outline. */
export function DraftPage() {
  const { draftId = '' } = useParams();
  const query = useDraft(draftId);
  const { state } = useLocation() as { state: Told | null }; // Only pages of this draft lead here with one.
  const draft = query.data?.draft;
  return (
    <Page
      title={draft?.title ?? 'Draft'}
      caption={draft && captionOf(draft)}
      crumbs={[{ text: 'Drafts', to: '/manage/drafts' }]}
      wide
    >
      <Load query={query} thing="the draft">
        {(content) => (
          <>
            {state && <SuccessBanner>{state.told}</SuccessBanner>}
            <StateOf draft={content.draft} />
            <CommentsLink draftId={draftId} />
            {isOpen(content.draft) && (
              <>
                <Steps draft={content.draft} />
                <FaultsPanel draftId={draftId} parts={content.parts} />
              </>
            )}
            <DraftOutline content={content} />
            {isOpen(content.draft) && <NotTranslated draftId={draftId} parts={content.parts} />}
            <Comments draftId={draftId} parts={content.parts} partId={null} />
            <Files draft={content.draft} />
            {isOpen(content.draft) && (
              <p className="govuk-body">
                <Link className="govuk-link" to={draftPath(draftId, 'discard')}>
                  Discard this draft
                </Link>
              </p>
            )}
          </>
        )}
      </Load>
    </Page>
  );
}

/** The draft as a file, and a file into the draft. */
function Files({ draft: { id, state } }: { readonly draft: Draft }) {
  return (
    <>
      <FrameworkDownload from={`/v1/framework-drafts/${id}/file`}>
        <Text>
          The whole draft as it is now.
          {state === 'editing' && ' You can change it there and bring the file back in. The file knows which draft it is from.'}
        </Text>
      </FrameworkDownload>
      {state === 'editing' && (
        <ButtonLink to={draftPath(id, 'file')} look="secondary">
          Bring in a file
        </ButtonLink>
      )}
    </>
  );
}

function captionOf(draft: Draft): string {
  if (!isOpen(draft)) return 'Draft that is closed';
  return draft.basedOn === null ? 'Draft of a new framework' : 'Draft of the next edition';
}

function StateOf({ draft }: { readonly draft: Draft }) {
  const { id, frameworkCode, basedOn, state, publishedAs, updatedByName, updatedAt } = draft;
  return (
    <>
      <p className="govuk-body">
        {stateWords(draft)}. Last changed by {updatedByName}, {momentOf(updatedAt)}.{' '}
        {basedOn === null ? 'It is a new framework.' : `It was made from edition ${basedOn}.`}
      </p>
      {state === 'awaiting_approval' && (
        <InsetText>
          Nothing in it can be changed until it is returned.{' '}
          <Link className="govuk-link" to={draftPath(id, 'publish')}>
            Approve or return it
          </Link>
        </InsetText>
      )}
      {publishedAs !== null && (
        <InsetText>
          <Link className="govuk-link" to={`/frameworks/${frameworkCode}/${publishedAs}`}>
            Read edition {publishedAs}
          </Link>
        </InsetText>
      )}
    </>
  );
}
