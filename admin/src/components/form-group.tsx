import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** What every field has besides its control. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export function ErrorMessage({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

/** A language other than the page's, in which a text is written: some are written from right to left. */
export function written(lang: string | undefined): { lang?: string; dir?: 'auto' } {
  return lang === undefined ? {} : { lang, dir: 'auto' };
}

/** The ids that a control is described by. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

interface FormGroupProps extends FieldProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** A label as large as a heading, where the field is the page's whole question. */
  readonly labelClass?: string;
}

/** Label, hint and error message around one control. */
export function FormGroup({ id, label, hint, error, children, className, labelClass }: FormGroupProps) {
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error', className)}>
      <label className={classes('govuk-label', labelClass)} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}

interface FieldsetProps {
  readonly id: string;
  readonly legend: string;
  readonly legendClass?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Legend, hint and error message around a group of controls. */
export function FieldsetGroup({ id, legend, legendClass = 'govuk-fieldset__legend--s', hint, error, children }: FieldsetProps) {
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className={classes('govuk-fieldset__legend', legendClass)}>{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {children}
      </fieldset>
    </div>
  );
}
