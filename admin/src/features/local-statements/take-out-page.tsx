import { Link, useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath } from '../../lib/council.ts';
import { localPath } from '../../lib/local-statements.ts';
import { useRemoveLocal } from './api.ts';
import { useOpened } from './use-opened.ts';

/** Asks before a local statement leaves the assessment. */
export function TakeOutLocalPage() {
  const { council, address, assessment, local } = useOpened();
  const remove = useRemoveLocal(address);
  const navigate = useNavigate();
  const listPath = councilPath(council.gssCode, 'assessments', address.assessmentId);
  const path = localPath(listPath, { id: address.localStatementId });
  const { faults, busy, submit } = useSubmit(({ code }) => {
    if (code === 'precondition.failed') {
      return [
        {
          field: null,
          message: 'Somebody changed this statement since you opened the page. Read it again before you take it out',
          to: path,
        },
      ];
    }
    return code === 'assessment.state' ? [{ field: null, message: 'This assessment is no longer open for answers' }] : null;
  });
  return (
    <Page
      title="Take out this local statement?"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the statement', to: path }}
      faults={faults}
    >
      <Load query={assessment} thing="the assessment">
        {({ state }) => (
          <Load query={local} thing="the statement">
            {(opened) =>
              council.role === 'viewer' || state !== 'agreeing' ? (
                <Text>Leads and editors can take it out while the assessment is open for answers.</Text>
              ) : (
                <>
                  <InsetText>
                    <span className="wm-pre-line">{opened.text}</span>
                  </InsetText>
                  <Text>
                    The statement and its judgement leave this assessment. Sealed copies keep what they hold, and so does the
                    record of what changed.
                  </Text>
                  <div className="govuk-button-group">
                    <Button
                      look="warning"
                      busy={busy}
                      onClick={() =>
                        submit([], async () => {
                          await remove.mutateAsync(opened.etag);
                          await navigate(listPath);
                        })
                      }
                    >
                      Take it out
                    </Button>
                    <Link className="govuk-link" to={path}>
                      Keep it
                    </Link>
                  </div>
                </>
              )
            }
          </Load>
        )}
      </Load>
    </Page>
  );
}
