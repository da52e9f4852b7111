import type { ReactNode } from 'react';

/** The page's h1 in a coloured panel: something is finished. */
export function Panel({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      {title}
      {children !== undefined && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
