import { autosave, startAutosave, type Autosave, type Saved } from './autosave.ts';
import { dropKeptText, keepText, keptText } from './kept-text.ts';
import type { FieldRules } from './merge.ts';

/** What was typed and not yet saved, and the saved version it was typed over. */
export interface KeptDraft<Fields> {
  readonly base: Fields;
  readonly draft: Fields;
}

export function keptDraft<Fields>(key: string): KeptDraft<Fields> | null {
  // Written by `keepDraft` alone, in this tab, by this version of the page.
  return keptText(key) as KeptDraft<Fields> | null;
}

export function keepDraft<Fields>(key: string, draft: KeptDraft<Fields>): void {
  keepText(key, draft);
}

export const dropDraft = dropKeptText;

/** What the service holds, and who wrote it when; null where it does not say. */
export interface Current<Fields> extends Saved<Fields> {
  readonly by: string | null;
  readonly changedAt: string | null;
}

/** The page as it opens: what the service holds, with text kept from before put together with it. */
export function resumeAutosave<Fields, Name extends string>(
  rules: FieldRules<Fields, Name>,
  current: Current<Fields>,
  kept: KeptDraft<Fields> | null,
  at: number,
): Autosave<Fields, Name> {
  if (!kept) return startAutosave(current);
  const before = { ...startAutosave<Fields, Name>({ fields: kept.base, etag: '' }), draft: kept.draft };
  return autosave(rules, before, { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at });
}
