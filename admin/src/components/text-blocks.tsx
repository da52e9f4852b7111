import type { ReactNode } from 'react';

interface Block {
  readonly children: ReactNode;
}

/** A paragraph. */
export function Text({ children }: Block) {
  return <p className="govuk-body">{children}</p>;
}

export function InsetText({ children }: Block) {
  return <div className="govuk-inset-text">{children}</div>;
}

export function WarningText({ children }: Block) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span> {children}
      </strong>
    </div>
  );
}

export function Details({ summary, open, children }: Block & { readonly summary: string; readonly open?: boolean }) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** Says that something was done. Never used for faults, never timed. */
export function SuccessBanner({ children }: Block) {
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="success-banner-title"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="success-banner-title">
          Success
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  );
}

export function Tag({ children, colour }: Block & { readonly colour?: 'blue' | 'red' | 'grey' | 'yellow' | 'green' }) {
  return <strong className={colour ? `govuk-tag govuk-tag--${colour}` : 'govuk-tag'}>{children}</strong>;
}
