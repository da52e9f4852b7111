import { useMemo, type Dispatch } from 'react';
import type { SavingWords } from '../../components/status-words.ts';
import type { Autosave, AutosaveEvent } from '../../lib/autosave.ts';
import type { DraftPart } from '../../lib/drafts.ts';
import { Problem } from '../../lib/problem.ts';
import { useAutosave, type Saving } from '../../lib/use-autosave.ts';
import { readPart, useSavePart, type Content } from './api.ts';
import { contentRules } from './editing.ts';
import { isWithin } from './pointer.ts';

export const savingWords: SavingWords = {
  thing: 'this part',
  untouched: 'Your changes save as you go.',
  unready: '',
  closed: () => 'This draft is no longer open for changes',
};

export function keptKey(partId: string): string {
  return `draft-part/${partId}`;
}

export function currentOf({ content, etag, updatedByName, updatedAt }: DraftPart) {
  return { fields: content, etag, by: updatedByName, changedAt: updatedAt };
}

type Event = AutosaveEvent<Content, string>;

/** Reads a failed save by the problem's code. Anything that may pass by itself is tried again; nothing that cannot is. */
export async function explainFailure(
  error: unknown,
  saved: Content,
  sent: Content,
  read: () => Promise<DraftPart | undefined>,
): Promise<Event> {
  const at = Date.now();
  const refused = (message: string): Event => ({
    type: 'refused',
    faults: Object.fromEntries(contentRules.differences(saved, sent).map((name) => [name, message])),
    at,
  });
  const isTakenOut = 'cannot be saved: somebody took this part out of the draft. Copy your text before you leave';
  if (!(error instanceof Problem) || error.status >= 500 || [408, 429].includes(error.status)) return { type: 'failed', at };
  switch (error.code) {
    case 'auth.required':
      return { type: 'failed', at };
    case 'draft.state':
      return { type: 'closed', closedAt: null };
    case 'draft-part.not-found':
      return refused(isTakenOut);
    case 'precondition.failed': {
      const part = await read();
      if (!part) return refused(isTakenOut);
      const current = currentOf(part);
      return { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at: Date.now() };
    }
    case 'request.invalid': {
      const named = contentRules
        .differences(saved, sent)
        .filter((name) => error.faults.some(({ pointer }) => pointer !== undefined && isWithin(pointer, `/content${name}`)));
      const why = 'cannot be saved as it is: it is too long, or holds a character that cannot be kept';
      return named.length > 0
        ? { type: 'refused', faults: Object.fromEntries(named.map((name) => [name, why])), at }
        : refused(why);
    }
    default:
      return refused('cannot be saved. Copy your text and open the page again');
  }
}

/** Saves one part of a draft as it is written. */
export function usePartAutosave(draftId: string, opened: DraftPart): readonly [Autosave<Content, string>, Dispatch<Event>] {
  const { id, kind } = opened;
  const save = useSavePart(draftId, id, kind);
  const saving = useMemo(
    (): Saving<Content, string> => ({
      rules: contentRules,
      key: keptKey(id),
      save,
      explain: (error, saved, sent) => explainFailure(error, saved, sent, () => readPart(draftId, id)),
    }),
    [draftId, id, save],
  );
  return useAutosave(saving, currentOf(opened));
}
