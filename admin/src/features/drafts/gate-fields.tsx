import { Select, type SelectOption } from '../../components/select.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { Many } from './fields.tsx';
import { atOptions, capOptions, gateOf, minimumOptions, noGate, type Gate } from './gate.ts';
import { fieldId } from './pointer.ts';
import { Section } from './section.tsx';

interface GateFieldsProps {
  readonly editing: Editing<PartOf<'statement'>['content']>;
  readonly parts: readonly DraftPart[];
}

/** While the statement is below one stage, others cannot be placed above another. */
export function GateFields({ editing, parts }: GateFieldsProps) {
  const { content, set, errorAt } = editing;
  const gate = content.gate ?? noGate;
  const write = (changed: Partial<Gate>) => set('gate', gateOf({ ...gate, ...changed }), true);
  const choose = (pointer: string, label: string, options: SelectOption[], value: string, onChange: (value: string) => void) => {
    const error = errorAt(pointer);
    return (
      <Select
        id={fieldId(pointer)}
        label={label}
        options={options}
        value={value}
        error={error && `${label} ${error}`}
        onChange={onChange}
      />
    );
  };
  return (
    <Section
      editing={editing}
      pointer="/gate"
      summary={gate.caps.length === 0 ? 'Statements that it holds back' : `Statements that it holds back (${gate.caps.length})`}
      open={content.gate !== undefined}
    >
      <Text>
        While this statement is below a stage, the statements that depend on it cannot be placed high without a recorded reason.
        To take this away, set everything here back to “Choose”.
      </Text>
      {choose('/gate/minimum', 'It holds them back while it is below', minimumOptions(content, parts), gate.minimum, (minimum) =>
        write({ minimum }),
      )}
      <Many
        editing={editing}
        pointer="/gate/caps"
        legend="Statements held back"
        hint="A row without a statement is taken out"
        items={gate.caps}
        empty={() => ''}
        holdsNothing={(code) => code === ''}
        onChange={(caps) => write({ caps: [...caps] })}
        addText="Add a statement to hold back"
        row={(code, index, change) =>
          choose(`/gate/caps/${index}`, `Statement held back ${index + 1}`, capOptions(content, parts, code), code, change)
        }
      />
      {choose('/gate/at', 'The highest stage that they can have meanwhile', atOptions(content, parts), gate.at, (at) =>
        write({ at }),
      )}
    </Section>
  );
}
