import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Radios } from '../../components/radios.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { TwoVersions } from '../../components/two-versions.tsx';
import type { Scale } from '../../lib/frameworks.ts';
import { answerWords, type Judgement } from '../../lib/judgements.ts';
import type { Choice } from './choices.ts';
import { fieldLabels, type FieldName, type Fields } from './fields.ts';

interface ConflictFieldProps {
  readonly field: FieldName;
  readonly mine: Fields;
  readonly theirs: Judgement;
  readonly name: string;
  readonly scale: Scale;
  readonly choice: Choice | undefined;
  readonly faults: readonly Fault[];
  readonly onChoice: (choice: Choice) => void;
}

/** One field in two versions, and what to keep of them. Neither side is preselected. */
export function ConflictField({ field, mine, theirs, name, scale, choice, faults, onChoice }: ConflictFieldProps) {
  const id = `choice-${field}`;
  const words = (fields: Fields) => (field === 'answer' ? answerWords(fields.answer, scale) : fields[field]);
  const together = [words(mine), words(theirs)].filter((text) => text !== '').join('\n\n');
  const items = [
    { value: 'mine', label: 'Keep mine' },
    { value: 'theirs', label: `Keep ${name}’s` },
    ...(field === 'answer'
      ? []
      : [
          {
            value: 'both',
            label: 'Put them together',
            reveals: choice?.keep === 'both' && (
              <Textarea
                id={`${id}-text`}
                label="Both texts"
                value={choice.text}
                onChange={(text) => onChoice({ keep: 'both', text })}
              />
            ),
          },
        ]),
  ];
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {fieldLabels[field]}
      </h2>
      <TwoVersions mine={words(mine)} theirs={words(theirs)} by={name} at={theirs.updatedAt} />
      <Radios
        id={id}
        legend={`What to keep of ${fieldLabels[field].toLowerCase()}`}
        error={faultAt(faults, id)}
        items={items}
        value={choice?.keep ?? null}
        onChange={(value) =>
          onChoice(value === 'both' ? { keep: 'both', text: together } : { keep: value === 'mine' ? 'mine' : 'theirs' })
        }
      />
    </section>
  );
}
