import { gateReasonLabel, type Answer } from './judgements.ts';
import type { FieldRules } from './merge.ts';

/** The parts of a judgement that a person writes; each is merged, or chosen, whole. */
export interface Fields {
  readonly answer: Answer;
  readonly strengths: string;
  readonly impact: string;
  readonly areasForDevelopment: string;
  /** Why it stands higher than a gate lets it; empty: no reason. */
  readonly gateReason: string;
}

/** Where they stand as the service has them. A local statement has no gate, and none of its reasons. */
export type Written = Omit<Fields, 'gateReason'> & { readonly gateReason?: string | null };

/** Of something that holds more than these. */
export function fieldsOf({ answer, strengths, impact, areasForDevelopment, gateReason }: Written): Fields {
  return { answer, strengths, impact, areasForDevelopment, gateReason: gateReason ?? '' };
}

export type FieldName = keyof Fields;

export const fieldNames = [
  'answer',
  'gateReason',
  'strengths',
  'impact',
  'areasForDevelopment',
] as const satisfies readonly FieldName[];

export const fieldLabels: Readonly<Record<FieldName, string>> = {
  answer: 'Stage',
  gateReason: gateReasonLabel,
  strengths: 'Strengths',
  impact: 'Impact',
  areasForDevelopment: 'Areas for development',
};

function sameAnswer(one: Answer, other: Answer): boolean {
  if (one.kind === 'stage') return other.kind === 'stage' && one.stage === other.stage;
  if (one.kind === 'not_answered') return other.kind === 'not_answered';
  return one.kind === other.kind && 'reason' in other && one.reason === other.reason;
}

function sameField(name: FieldName, one: Fields, other: Fields): boolean {
  return name === 'answer' ? sameAnswer(one.answer, other.answer) : one[name] === other[name];
}

/** The fields in which the two differ, in the order of the page. */
export function differences(one: Fields, other: Fields): FieldName[] {
  return fieldNames.filter((name) => !sameField(name, one, other));
}

/** "Not known" and "not applicable" say nothing until they say why. */
export function lacksReason(answer: Answer): boolean {
  return 'reason' in answer && answer.reason.trim() === '';
}

/** `fields` with those named taken from `source`. */
export function withFieldsFrom(fields: Fields, source: Fields, names: readonly FieldName[]): Fields {
  const from = (name: FieldName) => (names.includes(name) ? source : fields);
  return {
    answer: from('answer').answer,
    strengths: from('strengths').strengths,
    impact: from('impact').impact,
    areasForDevelopment: from('areasForDevelopment').areasForDevelopment,
    gateReason: from('gateReason').gateReason,
  };
}

/** An answer is chosen whole, so only texts are ever put together. */
export function withText(fields: Fields, field: FieldName, text: string): Fields {
  return field === 'answer' ? fields : { ...fields, [field]: text };
}

export const fieldRules: FieldRules<Fields, FieldName> = {
  differences,
  withFieldsFrom,
  unready: ({ answer }) => (lacksReason(answer) ? ['answer'] : []),
};

export const noReason = 'Say why there is no stage';

interface Held {
  readonly draft: Fields;
  readonly refused: Readonly<Partial<Record<string, string>>>;
}

/** What cannot be saved as it stands, each at its field on the page. */
export function judgementFaults({ draft: { answer }, refused }: Held): { field: string; message: string }[] {
  const reasonField = 'reason' in answer ? `reason-${answer.kind}` : 'answer';
  const missing = lacksReason(answer) ? [{ field: reasonField, message: noReason }] : [];
  const held = Object.entries(refused).map(([name, message = '']) => ({
    field: name === 'answer' ? reasonField : name,
    message,
  }));
  return [...missing, ...held];
}

/** All that was written, for the clipboard. */
export function judgementText({ answer, gateReason, strengths, impact, areasForDevelopment }: Fields): string {
  const reason = 'reason' in answer ? [answer.reason] : [];
  return [...reason, gateReason, strengths, impact, areasForDevelopment].filter((text) => text !== '').join('\n\n');
}
