import { useSearchParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Select } from '../../components/select.tsx';
import { TaskList, type Task } from '../../components/task-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath } from '../../lib/council.ts';
import { statementsByTheme, statementTitle, useFrameworkVersion, type Statement } from '../../lib/frameworks.ts';
import { useJudgements, type Judgement } from '../../lib/judgements.ts';
import { count } from '../../lib/plural.ts';
import type { Assessment } from '../../lib/assessments.ts';

const showOptions = [
  { value: 'all', text: 'All statements' },
  { value: 'open', text: 'Not answered' },
];

/** Every statement by theme with its status. What is shown stays in the address. */
export function ThemeTasks({ assessment }: { readonly assessment: Assessment }) {
  const [search, setSearch] = useSearchParams();
  const show = search.get('show') ?? 'all';
  const framework = useFrameworkVersion(assessment.frameworkCode, assessment.frameworkVersion);
  const judgements = useJudgements(assessment.councilGssCode, assessment.id);
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  return (
    <Load query={framework} thing="the framework">
      {(version) => (
        <Load query={judgements} thing="your answers">
          {(answers) => {
            const byCode = new Map(answers.map((judgement) => [judgement.statementCode, judgement]));
            const themes = statementsByTheme(version);
            const isOpen = (statement: Statement) => statusOf(byCode.get(statement.code)) !== 'Answered';
            return (
              <>
                <ThemeJumps themes={themes.map(({ theme }) => theme)} />
                <Select
                  id="show"
                  label="Show"
                  options={showOptions}
                  value={show}
                  onChange={(value) =>
                    setSearch(value === 'all' ? {} : { show: value }, { replace: true, preventScrollReset: true })
                  }
                />
                {themes.map(({ theme, statements }) => {
                  const shown = show === 'open' ? statements.filter(isOpen) : statements;
                  const answered = statements.length - statements.filter(isOpen).length;
                  return (
                    <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
                      <h2 className="govuk-heading-m" id={`theme-${theme.code}`} tabIndex={-1}>
                        {theme.code} {theme.title}
                      </h2>
                      <Text>
                        {theme.summary} <strong>{`${answered} of ${count(statements.length, 'statement')} answered.`}</strong>
                      </Text>
                      {shown.length === 0 ? (
                        <Text>All statements of this theme are answered.</Text>
                      ) : (
                        <TaskList tasks={shown.map((statement) => taskOf(statement, byCode.get(statement.code), path))} />
                      )}
                    </section>
                  );
                })}
              </>
            );
          }}
        </Load>
      )}
    </Load>
  );
}

function ThemeJumps({ themes }: { readonly themes: readonly { code: string; title: string }[] }) {
  return (
    <nav aria-label="Themes">
      <ul className="govuk-list">
        {themes.map(({ code, title }) => (
          <li key={code}>
            <a className="govuk-link" href={`#theme-${code}`}>
              {code} {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type TaskStatus = 'Not yet started' | 'In progress' | 'Answered';

/** Answered: it holds a stage, or says why there is none. */
function statusOf(judgement: Judgement | undefined): TaskStatus {
  if (!judgement || judgement.updatedAt === null) return 'Not yet started';
  if (judgement.answer.kind !== 'not_answered') return 'Answered';
  const { strengths, impact, areasForDevelopment, gateReason } = judgement;
  return strengths || impact || areasForDevelopment || gateReason ? 'In progress' : 'Not yet started';
}

const colours = { 'Not yet started': 'blue', 'In progress': 'yellow', Answered: undefined } as const;

function taskOf(statement: Statement, judgement: Judgement | undefined, path: string): Task {
  const status = statusOf(judgement);
  return {
    title: `${statement.code} ${statementTitle(statement)}`,
    to: `${path}/statements/${statement.code}`,
    hint: statement.statutory ? 'Statutory' : undefined,
    status,
    statusColour: colours[status],
  };
}
