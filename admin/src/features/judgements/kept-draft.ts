import { dropKeptText, keepText, keptText } from '../../lib/kept-text.ts';
import { startAutosave, type Autosave, type Saved, autosave } from './autosave.ts';
import type { Fields } from './fields.ts';

/** What was typed and not yet saved, and the saved version it was typed over. */
export interface KeptDraft {
  readonly base: Fields;
  readonly draft: Fields;
}

function keyOf(assessmentId: string, statementCode: string): string {
  return `${assessmentId}/${statementCode}`;
}

export function keptDraft(assessmentId: string, statementCode: string): KeptDraft | null {
  // Written by `keepDraft` alone, in this tab, by this version of the page.
  return keptText(keyOf(assessmentId, statementCode)) as KeptDraft | null;
}

export function keepDraft(assessmentId: string, statementCode: string, draft: KeptDraft): void {
  keepText(keyOf(assessmentId, statementCode), draft);
}

export function dropDraft(assessmentId: string, statementCode: string): void {
  dropKeptText(keyOf(assessmentId, statementCode));
}

/** The page as it opens: what the service holds, with text kept from before put together with it. */
export function resumeAutosave(
  current: Saved & { readonly by: string | null; readonly changedAt: string | null },
  kept: KeptDraft | null,
  at: number,
): Autosave {
  if (!kept) return startAutosave(current);
  const before = { ...startAutosave({ fields: kept.base, etag: '' }), draft: kept.draft };
  return autosave(before, { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at });
}
