import type { ReactNode } from 'react';
import { DataTable } from '../components/data-table.tsx';
import { Withheld } from '../components/withheld.tsx';
import type { Schemas } from '../lib/api.ts';
import { csvOf } from '../lib/csv.ts';
import { scaleOf, stageLabel, statementTitle, type FrameworkVersion, type ThemeStatements } from '../lib/frameworks.ts';
import { count } from '../lib/plural.ts';
import { bandsOf, mostCommon, type StageBand } from '../lib/stage-bands.ts';
import { Figure } from './figure.tsx';
import { FigureFile } from './figure-file.tsx';

type Cohort = Schemas['Cohort'];

interface PictureCell {
  readonly cohort: Cohort;
  /** The stage that stands out; null where none does. */
  readonly stage: StageBand | null;
  /** One reason for all that is left out: to protect individual councils. */
  readonly isWithheld: boolean;
}

interface PictureRow {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly PictureCell[];
}

/** A theme of a release: for each statement and cohort the stage agreed most often, as far as the ranges tell it. */
export function pictureRows(
  version: FrameworkVersion,
  { statements }: ThemeStatements,
  cohorts: readonly Cohort[],
): PictureRow[] {
  return statements.map((statement) => ({
    code: statement.code,
    title: statementTitle(statement),
    cells: cohorts.map((cohort): PictureCell => {
      const found =
        cohort.kind === 'published' ? cohort.statements.find((one) => one.statementCode === statement.code) : undefined;
      if (!found) return { cohort, stage: null, isWithheld: true };
      return { cohort, stage: mostCommon(bandsOf(found.cells, scaleOf(version, statement))), isWithheld: false };
    }),
  }));
}

/** "Stage 2 is the most common in 4 of 6 cells shown; in 1 no one stage stands out; 2 are not shown." */
export function pictureSentence(rows: readonly PictureRow[]): string {
  const cells = rows.flatMap((row) => row.cells);
  const shown = cells.filter(({ isWithheld }) => !isWithheld);
  if (shown.length === 0) return 'None of these figures is shown, to protect individual councils.';
  const tallies = [
    ...Map.groupBy(
      shown.flatMap(({ stage }) => stage ?? []),
      ({ stage }) => stage.value,
    ),
  ];
  const [leading] = tallies.toSorted(([, one], [, other]) => other.length - one.length);
  const none = shown.filter(({ stage }) => stage === null).length;
  const first = leading
    ? `Stage ${leading[0]} is the most common in ${leading[1].length} of ${count(shown.length, 'cell')} shown`
    : `No one stage stands out in any of ${count(shown.length, 'cell')} shown`;
  const between = none > 0 && leading ? [`in ${none} no one stage stands out`] : [];
  const hidden = cells.length - shown.length;
  return `${[first, ...between, ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? 'is' : 'are'} not shown`] : [])].join('; ')}.`;
}

interface NationalPictureProps {
  readonly version: FrameworkVersion;
  readonly group: ThemeStatements;
  readonly cohorts: readonly Cohort[];
  /** Of the release: "2026-27". */
  readonly cycle: string;
  readonly fileName: string;
}

/** F10: the statements of one theme by cohort. The table is the picture: number, word and range in each cell. */
export function NationalPicture({ version, group, cohorts, cycle, fileName }: NationalPictureProps) {
  const rows = pictureRows(version, group, cohorts);
  const title = `${group.theme.code} ${group.theme.title}`;
  return (
    <Figure
      headline={title}
      subtitle={`Stage agreed most often, with the range of its share of councils, ${cycle}`}
      sentence={pictureSentence(rows)}
      source={null}
    >
      {/* A release has up to thirteen cohorts: the table scrolls, not the page, and by the keyboard too. */}
      <div className="app-wide-table" role="region" aria-label={`${title}: table`} tabIndex={0}>
        <DataTable
          caption={`${title}: stage agreed most often`}
          hideCaption
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { header: 'Statement', cell: ({ code, title: words }) => `${code} ${words}` },
            ...cohorts.map((cohort, index) => ({
              header: headerOf(cohort),
              cell: ({ cells }: PictureRow) => cellOf(cells[index]),
            })),
          ]}
        />
      </div>
      <FigureFile csv={pictureCsv(rows)} name={fileName} headline={title} />
    </Figure>
  );
}

function headerOf(cohort: Cohort): string {
  return cohort.kind === 'published' ? `${cohort.title} (${count(cohort.contributors, 'council')})` : cohort.title;
}

function cellOf(cell: PictureCell | undefined): ReactNode {
  if (!cell || cell.isWithheld) return <Withheld />;
  if (!cell.stage) return 'No one stage stands out';
  const { stage, cell: band } = cell.stage;
  return `${stageLabel(stage)}: ${band.percentFrom}% to ${band.percentTo}%`;
}

/** The cells of the table, one a line; columns of numbers hold numbers or nothing. */
export function pictureCsv(rows: readonly PictureRow[]): string {
  const header = [
    'statement_code',
    'cohort_code',
    'mode_stage',
    'count_from',
    'count_to',
    'percent_from',
    'percent_to',
    'symbol',
  ];
  const lines = rows.flatMap(({ code, cells }) =>
    cells.map(({ cohort, stage, isWithheld }) => {
      const band = stage?.cell;
      const numbers = [stage?.stage.code, band?.countFrom, band?.countTo, band?.percentFrom, band?.percentTo];
      return [code, cohort.code, ...numbers.map((number) => String(number ?? '')), isWithheld ? '[c]' : ''];
    }),
  );
  return csvOf([header, ...lines]);
}
