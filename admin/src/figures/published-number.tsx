import { absences, numberWords, type PublishedFigure } from './published.ts';

interface PublishedNumberProps {
  readonly figure: PublishedFigure;
  readonly unit: string;
}

/** A figure in a table; where there is none, the publisher's symbol and what it means. */
export function PublishedNumber({ figure, unit }: PublishedNumberProps) {
  if (figure.kind === 'value') return numberWords(figure.value, unit);
  const { symbol, words } = absences[figure.kind];
  return symbol === null ? words : `${symbol} ${words}`;
}
