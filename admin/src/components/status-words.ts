import type { Autosave, ElsewhereChange } from '../lib/autosave.ts';
import { timeOf } from '../lib/dates.ts';

/** The words in which pages that save as you go differ. */
export interface SavingWords {
  /** What is written on, as in "this statement". */
  readonly thing: string;
  readonly untouched: string;
  /** What a field still needs before it can be saved. */
  readonly unready: string;
  /** It was closed for changes, where the service says when. */
  readonly closed: (at: string | null) => string;
}

export interface StatusWords {
  readonly words: string;
  readonly fault: boolean;
  /** How it is read out: at once, politely where the state comes to rest, or not at all. */
  readonly announced: 'no' | 'politely' | 'at once';
  readonly actions: readonly ('tryNow' | 'copy' | 'compare' | 'seeChange')[];
}

function quiet(words: string): StatusWords {
  return { words, fault: false, announced: 'no', actions: [] };
}

type When = Pick<ElsewhereChange<string>, 'by' | 'at'>;

export function conflictSentence(thing: string, { by, at }: When): string {
  const when = at === null ? 'just now' : `at ${timeOf(at)}`;
  return `${by ?? 'Somebody'} saved a change to ${thing} ${when}, while you were editing. Your version is not saved yet. Neither version is lost. Choose what to keep.`;
}

function mergedSentence(thing: string, { by, at }: When): string {
  const when = at === null ? 'just now' : `at ${timeOf(at)}`;
  return `${by ?? 'Somebody'} also changed ${thing} ${when}. Both sets of changes are kept.`;
}

/** The words of the status line for each state of saving. "Saving…" is never read out: it would swamp a screen reader. */
export function statusWords<Fields, Name extends string>(
  { thing, untouched, unready, closed }: SavingWords,
  { status, merged }: Autosave<Fields, Name>,
): StatusWords {
  switch (status.kind) {
    case 'untouched':
      return quiet(untouched);
    case 'waiting':
      return quiet('Not saved yet');
    case 'saving':
      return quiet('Saving…');
    case 'needsReason':
      return quiet(`Not saved yet. ${unready}`);
    case 'saved': {
      const saved = `${status.backOnline ? 'You are back online. ' : ''}Saved at ${timeOf(status.at)}`;
      if (!merged) return { words: saved, fault: false, announced: 'politely', actions: [] };
      return { words: mergedSentence(thing, merged), fault: false, announced: 'politely', actions: ['seeChange'] };
    }
    case 'failed':
      return {
        words: 'Not saved. Your text is still on this page. We will try again in 20 seconds.',
        fault: true,
        announced: 'at once',
        actions: ['tryNow', 'copy'],
      };
    case 'refused':
      return {
        words: 'Not all of this is saved. See the fault at the field.',
        fault: true,
        announced: 'at once',
        actions: ['copy'],
      };
    case 'offline':
      return {
        words:
          'You are offline. Your changes are kept in this tab. Keep it open and they will be saved when you are back online.',
        fault: true,
        announced: 'at once',
        actions: [],
      };
    case 'conflict':
      return { words: conflictSentence(thing, status.change), fault: true, announced: 'at once', actions: ['compare'] };
    case 'closed':
      return {
        words: `${closed(status.at)}, so your last change was not saved. Copy your text before you leave.`,
        fault: true,
        announced: 'at once',
        actions: ['copy'],
      };
  }
}
