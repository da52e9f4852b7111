import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classes } from './classes.ts';
import { describedBy, FormGroup, written, type FieldProps } from './form-group.tsx';

interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'search' | 'date';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly width?: 5 | 10 | 20 | 30;
  readonly onBlur?: () => void;
  /** The language of its text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal';
}

export function TextInput({
  value,
  onChange,
  type = 'text',
  autoComplete,
  width,
  onBlur,
  inputMode,
  lang,
  ...field
}: TextInputProps) {
  return (
    <FormGroup {...field}>
      <input
        id={field.id}
        name={field.id}
        type={type}
        className={classes(
          'govuk-input',
          width && `govuk-input--width-${width}`,
          field.error !== undefined && 'govuk-input--error',
        )}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        inputMode={inputMode}
        aria-describedby={describedBy(field)}
        {...written(lang)}
        autoComplete={autoComplete}
        spellCheck={type === 'email' ? false : undefined}
      />
    </FormGroup>
  );
}
