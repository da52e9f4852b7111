import type { ReactNode } from 'react';
import { DataTable } from '../components/data-table.tsx';
import { BandMark } from './band-mark.tsx';
import { Figure, type Source } from './figure.tsx';
import { bandsSentence, rankWords, type AreaFigure, type Measure, type PublishedFigure } from './published.ts';
import { PublishedNumber } from './published-number.tsx';

export interface BandRow {
  readonly measure: Measure;
  readonly period: string;
  readonly own: AreaFigure;
  readonly england: PublishedFigure;
  readonly neighbours: PublishedFigure;
}

interface BandTableProps {
  /** A group of indicators. */
  readonly title: string;
  readonly level?: 2 | 3;
  readonly name: string;
  readonly rows: readonly BandRow[];
  readonly source: Source | null;
  /** An indicator's name as a link to its page; its name alone where it has none here. */
  readonly titleOf: (measure: Measure) => ReactNode;
}

/** F7: a table that is also the picture: for each indicator the area's figure and band beside England and its neighbours. */
export function BandTable({ title, level = 2, name, rows, source, titleOf }: BandTableProps) {
  return (
    <Figure
      headline={title}
      level={level}
      subtitle={`${name}, England and the mean of the statistical neighbours, latest period of each indicator`}
      sentence={bandsSentence(rows.map(({ own }) => own.band))}
      source={source}
    >
      <DataTable
        caption={`${title}, ${name}`}
        hideCaption
        rows={rows}
        rowKey={({ measure }) => measure.code}
        columns={[
          { header: 'Indicator', cell: ({ measure }) => titleOf(measure) },
          {
            header: name,
            isNumber: true,
            cell: ({ own, measure }) => <PublishedNumber figure={own.figure} measure={measure} />,
          },
          { header: 'Period', cell: ({ period }) => period },
          { header: 'Band', cell: ({ own }) => <BandMark band={own.band} /> },
          { header: 'Rank', cell: ({ own }) => (own.rank ? rankWords(own.rank) : 'none') },
          {
            header: 'England',
            isNumber: true,
            cell: ({ england, measure }) => <PublishedNumber figure={england} measure={measure} />,
          },
          {
            header: 'Neighbours’ mean',
            isNumber: true,
            cell: ({ neighbours, measure }) => <PublishedNumber figure={neighbours} measure={measure} />,
          },
        ]}
      />
    </Figure>
  );
}
