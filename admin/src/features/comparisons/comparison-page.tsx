import { useSearchParams, useParams } from 'react-router';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessments, type Assessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { scaleOf, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { answerWords } from '../../lib/judgements.ts';
import { useComparison, type ComparedStatement, type Comparison } from './api.ts';
import { changeWords, comparisonSentence, isMove } from './comparison-words.ts';

/** An assessment beside an earlier one of the same framework. The address holds both. */
export function ComparisonPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const assessments = useAssessments(council.gssCode);
  return (
    <Page
      title="Compare with an earlier self-evaluation"
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: councilPath(council.gssCode, 'assessments', id) }}
    >
      <Load query={assessments} thing="your assessments">
        {(found) => <Chooser gssCode={council.gssCode} id={id} all={found} />}
      </Load>
    </Page>
  );
}

function Chooser({ gssCode, id, all }: { readonly gssCode: string; readonly id: string; readonly all: readonly Assessment[] }) {
  const [search, setSearch] = useSearchParams();
  const own = all.find((one) => one.id === id);
  const earlier = all.filter(({ frameworkCode, createdAt }) => frameworkCode === own?.frameworkCode && createdAt < own.createdAt);
  const chosen = search.get('with') ?? earlier[0]?.id;
  const comparison = useComparison(gssCode, id, chosen);
  if (chosen === undefined) {
    return <Text>This is your first self-evaluation with this framework. There is nothing to compare yet.</Text>;
  }
  return (
    <>
      {earlier.length > 1 && (
        <Select
          id="with"
          label="Compare with"
          options={earlier.map((one) => ({ value: one.id, text: `${one.cycleCode}, version ${one.frameworkVersion}` }))}
          value={chosen}
          onChange={(value) => setSearch({ with: value }, { replace: true })}
        />
      )}
      <Load query={comparison} thing="the comparison">
        {(found) => <Compared comparison={found} frameworkCode={own?.frameworkCode} />}
      </Load>
    </>
  );
}

interface ComparedProps {
  readonly comparison: Comparison;
  readonly frameworkCode: string | undefined;
}

function Compared({ comparison, frameworkCode }: ComparedProps) {
  const [search, setSearch] = useSearchParams();
  const [then, now] = [
    useFrameworkVersion(frameworkCode, comparison.earlier.version),
    useFrameworkVersion(frameworkCode, comparison.later.version),
  ];
  const onlyMoves = search.get('show') === 'moved';
  const rows = comparison.statements.filter((one) => !onlyMoves || isMove(one));
  const show = (values: string[]) => {
    const next = new URLSearchParams(search);
    if (values.length > 0) next.set('show', 'moved');
    else next.delete('show');
    setSearch(next, { replace: true });
  };
  return (
    <>
      <Text>{comparisonSentence(comparison)} Local statements are left out.</Text>
      <Checkboxes
        id="show"
        legend="What to show"
        items={[{ value: 'moved', label: 'Show only what moved or cannot be compared' }]}
        values={onlyMoves ? ['moved'] : []}
        onChange={show}
      />
      <Load query={then} thing="the earlier version">
        {(earlier) => (
          <Load query={now} thing="the later version">
            {(later) => (
              <DataTable
                caption={`${comparison.earlier.cycleCode} and ${comparison.later.cycleCode}`}
                rows={rows}
                rowKey={(row) => `${row.then?.statementCode} ${row.now?.statementCode}`}
                columns={[
                  { header: 'Statement', cell: titleOf },
                  { header: `Then, ${comparison.earlier.cycleCode}`, cell: (row) => placeOf(row.then, earlier) },
                  { header: `Now, ${comparison.later.cycleCode}`, cell: (row) => placeOf(row.now, later) },
                  { header: 'Change', cell: (row) => changeWords(row, comparison) },
                ]}
              />
            )}
          </Load>
        )}
      </Load>
    </>
  );
}

function titleOf({ then, now }: ComparedStatement): string {
  const statement = now ?? then;
  const was = then && now && then.statementCode !== now.statementCode ? ` (was ${then.statementCode})` : '';
  return statement ? `${statement.statementCode} ${statement.title}${was}` : '';
}

function placeOf(side: ComparedStatement['then'], version: FrameworkVersion): string {
  const statement = version.statements.find(({ code }) => code === side?.statementCode);
  return side && statement ? answerWords(side.answer, scaleOf(version, statement)) : 'Not asked';
}
