import { useEffect, useRef, type MouseEvent } from 'react';
import { Link } from 'react-router';
import { reveal } from '../lib/reveal.ts';

/** A fault in what a person gave: the id of the field it belongs to (none: the page as a whole) and the message at that field. */
export interface Fault {
  readonly field: string | null;
  readonly message: string;
  /** Where to mend it, if that is another page. */
  readonly to?: string;
}

export const noFaults: readonly Fault[] = [];

/** The message that belongs to a field, for the component that draws it. */
export function faultAt(faults: readonly Fault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}

function focusField(event: MouseEvent, field: string): void {
  const element = document.getElementById(field);
  if (!element) return;
  event.preventDefault();
  reveal(element);
  const label = element.closest('fieldset') ?? document.querySelector(`label[for="${field}"]`) ?? element;
  label.scrollIntoView();
  element.focus({ preventScroll: true });
}

/** Lists every fault at once. It takes the focus each time a new list of faults arrives. */
export function ErrorSummary({ faults }: { readonly faults: readonly Fault[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ field, message, to }) => (
              <li key={`${field ?? ''} ${message}`}>
                {to !== undefined ? (
                  <Link to={to}>{message}</Link>
                ) : field === null ? (
                  message
                ) : (
                  <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
