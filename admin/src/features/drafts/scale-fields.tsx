import type { PartOf } from '../../lib/drafts.ts';
import type { Editing } from './editing.ts';
import { Many, NumberField, TextField } from './fields.tsx';
import type { Stage } from './scale-of.ts';
import { TranslationFields } from './translation-fields.tsx';
import type { Language } from './translations.ts';

/** A stage with one of the texts that it need not have. */
function withText(stage: Stage, name: 'code' | 'summary', text: string): Stage {
  const { [name]: _before, ...rest } = stage;
  return text === '' ? rest : { ...rest, [name]: text };
}

interface ScaleFieldsProps {
  readonly editing: Editing<PartOf<'scale'>['content']>;
  readonly languages: readonly Language[];
}

export function ScaleFields({ editing, languages }: ScaleFieldsProps) {
  const { content, set } = editing;
  return (
    <>
      <TextField
        editing={editing}
        pointer="/code"
        label="Code"
        width={10}
        value={content.code}
        onChange={(value) => set('code', value)}
      />
      <TextField
        editing={editing}
        pointer="/title"
        label="Title"
        value={content.title}
        onChange={(value) => set('title', value)}
      />
      <Many
        editing={editing}
        pointer="/stages"
        legend="Stages"
        hint="The lowest first; each number is one more than the one before. A stage whose texts you empty is taken out. Another number of stages, or other numbers, breaks the comparison with earlier answers"
        items={content.stages}
        empty={(rows): Stage => ({ value: (rows.at(-1)?.value ?? 0) + 1, label: '', descriptor: '' })}
        holdsNothing={({ label, summary = '', descriptor }) => label === '' && summary === '' && descriptor === ''}
        onChange={(stages) => set('stages', [...stages])}
        addText="Add another stage"
        row={(stage, index, change) => {
          const at = `/stages/${index}`;
          return (
            <fieldset className="govuk-fieldset">
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{`Stage ${index + 1} from the lowest`}</legend>
              <TextField
                editing={editing}
                pointer={`${at}/label`}
                label="Label"
                value={stage.label}
                onChange={(label) => change({ ...stage, label })}
              />
              <NumberField
                editing={editing}
                pointer={`${at}/value`}
                label="Number"
                wanted="a whole number from 0 to 100"
                fits={(value) => Number.isInteger(value) && value >= 0 && value <= 100}
                value={stage.value}
                onChange={(value) => value !== undefined && change({ ...stage, value })}
              />
              <TextField
                editing={editing}
                pointer={`${at}/summary`}
                label="Summary (optional)"
                hint="One short sentence, at most 90 characters"
                value={stage.summary ?? ''}
                onChange={(summary) => change(withText(stage, 'summary', summary))}
              />
              <TextField
                editing={editing}
                pointer={`${at}/descriptor`}
                label="What it looks like to be at this stage"
                rows={3}
                value={stage.descriptor}
                onChange={(descriptor) => change({ ...stage, descriptor })}
              />
              <TextField
                editing={editing}
                pointer={`${at}/code`}
                label="Code (optional)"
                hint="Names the stage in files and in the service. Its number does where this is empty. Earlier answers are kept under it"
                width={10}
                value={stage.code ?? ''}
                onChange={(code) => change(withText(stage, 'code', code))}
              />
            </fieldset>
          );
        }}
      />
      <TranslationFields editing={editing} kind="scale" languages={languages} />
    </>
  );
}
