import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Select } from '../../components/select.tsx';
import { TaskList, type Task } from '../../components/task-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath } from '../../lib/council.ts';
import { statementsByTheme, statementTitle, useFrameworkVersion, type Statement, type Theme } from '../../lib/frameworks.ts';
import type { Written } from '../../lib/judgement-fields.ts';
import { useJudgements, type Judgement } from '../../lib/judgements.ts';
import {
  andLocals,
  localPath,
  localsOf,
  localsOfNone,
  useLocalStatements,
  type LocalStatement,
} from '../../lib/local-statements.ts';
import { count } from '../../lib/plural.ts';
import type { Assessment } from '../../lib/assessments.ts';

const showOptions = [
  { value: 'all', text: 'All statements' },
  { value: 'open', text: 'Not answered' },
];

interface ThemeTasksProps {
  readonly assessment: Assessment;
  /** Whether whoever looks may add a local statement now. */
  readonly canAdd: boolean;
}

/** Every statement by theme with its status, those of the framework first. What is shown stays in the address. */
export function ThemeTasks({ assessment, canAdd }: ThemeTasksProps) {
  const [search, setSearch] = useSearchParams();
  const show = search.get('show') ?? 'all';
  const { councilGssCode: gssCode, id } = assessment;
  const framework = useFrameworkVersion(assessment.frameworkCode, assessment.frameworkVersion);
  const judgements = useJudgements(gssCode, id);
  const localStatements = useLocalStatements(gssCode, id);
  const path = councilPath(gssCode, 'assessments', id);
  return (
    <Load query={framework} thing="the framework">
      {(version) => (
        <Load query={judgements} thing="your answers">
          {(answers) => (
            <Load query={localStatements} thing="your local statements">
              {(locals) => {
                const byCode = new Map(answers.map((judgement) => [judgement.statementCode, judgement]));
                const themes = statementsByTheme(version);
                const others = localsOfNone(locals, themes);
                const hasGroup = canAdd || others.length > 0;
                return (
                  <>
                    <ThemeJumps themes={themes.map(({ theme }) => theme)} hasLocals={hasGroup} />
                    <Select
                      id="show"
                      label="Show"
                      options={showOptions}
                      value={show}
                      onChange={(value) =>
                        setSearch(value === 'all' ? {} : { show: value }, { replace: true, preventScrollReset: true })
                      }
                    />
                    {themes.map(({ theme, statements }) => (
                      <ThemeGroup
                        key={theme.code}
                        theme={theme}
                        tasks={statements.map((statement) => taskOf(statement, byCode.get(statement.code), path))}
                        localTasks={localsOf(locals, theme).map((local) => localTaskOf(local, path))}
                        onlyOpen={show === 'open'}
                      />
                    ))}
                    {hasGroup && (
                      <LocalGroup
                        tasks={others.map((local) => localTaskOf(local, path))}
                        onlyOpen={show === 'open'}
                        addAt={canAdd ? `${path}/local-statements/new` : undefined}
                      />
                    )}
                  </>
                );
              }}
            </Load>
          )}
        </Load>
      )}
    </Load>
  );
}

interface ThemeGroupProps {
  readonly theme: Theme;
  readonly tasks: readonly Task[];
  readonly localTasks: readonly Task[];
  readonly onlyOpen: boolean;
}

const isAnswered = ({ status }: Task) => status === 'Answered';

function ThemeGroup({ theme, tasks, localTasks, onlyOpen }: ThemeGroupProps) {
  const shown = [...tasks, ...localTasks].filter((task) => !onlyOpen || !isAnswered(task));
  const locals = { answered: localTasks.filter(isAnswered).length, total: localTasks.length };
  const answered = `${tasks.filter(isAnswered).length} of ${count(tasks.length, 'statement')}${andLocals(locals)} answered.`;
  return (
    <section aria-labelledby={`theme-${theme.code}`}>
      <h2 className="govuk-heading-m" id={`theme-${theme.code}`} tabIndex={-1}>
        {theme.code} {theme.title}
      </h2>
      <Text>
        {theme.summary} <strong>{answered}</strong>
      </Text>
      {shown.length === 0 ? <Text>All statements of this theme are answered.</Text> : <TaskList tasks={shown} />}
    </section>
  );
}

interface LocalGroupProps {
  readonly tasks: readonly Task[];
  readonly onlyOpen: boolean;
  readonly addAt: string | undefined;
}

/** Local statements that stand in no theme, and the way to one more. */
function LocalGroup({ tasks, onlyOpen, addAt }: LocalGroupProps) {
  const shown = tasks.filter((task) => !onlyOpen || !isAnswered(task));
  return (
    <section aria-labelledby={localGroup}>
      <h2 className="govuk-heading-m" id={localGroup} tabIndex={-1}>
        Local statements
      </h2>
      <Text>
        You can add what the framework does not ask. Only your council sees local statements, and they are never counted in a
        benchmark.
        {tasks.length > 0 && <strong>{` ${tasks.filter(isAnswered).length} of ${tasks.length} answered here.`}</strong>}
      </Text>
      {shown.length > 0 && <TaskList tasks={shown} />}
      {addAt !== undefined && (
        <ButtonLink look="secondary" to={addAt}>
          Add a local statement
        </ButtonLink>
      )}
    </section>
  );
}

const localGroup = 'local-statements';

interface ThemeJumpsProps {
  readonly themes: readonly { readonly code: string; readonly title: string }[];
  readonly hasLocals: boolean;
}

function ThemeJumps({ themes, hasLocals }: ThemeJumpsProps) {
  const jumps = themes.map(({ code, title }) => ({ id: `theme-${code}`, text: `${code} ${title}` }));
  return (
    <nav aria-label="Themes">
      <ul className="govuk-list">
        {[...jumps, ...(hasLocals ? [{ id: localGroup, text: 'Local statements' }] : [])].map(({ id, text }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type TaskStatus = 'Not yet started' | 'In progress' | 'Answered';

/** Answered: it holds a stage, or says why there is none. */
function statusOf(judgement: Written | undefined): TaskStatus {
  if (!judgement) return 'Not yet started';
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

function localTaskOf(local: LocalStatement, path: string): Task {
  const status = statusOf(local);
  return { title: statementTitle(local), to: localPath(path, local), tag: 'Local', status, statusColour: colours[status] };
}
