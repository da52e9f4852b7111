import { LinkButton } from './button.tsx';
import { Radios, type RadioItem } from './radios.tsx';
import { Textarea } from './textarea.tsx';
import { stageLabel, type Scale, type Stage } from '../lib/frameworks.ts';
import type { Answer } from '../lib/judgements.ts';

interface AnswerRadiosProps {
  readonly scale: Scale;
  readonly answer: Answer;
  readonly error: string | undefined;
  readonly onChoose: (answer: Answer) => void;
  readonly onReason: (reason: string) => void;
  readonly onLeave: () => void;
}

/** One sentence is read out with the option; the rest of the descriptor stands below it to be read. */
function describe({ summary, descriptor }: Stage): Pick<RadioItem, 'hint' | 'spoken' | 'descriptor'> {
  if (summary !== null) return { spoken: summary, descriptor };
  const first = /^.*?[.!?](?=\s|$)/s.exec(descriptor)?.[0] ?? descriptor;
  return { hint: first, descriptor: descriptor.slice(first.length).trim() || undefined };
}

const withoutStage = [
  { kind: 'not_known', label: 'Not known to us' },
  { kind: 'not_applicable', label: 'Not applicable here' },
] as const;

function chosenValue(answer: Answer): string | null {
  if (answer.kind === 'stage') return `stage-${answer.stage}`;
  return answer.kind === 'not_answered' ? null : answer.kind;
}

export function AnswerRadios({ scale, answer, error, onChoose, onReason, onLeave }: AnswerRadiosProps) {
  const reason = 'reason' in answer ? answer.reason : '';
  const needsReason = error !== undefined && 'reason' in answer;
  const items: RadioItem[] = [
    ...scale.stages.map((stage) => ({ value: `stage-${stage.code}`, label: stageLabel(stage), ...describe(stage) })),
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
