import { useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { useState, type ComponentProps } from 'react';
import type { Fault } from '../../components/error-summary.tsx';
import { useAssessment } from '../../lib/assessments.ts';
import { keptDraft } from '../../lib/kept-draft.ts';
import { mergeFields } from '../../lib/merge.ts';
import { JudgementConflict } from '../../components/judgement-conflict.tsx';
import { fieldRules, fieldsOf, type Fields } from '../../lib/judgement-fields.ts';
import { useOpenedJudgement, useSaveJudgement, type StatementAddress } from './api.ts';
import { keptKey } from './use-autosave.ts';

/** Two people wrote in the same field. Both texts survive, and the person who is here decides, field by field. */
export function ConflictPage() {
  const council = useCouncil();
  const { id = '', code = '' } = useParams();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const assessment = useAssessment(council.gssCode, id);
  const frameworkVersion = assessment.data?.frameworkVersion ?? '';
  const address = { gssCode: council.gssCode, assessmentId: id, statementCode: code, frameworkVersion };
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const current = useOpenedJudgement(address);
  const statementPath = councilPath(council.gssCode, 'assessments', id, 'statements', code);
  return (
    <Page
      title="Choose what to keep"
      wide
      caption={`Statement ${code}`}
      council={council.name}
      demonstration={council.demonstration}
      faults={faults}
    >
      <Load query={framework} thing="the statement">
        {(version) => (
          <Load query={current} thing="both versions">
            {(theirs) => (
              <Choices
                address={address}
                version={version}
                theirs={theirs}
                statementPath={statementPath}
                faults={faults}
                onFaults={setFaults}
                onChangedAgain={current.refetch}
              />
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

type ChoicesProps = Omit<ComponentProps<typeof JudgementConflict>, 'keptKey' | 'save' | 'mine' | 'merge' | 'scale'> & {
  readonly address: StatementAddress;
  readonly version: FrameworkVersion;
};

/** What was kept in this tab is looked up once: saving drops it. */
function Choices({ address, version, ...form }: ChoicesProps) {
  const { theirs, statementPath } = form;
  const { mutateAsync } = useSaveJudgement(address);
  const [kept] = useState(() => keptDraft<Fields>(keptKey(address)));
  const statement = version.statements.find((one) => one.code === address.statementCode);
  const merge = kept && mergeFields(fieldRules, kept.base, kept.draft, fieldsOf(theirs));
  if (!statement || !merge || merge.conflicts.length === 0) return <NothingToChoose statementPath={statementPath} />;
  return (
    <JudgementConflict
      {...form}
      keptKey={keptKey(address)}
      save={(fields, etag) => mutateAsync({ fields, etag })}
      mine={kept.draft}
      merge={merge}
      scale={scaleOf(version, statement)}
    />
  );
}

function NothingToChoose({ statementPath }: { readonly statementPath: string }) {
  return (
    <>
      <Text>Both versions were the same.</Text>
      <ButtonLink to={statementPath}>Return to the statement</ButtonLink>
    </>
  );
}
