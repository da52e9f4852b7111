import { Link } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import type { SealInfo } from '../../lib/assessments.ts';
import { momentOf } from '../../lib/dates.ts';

interface RevisionsProps {
  readonly items: readonly SealInfo[];
  readonly current: number;
  readonly path: string;
}

/** All sealed revisions; with one there is nothing to choose from. */
export function Revisions({ items, current, path }: RevisionsProps) {
  if (items.length < 2) return null;
  return (
    <DataTable
      caption="Sealed revisions"
      rows={items}
      rowKey={(seal) => String(seal.revision)}
      columns={[
        {
          header: 'Revision',
          cell: ({ revision }) =>
            revision === current ? (
              `Revision ${revision}, this page`
            ) : (
              <Link className="govuk-link" to={`${path}/sealed/${revision}`}>{`Revision ${revision}`}</Link>
            ),
        },
        { header: 'Signed off', cell: ({ sealedAt }) => momentOf(sealedAt) },
        { header: 'By', cell: ({ sealedByName }) => sealedByName },
      ]}
    />
  );
}
