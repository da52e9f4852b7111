import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Fault } from '../../components/error-summary.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessment, type Assessment, type SealInfo } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useFrameworkVersion } from '../../lib/frameworks.ts';
import { count } from '../../lib/plural.ts';
import { useReleaseOfCycle } from '../../lib/releases.ts';
import { useSignable, type Check } from './api.ts';
import { contentHashOf } from './checked-content.ts';
import { releaseMade } from './counted-words.ts';
import { HeldBack } from './held-back.tsx';
import { leftWords } from './left-words.ts';
import { SignOffForm } from './sign-off-form.tsx';
import { Signed } from './signed.tsx';
import { summariseThemes } from './stage-counts.ts';
import { StillToAnswer } from './still-to-answer.tsx';

/** The lead signs exactly what was checked, and says whether it may be counted. */
export function SignOffPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const signable = useSignable(council.gssCode, id);
  const checkedHash = contentHashOf(useLocation().state);
  const release = useReleaseOfCycle(council, assessment.data);
  const [signed, setSigned] = useState<SealInfo | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  if (signed && assessment.data) return <Signed seal={signed} assessment={assessment.data} release={release} path={path} />;
  return (
    <Page
      title="Sign off this self-evaluation"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to check your self-evaluation', to: `${path}/check` }}
      faults={faults}
    >
      <Load query={assessment} thing="the assessment">
        {(found) => (
          <Load query={framework} thing="the framework">
            {(version) => (
              <Load query={signable} thing="your answers">
                {({ check, judgements, localStatements }) => {
                  const obstacle = obstacleTo(found.state, council.role, check);
                  return (
                    <>
                      <Text>{`${found.frameworkTitle}, ${found.cycleCode}, revision ${found.revision}.`}</Text>
                      <SummaryList
                        rows={[
                          ...summariseThemes(version, judgements).map((theme) => ({
                            key: `${theme.code} ${theme.title}`,
                            value: theme.inWords,
                          })),
                          ...localRow(localStatements.length),
                        ]}
                      />
                      {obstacle !== null ? (
                        <>
                          <Text>{obstacle}</Text>
                          <StillToAnswer check={check} version={version} localStatements={localStatements} path={path} />
                          <HeldBack check={check} version={version} path={path} />
                        </>
                      ) : (
                        <>
                          {release && (
                            <Text>{`What you sign now is not counted in a national release. ${releaseMade(release)}`}</Text>
                          )}
                          <SignOffForm
                            contentHash={checkedHash ?? check.contentHash}
                            faults={faults}
                            onFaults={setFaults}
                            onSigned={setSigned}
                          />
                        </>
                      )}
                    </>
                  );
                }}
              </Load>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

/** Why it cannot be signed here and now, or null. */
function obstacleTo(state: Assessment['state'], role: string, check: Check): string | null {
  if (state === 'signed_off') return 'This is signed off already.';
  if (state !== 'agreeing') return 'This is not open for answers yet, so it cannot be signed.';
  if (role !== 'lead') return 'Only a lead can sign this off.';
  const left = leftWords(check);
  return left && `${left}.`;
}

function localRow(locals: number) {
  if (locals === 0) return [];
  return [
    {
      key: 'Local statements',
      value: `${count(locals, 'statement')} of your own, sealed with the rest and never counted in a benchmark`,
    },
  ];
}
