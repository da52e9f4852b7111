import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers end at the same edge, so that they can be read down the column. */
  readonly isNumber?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** Where the heading above already says it, the caption is for screen readers alone. */
  readonly hideCaption?: boolean;
  /** The first column is the row's header. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowClass?: (row: Row) => string | undefined;
}

/**
 * A table that becomes one card per row on a narrow screen. The roles are spelt out because `display: block`
 * would take them away from assistive technology.
 */
export function DataTable<Row>({ caption, hideCaption = false, columns, rows, rowKey, rowClass }: DataTableProps<Row>) {
  return (
    <table className="govuk-table wm-table-cards" role="table">
      <caption className={hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
        {caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              role="columnheader"
              className={classes('govuk-table__header', column.isNumber && 'govuk-table__header--numeric')}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} className={classes('govuk-table__row', rowClass?.(row))} role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.header} scope="row" role="rowheader" className="govuk-table__header">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.header}
                  role="cell"
                  className={classes('govuk-table__cell', column.isNumber && 'govuk-table__cell--numeric')}
                >
                  <span
                    className={classes('wm-cell-label', column.header.endsWith('?') && 'wm-cell-label--question')}
                    aria-hidden="true"
                  >
                    {column.header}
                  </span>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
