import { useState, type ReactNode } from 'react';
import type { Editing } from './editing.ts';
import { fieldId } from './pointer.ts';

interface SectionProps {
  readonly editing: Pick<Editing, 'faultIn'>;
  /** What it holds, in the content; faults open it. */
  readonly pointer: string;
  readonly summary: string;
  /** Whether it is open to begin with. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Fields that few need, folded away. A fault within opens it; nothing but a person closes it. */
export function Section({ editing, pointer, summary, open, children }: SectionProps) {
  const isFaulty = editing.faultIn(pointer) !== undefined;
  const [isOpen, setIsOpen] = useState(open || isFaulty);
  const [wasFaulty, setWasFaulty] = useState(isFaulty);
  if (isFaulty !== wasFaulty) {
    setWasFaulty(isFaulty);
    if (isFaulty) setIsOpen(true);
  }
  return (
    <details className="govuk-details" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="govuk-details__summary" id={`section-${fieldId(pointer)}`}>
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text wm-section">{children}</div>
    </details>
  );
}
