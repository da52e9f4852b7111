import type { Choice } from '../lib/choices.ts';
import { midSentence } from '../lib/plural.ts';
import { faultAt, type Fault } from './error-summary.tsx';
import { Radios } from './radios.tsx';
import { Textarea } from './textarea.tsx';
import { TwoVersions } from './two-versions.tsx';

interface ConflictFieldProps {
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who saved theirs, and when. */
  readonly name: string;
  readonly at: string | null;
  /** Whether two texts of it can be put together by hand. */
  readonly joins: boolean;
  readonly choice: Choice | undefined;
  readonly faults: readonly Fault[];
  readonly onChoice: (choice: Choice) => void;
}

/** One field in two versions, and what to keep of them. Neither side is preselected. */
export function ConflictField({ field, label, mine, theirs, name, at, joins, choice, faults, onChoice }: ConflictFieldProps) {
  const id = `choice-${field}`;
  const together = [mine, theirs].filter((text) => text !== '').join('\n\n');
  const items = [
    { value: 'mine', label: 'Keep mine' },
    { value: 'theirs', label: `Keep ${name}’s` },
    ...(joins
      ? [
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
        ]
      : []),
  ];
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {label}
      </h2>
      <TwoVersions mine={mine} theirs={theirs} by={name} at={at} />
      <Radios
        id={id}
        legend={`What to keep of ${midSentence(label)}`}
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
