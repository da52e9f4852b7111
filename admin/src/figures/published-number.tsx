import { absences, numberWords, type Measure, type PublishedFigure } from './published.ts';

interface PublishedNumberProps {
  readonly figure: PublishedFigure;
  readonly measure: Measure;
}

/** A figure in a table; where there is none, the publisher's symbol and what it means. */
export function PublishedNumber({ figure, measure }: PublishedNumberProps) {
  if (figure.kind === 'value') return numberWords(figure.value, measure);
  const { symbol, words } = absences[figure.kind];
  return symbol === null ? words : `${symbol} ${words}`;
}
