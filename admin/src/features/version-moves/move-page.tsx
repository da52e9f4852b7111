import { useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dateInDays, dateOn } from '../../lib/dates.ts';
import { Problem } from '../../lib/problem.ts';
import { useMoveToVersion, usePreview } from './api.ts';
import { MovedAnswers, movedInShort } from './moved-answers.tsx';

/** What moving an assessment to a later version would do, and the button that does it. */
export function VersionMovePage() {
  const council = useCouncil();
  const { id = '', version = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const preview = usePreview(council.gssCode, id, version);
  const move = useMoveToVersion(council.gssCode, id);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'precondition.failed'
      ? [
          {
            field: null,
            message:
              'An answer was changed since you opened this page. Nothing was moved. Open the page again to see what would happen now.',
          },
        ]
      : null,
  );
  return (
    <Page
      title={`What moving to ${version} would do`}
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: path }}
      faults={faults}
    >
      {preview.error instanceof Problem && preview.error.status === 409 ? (
        <Text>
          {move.isPending || move.isSuccess
            ? 'Moving …'
            : `This assessment cannot move to ${version}: it is signed off, or that is no later version of its framework.`}
        </Text>
      ) : (
        <Load query={preview} thing="what would happen">
          {(found) => (
            <>
              <Text>{`This assessment is on version ${found.from}. Nothing has been moved yet. ${movedInShort(found)}`}</Text>
              <InsetText>
                No answer is deleted. What has no place in the new version is kept under earlier answers. Local statements stay as
                they are.
              </InsetText>
              <MovedAnswers preview={found} />
              {council.role === 'lead' ? (
                <>
                  <Text>
                    {`You can undo this until ${dateOn(dateInDays(found.undoDays))}, as long as nothing is changed after it. Undo puts everything back exactly.`}
                  </Text>
                  <Button
                    busy={busy}
                    onClick={() =>
                      submit([], async () => {
                        await move.mutateAsync(found);
                        await navigate(path);
                      })
                    }
                  >
                    {`Move to ${version}`}
                  </Button>
                </>
              ) : (
                <Text>Only a lead can move an assessment to another version.</Text>
              )}
            </>
          )}
        </Load>
      )}
    </Page>
  );
}
