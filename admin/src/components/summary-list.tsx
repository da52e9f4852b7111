import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';
import { Tag } from './text-blocks.tsx';

export interface SummaryRow {
  readonly key: ReactNode;
  readonly value: ReactNode;
  readonly action?: { readonly to: string; readonly text: string; readonly hiddenText: string } | undefined;
}

export function SummaryList({ rows, noBorder = false }: { readonly rows: readonly SummaryRow[]; readonly noBorder?: boolean }) {
  const someAct = rows.some((row) => row.action !== undefined);
  return (
    <dl className={classes('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, value, action }, index) => (
        // Rows are drawn afresh from what the server holds: their place is their identity.
        <div
          key={index}
          className={classes('govuk-summary-list__row', someAct && !action && 'govuk-summary-list__row--no-actions')}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="govuk-summary-list__actions">
              <Link className="govuk-link" to={action.to}>
                {action.text}
                <span className="govuk-visually-hidden"> {action.hiddenText}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

interface SummaryCardProps {
  readonly title: string;
  /** What kind of thing it is, where that is not the same for all. */
  readonly tag?: string | undefined;
  readonly headingLevel?: 2 | 3;
  readonly actions?: ReactNode;
  readonly rows: readonly SummaryRow[];
}

export function SummaryCard({ title, tag, headingLevel = 2, actions, rows }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">
          {title} {tag !== undefined && <Tag colour="grey">{tag}</Tag>}
        </Heading>
        {actions !== undefined && <div className="govuk-summary-card__actions">{actions}</div>}
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList rows={rows} />
      </div>
    </div>
  );
}
