import { faultAt, type Fault } from '../../components/error-summary.tsx';
import { Radios } from '../../components/radios.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { timeOf } from '../../lib/dates.ts';
import type { Scale } from '../../lib/frameworks.ts';
import { answerWords, type Judgement } from '../../lib/judgements.ts';
import type { Choice } from './choices.ts';
import { diffWords, type Piece } from './diff-words.ts';
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
  const { mine: left, theirs: right } = diffWords(words(mine), words(theirs));
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
      <div className="wm-versions">
        <Version title="Yours (not saved)" pieces={left} mark="yours" />
        <Version
          title={`Saved by ${name}${theirs.updatedAt === null ? '' : `, ${timeOf(theirs.updatedAt)}`}`}
          pieces={right}
          mark="theirs"
        />
      </div>
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

interface VersionProps {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly mark: 'yours' | 'theirs';
}

/** Underlined: only in yours. Struck through: only in theirs. Both are said in words as well. */
function Version({ title, pieces, mark }: VersionProps) {
  const Mark = mark === 'yours' ? 'ins' : 'del';
  return (
    <div className="wm-version">
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body wm-pre-line">
        {pieces.length === 0 && 'Nothing written'}
        {pieces.map(({ text, shared }, index) =>
          shared ? (
            text
          ) : (
            // A piece has no identity but its place in the text.
            <Mark key={index}>
              <span className="govuk-visually-hidden">(only in {mark}: </span>
              {text}
              <span className="govuk-visually-hidden">)</span>
            </Mark>
          ),
        )}
      </p>
      {pieces.some((piece) => !piece.shared) && (
        <p className="govuk-hint">
          {mark === 'yours' ? 'Underlined words are only in yours.' : 'Struck words are only in theirs.'}
        </p>
      )}
    </div>
  );
}
