import { DataTable } from '../components/data-table.tsx';
import type { Schemas } from '../lib/api.ts';
import { csvOf } from '../lib/csv.ts';
import { scaleOf, statementTitle, type FrameworkVersion, type ThemeStatements } from '../lib/frameworks.ts';
import { count, inWords } from '../lib/plural.ts';
import { placeWords } from '../lib/stage-bands.ts';
import { Figure } from './figure.tsx';
import { FigureFile } from './figure-file.tsx';

interface PublicJudgementsProps {
  readonly version: FrameworkVersion;
  readonly group: ThemeStatements;
  /** Of a release; those named to its contributors alone are left out here, whoever looks. */
  readonly councils: readonly Schemas['NamedJudgements'][];
  readonly cycle: string;
  readonly fileName: string;
}

/** What councils that chose to publish their judgements agreed, statement by statement. Nothing is counted, ranked or summed. */
export function PublicJudgements({ version, group, councils, cycle, fileName }: PublicJudgementsProps) {
  const open = councils.filter(({ tier }) => tier === 'public');
  const title = `Councils that publish their judgements: ${group.theme.code} ${group.theme.title}`;
  return (
    <Figure
      headline={title}
      subtitle={`Stage agreed by each council that chose to publish, ${cycle}`}
      sentence={publicSentence(open.map(({ name }) => name))}
      source={null}
    >
      {open.length > 0 && (
        <>
          <DataTable
            caption={title}
            hideCaption
            rows={group.statements}
            rowKey={({ code }) => code}
            columns={[
              { header: 'Statement', cell: (statement) => `${statement.code} ${statementTitle(statement)}` },
              ...open.map(({ name, statements }) => ({
                header: name,
                cell: (statement: ThemeStatements['statements'][number]) => {
                  const answer = statements.find(({ statementCode }) => statementCode === statement.code)?.answer;
                  return answer ? placeWords(answer, scaleOf(version, statement)) : 'Not asked';
                },
              })),
            ]}
          />
          <FigureFile csv={publicCsv(group, open)} name={fileName} headline={title} />
        </>
      )}
    </Figure>
  );
}

/** "2 councils chose to publish their judgements: Hartlepool and Halton. They are not counted in the ranges." */
export function publicSentence(names: readonly string[]): string {
  if (names.length === 0) return 'No council has chosen to publish its judgements with this release.';
  return `${count(names.length, 'council')} chose to publish ${names.length === 1 ? 'its' : 'their'} judgements: ${inWords(names)}. ${names.length === 1 ? 'It is' : 'They are'} not counted in the ranges.`;
}

/** The cells of the table, one a line. */
export function publicCsv({ statements }: ThemeStatements, councils: readonly Schemas['NamedJudgements'][]): string {
  const lines = statements.flatMap(({ code }) =>
    councils.map(({ gssCode, statements: answers }) => {
      const answer = answers.find(({ statementCode }) => statementCode === code)?.answer;
      return [gssCode, code, answer?.kind === 'stage' ? answer.stage : '', answer?.kind ?? 'not_asked'];
    }),
  );
  return csvOf([['gss_code', 'statement_code', 'stage', 'state'], ...lines]);
}
