import { useState } from 'react';
import { classes } from './classes.ts';
import { describedBy, FormGroup, type FieldProps } from './form-group.tsx';

interface PasswordInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password with Show and Hide. Pasting and password managers work. */
export function PasswordInput({ value, onChange, autoComplete, ...field }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <FormGroup {...field} className="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          id={field.id}
          name={field.id}
          type={shown ? 'text' : 'password'}
          className={classes('govuk-input govuk-password-input__input', field.error !== undefined && 'govuk-input--error')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy(field)}
          autoComplete={autoComplete}
          spellCheck={false}
          autoCapitalize="none"
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={field.id}
          aria-label={shown ? 'Hide password' : 'Show password'}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      </div>
      <div className="govuk-visually-hidden" role="status">
        {shown ? 'Your password is visible' : ''}
      </div>
    </FormGroup>
  );
}
