import { Link, useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, statementsByTheme, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { answerWords, type Judgement } from '../../lib/judgements.ts';
import { count } from '../../lib/plural.ts';
import { useSignable, type Check } from './api.ts';
import { checkedContent } from './checked-content.ts';

/** Everything that would be signed, on one page, with what is still to answer first. */
export function CheckPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const signable = useSignable(council.gssCode, id);
  const isOpen = assessment.data?.state === 'agreeing';
  const canChange = isOpen && council.role !== 'viewer';
  return (
    <Page
      title="Check your self-evaluation before it is signed"
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the list of statements', to: path }}
    >
      <Load query={framework} thing="the framework">
        {(version) => (
          <Load query={signable} thing="your answers">
            {({ check, judgements }) => (
              <>
                <StillToAnswer check={check} version={version} path={path} />
                <Answers version={version} answers={judgements} path={path} canChange={canChange} />
                {isOpen && council.role === 'lead' && (
                  <ButtonLink to={`${path}/sign-off`} state={checkedContent(check)}>
                    Go to sign-off
                  </ButtonLink>
                )}
                {isOpen && council.role !== 'lead' && <Text>Only a lead can sign this off.</Text>}
              </>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

interface PartProps {
  readonly version: FrameworkVersion;
  readonly path: string;
}

function StillToAnswer({ check, version, path }: PartProps & { readonly check: Check }) {
  if (check.isComplete) return <Text>All {count(version.statements.length, 'statement')} are answered.</Text>;
  const missing = new Set(check.missing.map((one) => one.statementCode));
  const themes = statementsByTheme(version)
    .map(({ theme, statements }) => ({ theme, statements: statements.filter(({ code }) => missing.has(code)) }))
    .filter(({ statements }) => statements.length > 0);
  return (
    <>
      <Text>
        {version.statements.length - missing.size} of {count(version.statements.length, 'statement')} are answered.
      </Text>
      <h2 className="govuk-heading-m">Still to answer</h2>
      {themes.map(({ theme, statements }) => (
        <section key={theme.code} aria-labelledby={`missing-${theme.code}`}>
          <h3 className="govuk-heading-s" id={`missing-${theme.code}`}>
            {theme.code} {theme.title}
          </h3>
          <ul className="govuk-list">
            {statements.map((statement) => (
              <li key={statement.code}>
                <Link className="govuk-link" to={`${path}/statements/${statement.code}`}>
                  {`Answer ${statement.code} ${statementTitle(statement)}`}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The first line is enough to know one's own text again. */
function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

interface AnswersProps extends PartProps {
  readonly answers: readonly Judgement[];
  readonly canChange: boolean;
}

function Answers({ version, answers, path, canChange }: AnswersProps) {
  const byCode = new Map(answers.map((judgement) => [judgement.statementCode, judgement]));
  return statementsByTheme(version).map(({ theme, statements }) => (
    <SummaryCard
      key={theme.code}
      title={`${theme.code} ${theme.title}`}
      rows={statements.map((statement) => {
        const judgement = byCode.get(statement.code);
        const title = statementTitle(statement);
        return {
          key: `${statement.code} ${title}`,
          value: judgement && (
            <>
              <span className="wm-pre-line">{answerWords(judgement.answer, scaleOf(version, statement))}</span>
              {judgement.impact !== '' && <div className="govuk-hint">{firstLine(judgement.impact)}</div>}
            </>
          ),
          action: canChange ? { to: `${path}/statements/${statement.code}`, text: 'Change', hiddenText: title } : undefined,
        };
      })}
    />
  ));
}
