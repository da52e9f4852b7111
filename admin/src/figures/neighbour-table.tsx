import { DataTable } from '../components/data-table.tsx';
import { count } from '../lib/plural.ts';
import { BandMark } from './band-mark.tsx';
import { Figure, type Source } from './figure.tsx';
import { drawn, figureWords, subtitleOf, type AreaFigure, type Measure, type PublishedFigure } from './published.ts';
import { PublishedNumber } from './published-number.tsx';

export interface Neighbour extends AreaFigure {
  /** In the publisher's words. */
  readonly closeness: string | null;
}

interface NeighbourTableProps {
  readonly measure: Measure;
  readonly period: string;
  readonly own: AreaFigure;
  /** The ten statistical neighbours, closest first. */
  readonly neighbours: readonly Neighbour[];
  readonly mean: PublishedFigure;
  /** The publisher calls none of the ten close. */
  readonly noneIsClose: boolean;
  readonly source: Source | null;
}

/** The ten areas found most alike, by an official statistic alone: nothing here is anybody's judgement. */
export function NeighbourTable({ measure, period, own, neighbours, mean, noneIsClose, source }: NeighbourTableProps) {
  const rows: readonly (AreaFigure & { readonly closeness: string | null })[] = [
    { ...own, closeness: 'This area' },
    ...neighbours,
  ];
  return (
    <Figure
      headline={`${own.name} and its statistical neighbours`}
      subtitle={subtitleOf(measure, `${own.name} and ten neighbours, ${period}`)}
      sentence={neighbourSentence(measure, own, neighbours, mean, noneIsClose)}
      source={source}
    >
      <DataTable
        caption={`${measure.title}: ${own.name} and its statistical neighbours, ${period}`}
        hideCaption
        rows={rows}
        rowKey={({ gssCode }) => gssCode}
        rowClass={({ gssCode }) => (gssCode === own.gssCode ? 'wm-own-row' : undefined)}
        columns={[
          { header: 'Area', cell: ({ name, gssCode }) => (gssCode === own.gssCode ? `▶ ${name}` : name) },
          { header: 'How close', cell: ({ closeness }) => closeness ?? 'Not said' },
          { header: 'Figure', isNumber: true, cell: ({ figure }) => <PublishedNumber figure={figure} measure={measure} /> },
          { header: 'Band', cell: ({ band }) => <BandMark band={band} /> },
        ]}
      />
    </Figure>
  );
}

/** "Hartlepool: 62.3%; the mean of 9 of its 10 statistical neighbours is 55.1%." */
export function neighbourSentence(
  measure: Measure,
  own: AreaFigure,
  neighbours: readonly Neighbour[],
  mean: PublishedFigure,
  noneIsClose: boolean,
): string {
  const using = neighbours.filter(({ figure }) => drawn(figure) !== null).length;
  const first = `${own.name}: ${figureWords(own.figure, measure)}`;
  const care = noneIsClose ? ' None of these areas is a close match. Use with care.' : '';
  // Words have no mean.
  if (measure.valueLabels !== null) return `${first}.${care}`;
  if (using === 0) return `${first}; none of its ${count(neighbours.length, 'statistical neighbour')} has a figure.${care}`;
  const whose = using === neighbours.length ? `its ${using}` : `${using} of its ${neighbours.length}`;
  return `${first}; the mean of ${whose} statistical neighbours is ${figureWords(mean, measure)}.${care}`;
}
