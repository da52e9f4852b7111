import { Link, useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { draftPath, partPath, useOpenedDraft, type DraftPart, type Told } from '../../lib/drafts.ts';
import { kindWords, partName, partTitle } from '../../lib/draft-tree.ts';
import { count } from '../../lib/plural.ts';
import { useTakeOut } from './api.ts';

/** Asks before a part leaves the draft. */
export function TakeOutPage() {
  const { draftId = '', partId = '' } = useParams();
  const query = useOpenedDraft(draftId);
  const takeOut = useTakeOut(draftId, partId);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit(({ code }) => {
    if (code === 'draft-part.not-empty')
      return [{ field: null, message: 'Something stands in this theme. Move it or take it out first' }];
    if (code === 'precondition.failed')
      return [
        {
          field: null,
          message: 'Somebody changed this part since you opened the page. Read it again before you take it out',
          to: partPath(draftId, partId),
        },
      ];
    return null;
  });
  const part = query.data?.parts.find(({ id }) => id === partId);
  // Once it is out this page has done its work, and leads away.
  if (query.data && takeOut.isIdle && (!part || part.kind === 'about' || query.data.draft.state !== 'editing'))
    throw new PageNotFound();

  const act = async (taken: DraftPart) => {
    await takeOut.mutateAsync(taken.etag);
    const state: Told = { told: `${partName(taken)} is taken out.` };
    await navigate(draftPath(draftId), { state });
  };
  return (
    <Page
      title={part ? `Take out ${partTitle(part)}?` : 'Take out?'}
      back={{ text: 'Back to the part', to: partPath(draftId, partId) }}
      faults={faults}
    >
      <Load query={query} thing="the part">
        {({ parts, draft }) => {
          const within = parts.filter(({ parentId }) => parentId === partId).length;
          if (!part) return null;
          return within > 0 ? (
            <>
              <Text>{`${count(within, 'part')} ${within === 1 ? 'stands' : 'stand'} in this theme. Move or take out what stands in it first.`}</Text>
              <p className="govuk-body">
                <Link className="govuk-link" to={draftPath(draftId)}>
                  Back to the outline
                </Link>
              </p>
            </>
          ) : (
            <>
              <Text>{`This ${kindWords[part.kind]} and everything written in it leaves the draft. It cannot be put back.`}</Text>
              {draft.basedOn !== null && <Text>{`Editions that are published keep what they hold.`}</Text>}
              {part.kind === 'statement' && draft.basedOn !== null && (
                <Text>If an edition before holds this statement, you say afterwards what became of it.</Text>
              )}
              <div className="govuk-button-group">
                <Button look="warning" busy={busy} onClick={() => submit([], () => act(part))}>
                  {`Take out ${partName(part)}`}
                </Button>
                <Link className="govuk-link" to={partPath(draftId, partId)}>
                  Keep it
                </Link>
              </div>
            </>
          );
        }}
      </Load>
    </Page>
  );
}
