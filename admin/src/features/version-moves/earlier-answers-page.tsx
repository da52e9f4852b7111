import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { useAssessment } from '../../lib/assessments.ts';
import { answerWords, gateReasonLabel } from '../../lib/judgements.ts';
import { useEarlierAnswers, type MovedAnswer } from './api.ts';
import { outcomeSentence } from './outcome-words.ts';

/** What was answered on earlier versions and did not go on as it was. */
export function EarlierAnswersPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const assessment = useAssessment(council.gssCode, id);
  const answers = useEarlierAnswers(council.gssCode, id);
  return (
    <Page
      title="Earlier answers"
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: councilPath(council.gssCode, 'assessments', id) }}
    >
      <Load query={answers} thing="the earlier answers">
        {(found) =>
          found.length === 0 ? (
            <Text>Every answer went on as it was. There is nothing here.</Text>
          ) : (
            <>
              <Text>
                These answers were given to statements of an earlier version. They are kept as they were, and cannot be changed.
              </Text>
              {found.map((moved) => (
                <EarlierAnswer
                  key={`${moved.version} ${moved.statementCode}`}
                  moved={moved}
                  frameworkCode={assessment.data?.frameworkCode}
                />
              ))}
            </>
          )
        }
      </Load>
    </Page>
  );
}

function EarlierAnswer({ moved, frameworkCode }: { readonly moved: MovedAnswer; readonly frameworkCode: string | undefined }) {
  const version = useFrameworkVersion(frameworkCode, moved.version);
  const { statementCode, title, text, strengths, impact, areasForDevelopment, gateReason } = moved;
  const rows = [
    { key: 'Statement', value: text },
    { key: 'What became of it', value: outcomeSentence(moved) },
    { key: 'Judgement', value: version.data ? judgementWords(moved, version.data) : '' },
    { key: gateReasonLabel, value: gateReason ?? '' },
    { key: 'Strengths', value: strengths },
    { key: 'Impact', value: impact },
    { key: 'Areas for development', value: areasForDevelopment },
  ];
  return (
    <SummaryCard
      title={`${statementCode} ${title} (version ${moved.version})`}
      rows={rows
        .filter(({ value }) => value !== '')
        .map(({ key, value }) => ({ key, value: <span className="wm-pre-line">{value}</span> }))}
    />
  );
}

function judgementWords({ statementCode, answer }: MovedAnswer, version: FrameworkVersion): string {
  const statement = version.statements.find(({ code }) => code === statementCode);
  return statement ? answerWords(answer, scaleOf(version, statement)) : '';
}
