import type { SelectOption } from '../../components/select.tsx';
import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partTitle, statementsInOrder } from '../../lib/draft-tree.ts';
import { scaleOf, stageCode, stageTitle, type Stage } from './scale-of.ts';

type StatementContent = PartOf<'statement'>['content'];
export type Gate = NonNullable<StatementContent['gate']>;

export const noGate: Gate = { minimum: '', caps: [], at: '' };

/** A gate of which nothing is chosen is none. */
export function gateOf(gate: Gate): Gate | undefined {
  return gate.minimum === '' && gate.at === '' && gate.caps.length === 0 ? undefined : gate;
}

/** The words before the choices, and what is chosen but cannot be: whoever looks has to see it. */
function choices(first: string, options: readonly SelectOption[], chosen: string, lost: string): SelectOption[] {
  const isLost = chosen !== '' && !options.some(({ value }) => value === chosen);
  return [{ value: '', text: first }, ...options, ...(isLost ? [{ value: chosen, text: `${chosen} (${lost})` }] : [])];
}

function stageOptions(stages: readonly Stage[]): SelectOption[] {
  return stages.map((stage) => ({ value: stageCode(stage), text: stageTitle(stage) }));
}

/** The stages below which a statement can hold others back. */
export function minimumOptions(content: StatementContent, parts: readonly DraftPart[]): SelectOption[] {
  const stages = scaleOf(content, parts)?.stages ?? [];
  return choices('Choose a stage', stageOptions(stages), content.gate?.minimum ?? '', 'not a stage of its scale');
}

/** The stages that every statement held back has; while none is chosen, those of the statement's own scale. */
export function atOptions(content: StatementContent, parts: readonly DraftPart[]): SelectOption[] {
  const { caps, at } = content.gate ?? noGate;
  const held = statementsInOrder(parts).filter((statement) => caps.includes(statement.content.code));
  const [first = [], ...others] = [...held.map((statement) => statement.content), ...(held.length === 0 ? [content] : [])].map(
    (one) => scaleOf(one, parts)?.stages ?? [],
  );
  const shared = first.filter((stage) => others.every((stages) => stages.some((one) => stageCode(one) === stageCode(stage))));
  return choices('Choose a stage', stageOptions(shared), at, 'not a stage of each of them');
}

/** The statements that can be held back, by code and title: all but the one itself, and those that are in another row. */
export function capOptions(content: StatementContent, parts: readonly DraftPart[], chosen: string): SelectOption[] {
  const taken = new Set((content.gate?.caps ?? []).filter((code) => code !== chosen));
  const options = statementsInOrder(parts)
    .filter(({ content: { code } }) => code !== '' && code !== content.code && !taken.has(code))
    .map((statement) => ({ value: statement.content.code, text: partTitle(statement) }));
  return choices(
    'Choose a statement',
    options,
    chosen,
    chosen === content.code ? 'this statement itself' : 'no statement has this code',
  );
}
