import { codePattern, longestCode } from '@waymark/reference-data';
import Type from 'typebox';
import { closed, ref } from '../http/operation.ts';
import { oneLine } from '../http/text.ts';
import { Answer, answerOf, longestText } from './answer.ts';
import type { LocalStatementRow } from './local-statement-store.ts';

/** The shape of a local statement on the wire, for the features that answer with one. */
export const localStatementExample = {
  id: '01932f5e-7b1c-7000-8000-0000000000d1',
  shortTitle: 'Short breaks near home',
  text: 'Families who need a short break get one within ten miles of home.',
  themeCode: 'D',
  frameworkVersion: '1.0.0',
  scaleCode: 'main',
  answer: { kind: 'stage', stage: '2' },
  strengths: 'Two providers joined this year.',
  impact: 'Nine families came off the waiting list.',
  areasForDevelopment: '',
} as const;

export const LocalStatementId = Type.String({
  format: 'uuid',
  description: 'The local statement',
  examples: [localStatementExample.id],
});

export const code = Type.String({ pattern: codePattern, maxLength: longestCode });
export const shortTitle = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' });

/** What a council writes of a statement of its own, as a statement of the framework has it. */
export const localWords = {
  shortTitle: Type.Union([shortTitle, Type.Null()], { ...oneLine, description: 'For lists; null: they show the text' }),
  text: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S', description: 'One thing that a partnership can judge' }),
  themeCode: Type.Union([code, Type.Null()], { description: 'The theme it stands in; null: none' }),
};

const words = (description: string) => Type.String({ maxLength: longestText, description });

/** What is judged of it: as a judgement has it. */
export const localJudgement = {
  answer: ref(Answer),
  strengths: words('What works well'),
  impact: words('What difference it has made, and how that is known'),
  areasForDevelopment: words('What must get better'),
};

/** What is signed of it. */
export const localContent = {
  id: LocalStatementId,
  shortTitle: Type.Union([Type.String(), Type.Null()]),
  text: Type.String(),
  themeCode: Type.Union([Type.String(), Type.Null()], { description: 'null: none, or one that the version no longer has' }),
  frameworkVersion: Type.String({ description: 'The version it was written in, whose scale it keeps: major.minor.patch' }),
  scaleCode: Type.String({ description: 'The scale of that version on which it is judged' }),
  ...localJudgement,
};

export const LocalStatementContent = Type.Object(localContent, closed);

/** Field by field; without what changes with every save. */
export function localContentOf(row: LocalStatementRow): Type.Static<typeof LocalStatementContent> {
  return {
    id: row.id,
    shortTitle: row.shortTitle,
    text: row.text,
    themeCode: row.themeCode,
    frameworkVersion: row.frameworkVersion,
    scaleCode: row.scaleCode,
    answer: answerOf(row),
    strengths: row.strengths,
    impact: row.impact,
    areasForDevelopment: row.areasForDevelopment,
  };
}
