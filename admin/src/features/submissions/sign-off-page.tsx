import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import type { Fault } from '../../components/error-summary.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessment, type SealInfo } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useFrameworkVersion } from '../../lib/frameworks.ts';
import { useSignable } from './api.ts';
import { contentHashOf } from './checked-content.ts';
import { inGroups } from './sha256.ts';
import { SignOffForm } from './sign-off-form.tsx';
import { summariseThemes } from './stage-counts.ts';

/** The lead signs exactly what was checked, and says whether it may be counted. */
export function SignOffPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const signable = useSignable(council.gssCode, id);
  const checkedHash = contentHashOf(useLocation().state);
  const [signed, setSigned] = useState<SealInfo | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  if (signed) return <Signed seal={signed} path={path} />;
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
                {({ check, judgements }) => (
                  <>
                    <Text>{`${found.frameworkTitle}, ${found.cycleCode}, revision ${found.revision}.`}</Text>
                    <SummaryList
                      rows={summariseThemes(version, judgements).map((theme) => ({
                        key: `${theme.code} ${theme.title}`,
                        value: theme.inWords,
                      }))}
                    />
                    {found.state === 'agreeing' && council.role === 'lead' ? (
                      <SignOffForm
                        check={check}
                        contentHash={checkedHash ?? check.contentHash}
                        version={version}
                        path={path}
                        faults={faults}
                        onFaults={setFaults}
                        onSigned={setSigned}
                      />
                    ) : (
                      <Text>
                        {found.state === 'signed_off' ? 'This is signed off already.' : 'Only a lead can sign this off.'}
                      </Text>
                    )}
                  </>
                )}
              </Load>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

function Signed({ seal, path }: { readonly seal: SealInfo; readonly path: string }) {
  const council = useCouncil();
  return (
    <Page
      title="Signed"
      council={council.name}
      demonstration={council.demonstration}
      frame={(heading) => (
        <Panel title={heading}>
          Seal
          <br />
          <strong>{inGroups(seal.hash.slice(0, 16))} …</strong>
        </Panel>
      )}
    >
      <Text>{`Revision ${seal.revision} is sealed. Nobody can change it.`}</Text>
      <h2 className="govuk-heading-m">What happens next</h2>
      <Text>
        {seal.contributes
          ? 'Your judgements are counted in the next national release. You will find your place under “Where we stand” once it is published.'
          : 'Your judgements are not counted in any national release, because you did not choose to take part.'}
      </Text>
      <ButtonLink to={`${path}/sealed/${seal.revision}`}>Open the sealed record</ButtonLink>
    </Page>
  );
}
