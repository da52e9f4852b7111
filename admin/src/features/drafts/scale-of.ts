import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partsIn } from '../../lib/draft-tree.ts';

type ScaleContent = PartOf<'scale'>['content'];
export type Stage = ScaleContent['stages'][number];

/** The scale a statement is judged on. A statement that names none is on the only one. */
export function scaleOf({ scaleCode }: PartOf<'statement'>['content'], parts: readonly DraftPart[]): ScaleContent | undefined {
  const scales = partsIn(parts, 'scale', null);
  const named = scales.find(({ content }) => content.code === scaleCode);
  return (named ?? (scales.length === 1 ? scales[0] : undefined))?.content;
}

/** A stage that has no code of its own is named by its number. */
export function stageCode({ code, value }: Stage): string {
  return code ?? String(value);
}

/** "2 Developing", as stages are chosen. */
export function stageTitle(stage: Stage): string {
  return `${stageCode(stage)} ${stage.label}`.trim();
}
