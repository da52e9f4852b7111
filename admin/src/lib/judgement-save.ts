import { differences, fieldLabels, fieldNames, type FieldName, type Fields } from './judgement-fields.ts';
import { Problem } from './problem.ts';

/** The most characters that a text field holds; the contract's `maxLength`. */
export const longestText = 4000;

/** What a failed save means: an event at once, or something to be read first. */
export type SaveFailure =
  | { readonly type: 'failed'; readonly at: number }
  | { readonly type: 'refused'; readonly faults: Readonly<Partial<Record<FieldName, string>>>; readonly at: number }
  | { readonly type: 'readCurrent' }
  | { readonly type: 'readWhenClosed' };

function lengthOf(text: string): number {
  // The service counts characters, not UTF-16 units.
  return [...text].length;
}

function fieldFault(name: FieldName, sent: Fields): string {
  const text = name === 'answer' ? ('reason' in sent.answer ? sent.answer.reason : '') : sent[name];
  const label = name === 'answer' ? 'Your reason' : fieldLabels[name];
  const length = lengthOf(text);
  if (length > longestText) {
    return `${label} must be ${longestText.toLocaleString('en-GB')} characters or fewer. Yours has ${length.toLocaleString('en-GB')}.`;
  }
  return name === 'answer'
    ? 'Choose your answer again. This one cannot be saved.'
    : `${label} has a character that cannot be saved. Type it again instead of pasting it.`;
}

function everyChange(saved: Fields, sent: Fields, message: string): Partial<Record<FieldName, string>> {
  return Object.fromEntries(differences(saved, sent).map((name) => [name, message]));
}

/** Reads a failed save by the problem's code. Anything that may pass by itself is tried again; nothing that cannot is. */
export function saveFailure(error: unknown, saved: Fields, sent: Fields, at: number): SaveFailure {
  if (!(error instanceof Problem) || error.status >= 500 || error.status === 429 || error.status === 408)
    return { type: 'failed', at };
  switch (error.code) {
    case 'precondition.failed':
      return { type: 'readCurrent' };
    case 'assessment.state':
      return { type: 'readWhenClosed' };
    case 'auth.required':
      return { type: 'failed', at };
    case 'request.invalid': {
      const named = fieldNames.filter((name) => error.faults.some(({ pointer }) => pointer?.startsWith(`/${name}`)));
      const faults = Object.fromEntries(named.map((name) => [name, fieldFault(name, sent)]));
      return {
        type: 'refused',
        faults: named.length > 0 ? faults : everyChange(saved, sent, 'This cannot be saved as it is.'),
        at,
      };
    }
    case 'auth.role':
      return { type: 'refused', faults: everyChange(saved, sent, 'Your role may no longer change this.'), at };
    default:
      return {
        type: 'refused',
        faults: everyChange(saved, sent, 'This could not be saved. Copy your text and open the page again.'),
        at,
      };
  }
}
