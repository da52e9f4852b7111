import type { answerKind as answerKinds } from '@waymark/db/schema';
import { longestCode } from '@waymark/reference-data';
import Type from 'typebox';
import { closed } from '../http/operation.ts';

/** Characters of any text a person writes in an answer. */
export const longestText = 4000;
const reason = Type.String({ minLength: 1, maxLength: longestText, pattern: '\\S', description: 'Why' });

/** Why a judgement stands above what a gate of its framework lets it. */
export const GateReason = Type.Union([Type.String({ maxLength: longestText, pattern: '\\S' }), Type.Null()], {
  description:
    'Why it stands at a higher stage than the gate of another statement lets it; null: no reason. It is kept while no gate asks for it.',
});

/** "Not answered", "not known", "not applicable" and a stage are four facts with four shapes. */
export const Answer = Type.Union(
  [
    Type.Object({ kind: Type.Literal('not_answered') }, closed),
    Type.Object(
      {
        kind: Type.Literal('stage'),
        stage: Type.String({ minLength: 1, maxLength: longestCode, description: "A stage's code on the statement's scale" }),
      },
      closed,
    ),
    Type.Object({ kind: Type.Literal('not_known'), reason }, closed),
    Type.Object({ kind: Type.Literal('not_applicable'), reason }, closed),
  ],
  {
    $id: 'Answer',
    description: 'What the partnership agrees: a stage, or why there is none',
    discriminator: { propertyName: 'kind' },
    examples: [{ kind: 'stage', stage: '2' }],
  },
);

/** The same without its words: what a benchmark sets beside the figures. */
export const AnswerPlace = Type.Union(
  [
    Type.Object({ kind: Type.Literal('stage'), stage: Type.String() }, closed),
    Type.Object({ kind: Type.Literal('not_known') }, closed),
    Type.Object({ kind: Type.Literal('not_applicable') }, closed),
  ],
  {
    $id: 'AnswerPlace',
    description: 'A stage, or that there is none',
    discriminator: { propertyName: 'kind' },
    examples: [{ kind: 'stage', stage: '2' }],
  },
);

export type AnswerWire = Type.Static<typeof Answer>;

export interface AnswerColumns {
  answerKind: (typeof answerKinds)[number];
  stageCode: string | null;
  reason: string | null;
}

/** The table's checks hold that a stage has its code and that the others have their reason. */
export function answerOf({ answerKind, stageCode, reason }: AnswerColumns): AnswerWire {
  switch (answerKind) {
    case 'not_answered':
      return { kind: 'not_answered' };
    case 'stage':
      return { kind: 'stage', stage: stageCode ?? '' };
    case 'not_known':
    case 'not_applicable':
      return { kind: answerKind, reason: reason ?? '' };
  }
}

/** What a judgement that nobody has written yet holds. */
export const unanswered = {
  ...answerColumnsOf({ kind: 'not_answered' }),
  strengths: '',
  impact: '',
  areasForDevelopment: '',
};

export function answerColumnsOf(answer: AnswerWire): AnswerColumns {
  return {
    answerKind: answer.kind,
    stageCode: answer.kind === 'stage' ? answer.stage : null,
    reason: answer.kind === 'not_known' || answer.kind === 'not_applicable' ? answer.reason : null,
  };
}
