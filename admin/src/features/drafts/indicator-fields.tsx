import type { Editing } from './editing.ts';
import { LinesField } from './lines-field.tsx';
import { Section } from './section.tsx';

interface IndicatorFieldsProps {
  readonly editing: Pick<Editing, 'leave' | 'faultIn'>;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** The official statistics that belong to a theme or a statement. */
export function IndicatorFields({ editing, value, onChange }: IndicatorFieldsProps) {
  return (
    <Section
      editing={editing}
      pointer="/indicators"
      summary={value.length === 0 ? 'Official statistics beside it' : `Official statistics beside it (${value.length})`}
      open={value.length > 0}
    >
      <LinesField
        editing={editing}
        pointer="/indicators"
        label="Codes of indicators (optional)"
        hint="One to a line"
        value={value}
        onChange={onChange}
      />
    </Section>
  );
}
