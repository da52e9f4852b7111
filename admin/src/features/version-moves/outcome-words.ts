import type { MovedAnswer } from './api.ts';

type Outcome = MovedAnswer['outcome'];

/** How each group of answers is headed, and what happens to them, in the order in which a lead should read them. */
export const outcomes: readonly { readonly outcome: Outcome; readonly heading: string; readonly means: string }[] = [
  {
    outcome: 'read_again',
    heading: 'Carried over, to be read again',
    means: 'The statement is in other words. Your stage and your text go with it: read whether they still hold.',
  },
  {
    outcome: 'words_only',
    heading: 'Carried over without the stage',
    means: 'The statement asks something else now, or is judged on other stages. Your text goes with it. Choose a stage again.',
  },
  {
    outcome: 'split',
    heading: 'Split',
    means: 'One statement became several. Your text is copied to each of them, your stage to none.',
  },
  {
    outcome: 'merged',
    heading: 'Merged into another',
    means: 'The statement is part of another now. Your answer is kept under earlier answers, to be read beside it.',
  },
  {
    outcome: 'retired',
    heading: 'No longer asked',
    means: 'Your answer is kept under earlier answers.',
  },
  {
    outcome: 'carried',
    heading: 'Carried over as they are',
    means: 'Nothing changes.',
  },
];

/** What became of one earlier answer, in a sentence. */
export function outcomeSentence({ outcome, targets }: MovedAnswer): string {
  const to = targets.map(({ statementCode }) => statementCode).join(' and ');
  switch (outcome) {
    case 'words_only':
      return `Its text went on to ${to}, its stage did not.`;
    case 'split':
      return `It was split into ${to}. Its text was copied to each of them.`;
    case 'merged':
      return `It is part of ${to} now.`;
    case 'retired':
      return 'It is no longer asked.';
    default:
      return `It went on to ${to}.`;
  }
}
