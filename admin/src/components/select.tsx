import { classes } from './classes.ts';
import { describedBy, FormGroup, type FieldProps } from './form-group.tsx';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
  /** The language of its text, where that is not English. */
  readonly lang?: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Select({ options, value, onChange, ...field }: SelectProps) {
  return (
    <FormGroup {...field}>
      <select
        id={field.id}
        name={field.id}
        className={classes('govuk-select', field.error !== undefined && 'govuk-select--error')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
