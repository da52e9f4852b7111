import type Type from 'typebox';
import { etagOf } from '../../http/exchange.ts';
import { answerColumnsOf, answerOf, type AnswerWire } from '../../wire/answer.ts';
import type { Judgement } from './schema.ts';
import type { JudgementRow, JudgementValues } from './store.ts';

type JudgementWire = Type.Static<typeof Judgement>;

export function judgementOf(row: JudgementRow): JudgementWire {
  return {
    statementCode: row.statementCode,
    answer: answerOf(row),
    strengths: row.strengths,
    impact: row.impact,
    areasForDevelopment: row.areasForDevelopment,
    gateReason: row.gateReason,
    version: row.version,
    etag: etagOf(row.version),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    updatedBy: row.updatedByName === null ? null : { id: row.updatedBy, name: row.updatedByName },
  };
}

export function valuesOf(body: {
  answer: AnswerWire;
  strengths: string;
  impact: string;
  areasForDevelopment: string;
  gateReason?: string | null;
}): JudgementValues {
  const { answer, strengths, impact, areasForDevelopment, gateReason = null } = body;
  return {
    ...answerColumnsOf(answer),
    strengths,
    impact,
    areasForDevelopment,
    gateReason,
  };
}

/** The version an entity tag names; -1, which no row has, for a tag that names none. */
export function versionOf(etag: string): number {
  const digits = /^"(\d{1,9})"$/.exec(etag)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
