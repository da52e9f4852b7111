import { classes } from './classes.ts';
import { describedBy, FormGroup, written, type FieldProps } from './form-group.tsx';

interface TextareaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** The language of its text, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly rows?: number;
  readonly labelClass?: string;
}

export function Textarea({ value, onChange, onBlur, rows = 5, labelClass, lang, ...field }: TextareaProps) {
  return (
    <FormGroup {...field} {...(labelClass !== undefined && { labelClass })}>
      <textarea
        id={field.id}
        name={field.id}
        className={classes('govuk-textarea', field.error !== undefined && 'govuk-textarea--error')}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-describedby={describedBy(field)}
        {...written(lang)}
      />
    </FormGroup>
  );
}
