import type { ReactNode } from 'react';
import { LinkButton } from './button.tsx';
import { Radios, type RadioItem } from './radios.tsx';
import { Textarea } from './textarea.tsx';
import { stageLabel, type Scale, type Stage } from '../lib/frameworks.ts';
import type { Answer } from '../lib/judgements.ts';
import { read, type Language } from '../lib/reading.ts';

interface AnswerRadiosProps {
  readonly scale: Scale;
  readonly answer: Answer;
  /** The language the stages are read in; null: English. */
  readonly language: Language | null;
  readonly error: string | undefined;
  readonly onChoose: (answer: Answer) => void;
  readonly onReason: (reason: string) => void;
  readonly onLeave: () => void;
}

/** One sentence is read out with the option; the rest of the descriptor stands below it to be read. */
function describe(
  { summary, descriptor, translations }: Stage,
  language: Language | null,
): Pick<RadioItem, 'hint' | 'spoken' | 'descriptor'> {
  const short = read(summary, translations, 'summary', language);
  const whole = read(descriptor, translations, 'descriptor', language);
  const text = whole?.value ?? '';
  if (short) return { spoken: inLanguage(short.value, short.lang), descriptor: inLanguage(text, whole?.lang) };
  const first = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  return { hint: inLanguage(first, whole?.lang), descriptor: inLanguage(text.slice(first.length).trim(), whole?.lang) };
}

/** The English label stays, since it is what is recorded; a translation stands beside it. */
function labelIn(stage: Stage, language: Language | null): ReactNode {
  const label = read(stage.label, stage.translations, 'label', language);
  if (label?.lang === undefined) return stageLabel(stage);
  return (
    <>
      {stageLabel(stage)} {inLanguage(`(${label.value})`, label.lang)}
    </>
  );
}

function inLanguage(text: string, lang: string | undefined): ReactNode {
  if (text === '') return undefined;
  return lang === undefined ? text : <bdi lang={lang}>{text}</bdi>;
}

function isWhole({ label, descriptor, translations }: Stage, language: Language): boolean {
  return [read(label, translations, 'label', language), read(descriptor, translations, 'descriptor', language)].every(
    (one) => one?.lang !== undefined,
  );
}

const withoutStage = [
  { kind: 'not_known', label: 'Not known to us' },
  { kind: 'not_applicable', label: 'Not applicable here' },
] as const;

function chosenValue(answer: Answer): string | null {
  if (answer.kind === 'stage') return `stage-${answer.stage}`;
  return answer.kind === 'not_answered' ? null : answer.kind;
}

export function AnswerRadios({ scale, answer, language, error, onChoose, onReason, onLeave }: AnswerRadiosProps) {
  const reason = 'reason' in answer ? answer.reason : '';
  const needsReason = error !== undefined && 'reason' in answer;
  const items: RadioItem[] = [
    ...scale.stages.map((stage) => ({
      value: `stage-${stage.code}`,
      label: labelIn(stage, language),
      ...describe(stage, language),
    })),
    ...withoutStage.map(({ kind, label }, index) => ({
      value: kind,
      label,
      ...(index === 0 && { divider: 'or' }),
      reveals: answer.kind === kind && (
        <Textarea
          id={`reason-${kind}`}
          label="Say why"
          rows={3}
          value={reason}
          error={needsReason ? error : undefined}
          onChange={onReason}
          onBlur={onLeave}
        />
      ),
    })),
  ];

  const choose = (value: string) => {
    const stage = scale.stages.find((one) => `stage-${one.code}` === value);
    if (stage) onChoose({ kind: 'stage', stage: stage.code });
    else if (value === 'not_known' || value === 'not_applicable') onChoose({ kind: value, reason });
  };

  return (
    <>
      <Radios
        id="answer"
        legend="Judgement: what stage does the partnership agree?"
        legendClass="govuk-fieldset__legend--m"
        hint={
          language &&
          !scale.stages.every((stage) => isWhole(stage, language)) &&
          `Stages not translated into ${language.label} yet are shown in English.`
        }
        error={needsReason ? undefined : error}
        items={items}
        value={chosenValue(answer)}
        onChange={choose}
      />
      {answer.kind !== 'not_answered' && (
        <p className="govuk-body">
          <LinkButton onClick={() => onChoose({ kind: 'not_answered' })}>Clear this answer</LinkButton>
        </p>
      )}
    </>
  );
}
