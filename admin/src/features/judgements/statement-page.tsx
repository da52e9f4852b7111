import { useState } from 'react';
import { useParams } from 'react-router';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { CapsNote } from '../../components/gate-notes.tsx';
import { ReadIn, useReadIn } from '../../components/read-in.tsx';
import { StatementBody } from '../../components/statement-body.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import {
  allStatements,
  scaleOf,
  statementTitle,
  themeOf,
  useFrameworkVersion,
  type FrameworkVersion,
  type Statement,
} from '../../lib/frameworks.ts';
import { useAssessment, type Assessment } from '../../lib/assessments.ts';
import { gatesOf, gatesOver } from '../../lib/gates.ts';
import { useAnswers, useOpenedJudgement } from './api.ts';
import { JudgementSummary } from '../../components/judgement-summary.tsx';
import { StatementForm } from './statement-form.tsx';

const seenKey = 'waymark.seen-look-fors';

/** Open on the first visit of this tab, closed afterwards. */
function isFirstVisit(): boolean {
  try {
    const seen = sessionStorage.getItem(seenKey) !== null;
    sessionStorage.setItem(seenKey, 'yes');
    return !seen;
  } catch {
    return false;
  }
}

/** One statement: understood, answered, saved. */
export function StatementPage() {
  const council = useCouncil();
  const { id = '', code = '' } = useParams();
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const statement = framework.data?.statements.find((one) => one.code === code);
  const theme = framework.data && statement && themeOf(framework.data, statement);
  // The faults of one statement are not those of the next.
  const [found, setFound] = useState({ code, faults: noFaults });
  return (
    <Page
      title={statement ? `${code} ${statementTitle(statement)}` : `Statement ${code}`}
      caption={theme ? `${theme.code} ${theme.title}` : undefined}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the list of statements', to: councilPath(council.gssCode, 'assessments', id) }}
      faults={found.code === code ? found.faults : noFaults}
    >
      <Load query={assessment} thing="the assessment">
        {(read) => (
          <Load query={framework} thing="the statement">
            {(version) => (
              <StatementAnswer
                key={code}
                assessment={read}
                version={version}
                code={code}
                canEdit={council.role !== 'viewer'}
                onFaults={(faults) => setFound({ code, faults })}
              />
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

interface BodyProps {
  readonly assessment: Assessment;
  readonly version: FrameworkVersion;
  readonly code: string;
  readonly canEdit: boolean;
  readonly onFaults: (faults: readonly Fault[]) => void;
}

function StatementAnswer({ assessment, version, code, canEdit, onFaults }: BodyProps) {
  const [firstVisit] = useState(isFirstVisit);
  const [language, readIn] = useReadIn(version.languages);
  const { councilGssCode: gssCode, id: assessmentId, frameworkVersion } = assessment;
  const address = { gssCode, assessmentId, statementCode: code, frameworkVersion };
  const judgement = useOpenedJudgement(address);
  const gates = gatesOver(version, code);
  const answers = useAnswers(address, gates.length > 0);
  const statements = allStatements(version);
  const at = statements.findIndex((one) => one.code === code);
  const statement = statements[at];
  if (!statement) throw new PageNotFound();
  const scale = scaleOf(version, statement);
  const listPath = councilPath(gssCode, 'assessments', assessmentId);
  const pathOf = (one: Pick<Statement, 'code'>) => `${listPath}/statements/${one.code}`;
  const next = statements[at + 1];
  return (
    <>
      <ReadIn languages={version.languages} language={language} onChange={readIn} />
      <StatementBody statement={statement} partnerTypes={version.partnerTypes} language={language} openLookFors={firstVisit} />
      <CapsNote gates={gatesOf(version, code)} pathTo={pathOf} />
      <Load query={judgement} thing="your answer">
        {(opened) =>
          canEdit && assessment.state === 'agreeing' ? (
            <StatementForm
              address={address}
              judgement={opened}
              scale={scale}
              language={language}
              gates={gates}
              answers={answers}
              pathTo={pathOf}
              listPath={listPath}
              conflictPath={`${pathOf(statement)}/conflict`}
              onFaults={onFaults}
              next={next ? { code: next.code, path: pathOf(next) } : null}
            />
          ) : (
            <>
              <Text>{whyReadOnly(assessment.state)}</Text>
              <JudgementSummary judgement={opened} scale={scale} />
            </>
          )
        }
      </Load>
    </>
  );
}

function whyReadOnly(state: Assessment['state']): string {
  switch (state) {
    case 'signed_off':
      return 'This assessment is signed off, so its judgements cannot be changed. A lead can reopen it.';
    case 'agreeing':
      return 'You can read this judgement. Leads and editors can change it.';
    default:
      return 'Judgements cannot be recorded yet. A lead opens the assessment for answers.';
  }
}
