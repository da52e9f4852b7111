import { useEffect, useRef } from 'react';

/** The heading of what became of a press of the button: it takes the focus, since what was pressed may be gone. */
export function FocusedHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 className="govuk-heading-m wm-told" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
