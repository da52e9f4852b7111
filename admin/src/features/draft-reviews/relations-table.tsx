import { useState } from 'react';
import { DataTable } from '../../components/data-table.tsx';
import { Tag } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import type { DraftContent } from '../../lib/drafts.ts';
import { partTitle, statementsInOrder } from '../../lib/draft-tree.ts';
import { problemCode } from '../../lib/problem.ts';
import { useDecideRelation, type Decision, type Relation } from './api.ts';
import { Comparable, Confirm, Reason, RelationChoice } from './relation-cells.tsx';
import { lacking, possible, shownDecision } from './decision.ts';
import { useBegun } from './use-begun.ts';

interface RelationsTableProps {
  readonly content: DraftContent;
  readonly relations: readonly Relation[];
}

/** One row for each statement that did not stay as it was; what an editor has not confirmed is only suggested. */
export function RelationsTable({ content: { draft, parts }, relations }: RelationsTableProps) {
  const decide = useDecideRelation(draft.id);
  const [begun, setBegun] = useBegun(draft.id);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const statements = statementsInOrder(parts);
  const inDraft = new Set(statements.map(({ id }) => id));
  const options = statements.map((statement) => ({ value: statement.id, text: partTitle(statement) }));
  const canWrite = draft.state === 'editing';

  const of = (row: Relation) => shownDecision(row, begun[row.lineageId]);
  const change = (row: Relation) => (decision: Decision) => {
    setBegun(row.lineageId, { etag: row.etag, decision });
    setFaults({ ...faults, [row.lineageId]: '' });
  };
  const confirm = async (row: Relation) => {
    if (decide.isPending) return;
    const decision = of(row);
    const missing = lacking(decision);
    if (missing !== null) return setFaults({ ...faults, [row.lineageId]: missing });
    try {
      await decide.mutateAsync({
        lineageId: row.lineageId,
        etag: row.etag,
        decision,
      });
      setBegun(row.lineageId, undefined);
      setSaid(`${row.code} is confirmed.`);
    } catch (error) {
      setFaults({ ...faults, [row.lineageId]: refusal(error) });
    }
  };

  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      <DataTable
        caption="Statements that changed"
        hideCaption
        rows={relations}
        rowKey={({ lineageId }) => lineageId}
        columns={[
          {
            header: 'Statement before',
            cell: ({ code, title }) => (
              <span>
                {code} {title}
              </span>
            ),
          },
          {
            header: 'What became of it',
            cell: (row) => (
              <RelationChoice
                row={row}
                decision={of(row)}
                possible={possible(row, inDraft)}
                options={options}
                error={faults[row.lineageId] || undefined}
                canWrite={canWrite}
                onChange={change(row)}
              />
            ),
          },
          {
            header: 'Can answers be compared?',
            cell: (row) => <Comparable row={row} decision={of(row)} canWrite={canWrite} onChange={change(row)} />,
          },
          {
            header: 'Reason',
            cell: (row) => <Reason row={row} decision={of(row)} canWrite={canWrite} onChange={change(row)} />,
          },
          {
            header: 'State',
            cell: (row) => (
              <>
                {row.confirmed ? <Tag colour="green">Confirmed</Tag> : <Tag colour="yellow">Suggested, not confirmed</Tag>}
                {canWrite && <Confirm row={row} onConfirm={() => void confirm(row)} />}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function refusal(error: unknown): string {
  switch (problemCode(error)) {
    case 'precondition.failed':
      return 'Somebody decided this meanwhile. Open the page again to see what they said';
    case 'draft-part.place':
      return 'This does not fit the draft. On other stages, answers cannot be compared';
    case 'draft.state':
      return 'This draft is no longer open for changes';
    default:
      return words.serviceDown;
  }
}
