import { DataTable, type Column } from '../../components/data-table.tsx';
import { Withheld } from '../../components/withheld.tsx';
import type { Scale } from '../../lib/frameworks.ts';
import type { AnswerPlace, Cell } from './api.ts';
import { categoryLabel } from './place-sentence.ts';
import { RangeBar } from './range-bar.tsx';

interface Row {
  readonly category: string;
  readonly cell: Cell | null;
}

interface StatementFigureProps {
  /** `A1 Shared ambition` */
  readonly title: string;
  readonly headingId: string;
  readonly sentence: string;
  readonly scale: Scale;
  /** "England (132 councils)", or England alone where it is withheld. */
  readonly cohort: string;
  /** In the order of the scale; `null` where England is withheld. */
  readonly cells: readonly Cell[] | null;
  /** The council's own answer; left out on pages that belong to no council. */
  readonly own?: AnswerPlace | null;
}

/** F1: a table that is also the picture. A row for each stage, England's range in it, the own stage marked in its own column. */
export function StatementFigure({ title, headingId, sentence, scale, cohort, cells, own }: StatementFigureProps) {
  const rows: readonly Row[] = cells
    ? cells.map((cell) => ({ category: cell.category, cell }))
    : [...scale.stages.map(({ code }) => code), 'unplaced'].map((category) => ({ category, cell: null }));
  const isOwn = ({ category }: Row) =>
    own !== undefined && own !== null && category === (own.kind === 'stage' ? own.stage : 'unplaced');
  const ownColumn: Column<Row> = {
    header: 'You',
    cell: (row) =>
      isOwn(row) ? (
        <span className="wm-own">▶ {own?.kind === 'stage' ? 'agreed' : 'your answer'}</span>
      ) : own === null ? (
        'Not signed off'
      ) : (
        '–'
      ),
  };
  return (
    <figure className="wm-figure" aria-labelledby={headingId}>
      <h3 className="govuk-heading-s" id={headingId}>
        {title}
      </h3>
      <p className="govuk-body">{sentence}</p>
      <DataTable
        caption={`${title}: share of councils that agreed each stage, as a range`}
        hideCaption
        rows={rows}
        rowKey={({ category }) => category}
        rowClass={(row) => (isOwn(row) ? 'wm-own-row' : undefined)}
        columns={[
          { header: 'Stage', cell: ({ category }) => categoryLabel(category, scale) },
          ...(own === undefined ? [] : [ownColumn]),
          { header: cohort, cell: ({ cell }) => (cell ? `${cell.percentFrom}% to ${cell.percentTo}%` : <Withheld />) },
          { header: 'On a scale from 0% to 100%', cell: ({ cell }) => (cell ? <RangeBar cell={cell} /> : <Withheld />) },
        ]}
      />
    </figure>
  );
}
