import type { SavingWords } from './status-words.ts';
import { timeOf } from '../lib/dates.ts';

export const statementThing = 'this statement';

export const savingWords: SavingWords = {
  thing: statementThing,
  untouched: 'Your answers save as you go.',
  unready: 'Say why, and your answer is saved.',
  closed: (at) =>
    at === null
      ? 'This assessment was signed off, or moved to another version'
      : `This assessment was signed off at ${timeOf(at)}`,
};
