import type { MouseEventHandler, ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';

type Look = 'primary' | 'secondary' | 'warning' | 'start';

function buttonClass(look: Look): string {
  return classes('govuk-button', look !== 'primary' && `govuk-button--${look}`);
}

interface ButtonProps {
  /** For the link of a fault that is mended by pressing it. */
  readonly id?: string;
  readonly children: ReactNode;
  readonly look?: Look;
  /** The work is under way: a second press does nothing, and the button keeps the focus. */
  readonly busy?: boolean;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
}

/** Sends its form; with `onClick` it stands alone. */
export function Button({ id, children, look = 'primary', busy = false, onClick }: ButtonProps) {
  const press: MouseEventHandler<HTMLButtonElement> = (event) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      id={id}
      type={onClick ? 'button' : 'submit'}
      className={buttonClass(look)}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly look?: Look;
  /** Goes along in the history, for the page it leads to. */
  readonly state?: object;
}

/** A link that looks like a button: the next step of a journey. */
export function ButtonLink({ to, children, look = 'primary', state }: ButtonLinkProps) {
  return (
    <Link to={to} state={state} className={buttonClass(look)} draggable={false}>
      {children}
      {look === 'start' && (
        <svg
          className="govuk-button__start-icon"
          width="17.5"
          height="19"
          viewBox="0 0 33 40"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      )}
    </Link>
  );
}

/** A button that looks like a link: acts on the page, goes nowhere. */
export function LinkButton({ children, onClick }: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <button type="button" className="wm-link-button" onClick={onClick}>
      {children}
    </button>
  );
}
