import type { ReactNode } from 'react';
import type { Scale } from '../lib/frameworks.ts';
import { lacksReason, noReason, type FieldName, type Fields } from '../lib/judgement-fields.ts';
import type { Language } from '../lib/reading.ts';
import { AnswerRadios } from './answer-radios.tsx';
import { Textarea } from './textarea.tsx';

const texts = [
  { name: 'strengths', label: 'Strengths', hint: undefined },
  { name: 'impact', label: 'Impact', hint: 'What difference has it made, and how do you know?' },
  { name: 'areasForDevelopment', label: 'Areas for development', hint: undefined },
] as const;

interface JudgementInputsProps {
  readonly scale: Scale;
  /** The language the stages are read in; null: English. */
  readonly language: Language | null;
  readonly fields: Fields;
  /** What the service refused, at its field. */
  readonly refused: Readonly<Partial<Record<FieldName, string>>>;
  /** A button was pressed, so that what is missing is told. */
  readonly pressed: boolean;
  /** `atOnce`: an answer was chosen, and not typed. */
  readonly onEdit: (fields: Fields, atOnce: boolean) => void;
  readonly onLeave: () => void;
  /** What is asked of the answer besides. */
  readonly children?: ReactNode;
}

/** What is written of a judgement: the stage, or why there is none, and the words. */
export function JudgementInputs(props: JudgementInputsProps) {
  const { scale, language, fields, refused, pressed, onEdit, onLeave, children } = props;
  const { answer } = fields;
  return (
    <>
      <AnswerRadios
        scale={scale}
        answer={answer}
        language={language}
        error={pressed && lacksReason(answer) ? noReason : refused.answer}
        onChoose={(chosen) => onEdit({ ...fields, answer: chosen }, true)}
        onReason={(reason) => 'reason' in answer && onEdit({ ...fields, answer: { ...answer, reason } }, false)}
        onLeave={onLeave}
      />
      {children}
      {texts.map(({ name, label, hint }) => (
        <Textarea
          key={name}
          id={name}
          label={label}
          labelClass="govuk-label--s"
          hint={hint}
          value={fields[name]}
          error={refused[name]}
          onChange={(value) => onEdit({ ...fields, [name]: value }, false)}
          onBlur={onLeave}
        />
      ))}
    </>
  );
}
