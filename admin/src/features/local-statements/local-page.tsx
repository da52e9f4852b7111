import { useState } from 'react';
import { useParams } from 'react-router';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { JudgementSummary } from '../../components/judgement-summary.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Assessment } from '../../lib/assessments.ts';
import { councilPath } from '../../lib/council.ts';
import { scaleOf } from '../../lib/frameworks.ts';
import { localPath } from '../../lib/local-statements.ts';
import { LocalBody } from './local-body.tsx';
import { LocalForm } from './local-form.tsx';
import { useOpened } from './use-opened.ts';

/** A statement of the council's own: read, answered, saved. */
export function LocalStatementPage() {
  const { localStatementId = '' } = useParams();
  // The faults of one statement are not those of the next.
  return <LocalStatementAnswer key={localStatementId} />;
}

function LocalStatementAnswer() {
  const { council, address, assessment, local, version, theme } = useOpened();
  const [faults, setFaults] = useState<readonly Fault[]>(noFaults);
  const listPath = councilPath(council.gssCode, 'assessments', address.assessmentId);
  return (
    <Page
      title={local.data?.shortTitle ?? 'Local statement'}
      caption={theme && `${theme.code} ${theme.title}`}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the list of statements', to: listPath }}
      faults={faults}
    >
      <Load query={assessment} thing="the assessment">
        {({ state }) => (
          <Load query={local} thing="your answer">
            {(opened) => (
              <Load query={version} thing="its scale">
                {(written) =>
                  council.role !== 'viewer' && state === 'agreeing' ? (
                    <LocalForm
                      address={address}
                      local={opened}
                      scale={scaleOf(written, opened)}
                      listPath={listPath}
                      path={localPath(listPath, opened)}
                      onFaults={setFaults}
                    />
                  ) : (
                    <>
                      <LocalBody words={opened} />
                      <Text>{whyReadOnly(state)}</Text>
                      <JudgementSummary judgement={opened} scale={scaleOf(written, opened)} />
                    </>
                  )
                }
              </Load>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

function whyReadOnly(state: Assessment['state']): string {
  if (state === 'signed_off') return 'This assessment is signed off, so this statement cannot be changed. A lead can reopen it.';
  return state === 'agreeing'
    ? 'You can read this judgement. Leads and editors can change it.'
    : 'Judgements cannot be recorded yet. A lead opens the assessment for answers.';
}
