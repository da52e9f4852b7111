import { Link, useParams } from 'react-router';
import { FrameworkChanges } from '../../components/framework-changes.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { draftPath, useDraft, useDraftChanges, useDraftCheck } from '../../lib/drafts.ts';
import { problemCode } from '../../lib/problem.ts';
import { VersionReason } from './version-reason.tsx';

/** What the draft changes against the edition it was made from. */
export function ChangesPage() {
  const { draftId = '' } = useParams();
  const query = useDraft(draftId);
  const check = useDraftCheck(draftId);
  const changes = useDraftChanges(draftId);
  return (
    <Page
      title="What changes"
      caption={query.data?.draft.title}
      back={{ text: 'Back to the draft', to: draftPath(draftId) }}
      wide
    >
      <Load query={query} thing="the draft">
        {({ draft }) =>
          problemCode(changes.error) === 'draft.faults' ? (
            <FaultsFirst draftId={draftId} />
          ) : (
            <Load query={changes} thing="the changes" part>
              {(found) => (
                <>
                  <Load query={check} thing="the version" part>
                    {(checked) => <VersionReason check={checked} />}
                  </Load>
                  {draft.basedOn === null ? (
                    <Text>This framework is new, so everything in it is added.</Text>
                  ) : (
                    <>
                      <Text>{`Compared with edition ${draft.basedOn}.`}</Text>
                      <FrameworkChanges changes={found} />
                    </>
                  )}
                </>
              )}
            </Load>
          )
        }
      </Load>
    </Page>
  );
}

/** While something is missing or contradicts itself, there is no edition to compare. */
export function FaultsFirst({ draftId }: { readonly draftId: string }) {
  return (
    <>
      <Text>The draft holds faults. Mend them first, and this page can be read.</Text>
      <p className="govuk-body">
        <Link className="govuk-link" to={`${draftPath(draftId)}#faults`}>
          See the faults
        </Link>
      </p>
    </>
  );
}
