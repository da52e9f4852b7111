import { DataTable } from '../components/data-table.tsx';
import { BandMark } from './band-mark.tsx';
import { Figure, type Source } from './figure.tsx';
import { bandWords, figureWords, rankWords, subtitleOf } from './published.ts';
import { PublishedNumber } from './published-number.tsx';
import { stripGeometry, type Mark, type StripData } from './strip-geometry.ts';

interface StripProps {
  readonly data: StripData;
  /** Where the page's heading already says the indicator; else its title. */
  readonly headline?: string;
  readonly source: Source | null;
  readonly level?: 2 | 3;
}

/** F5: where one area is among all, beside England and the mean of its neighbours. */
export function IndicatorStrip({ data, headline = data.measure.title, source, level = 2 }: StripProps) {
  const { measure, own, england, neighbours, period } = data;
  const rows = [
    { name: own.name, figure: own.figure, band: own.band, rank: own.rank },
    { name: 'England', figure: england, band: null, rank: null },
    { name: 'Mean of the statistical neighbours', figure: neighbours, band: null, rank: null },
    ...data.others.map((one) => ({ ...one, band: null, rank: null })),
  ];
  return (
    <Figure
      headline={headline}
      level={level}
      subtitle={subtitleOf(measure, `${data.areas.length} local areas, ${period}`)}
      sentence={stripSentence(data)}
      source={source}
      picture={{ height: () => height, draw: (width) => <Drawing data={data} width={width} /> }}
    >
      <DataTable
        caption={`${measure.title}, ${period}`}
        hideCaption
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { header: 'Area', cell: ({ name }) => name },
          { header: 'Figure', isNumber: true, cell: ({ figure }) => <PublishedNumber figure={figure} measure={measure} /> },
          { header: 'Band', cell: ({ band }) => (band ? <BandMark band={band} /> : '–') },
          { header: 'Rank', cell: ({ rank }) => (rank ? rankWords(rank) : '–') },
        ]}
      />
    </Figure>
  );
}

/** "Hartlepool: 62.3% in 2024, in the second quarter of areas (band B); England 46.4%." */
export function stripSentence({ measure, period, own, england }: StripData): string {
  const place = own.band ? `, in ${bandWords(own.band)}` : '';
  const direction = measure.polarity === 'none' ? ' Neither high nor low is better here.' : '';
  return `${own.name}: ${figureWords(own.figure, measure)} in ${period}${place}; England ${figureWords(england, measure)}.${direction}`;
}

const height = 176;

function Drawing({ data, width }: { readonly data: StripData; readonly width: number }) {
  const { ticks, boxes, axis, own, england, neighbours, from, to, betterEnd } = stripGeometry(data, width);
  return (
    <>
      {ticks.map((x, index) => (
        <line key={index} className="wm-strip__area" x1={x} x2={x} y1="30" y2="54" />
      ))}
      {boxes.map(({ band, x, width: wide }) => (
        <g key={band}>
          <rect className={`wm-band-${band}`} x={x + 1} y="58" width={Math.max(0, wide - 2)} height="22" />
          {wide > 18 && (
            <text className={`wm-band-${band}__letter`} x={x + wide / 2} y="74" textAnchor="middle">
              {band}
            </text>
          )}
        </g>
      ))}
      <Named className="wm-line-england" mark={england} y={102} />
      <Named className="wm-line-neighbours" mark={neighbours} y={122} />
      <Named className="wm-line-own" mark={own} y={16} />
      <line className="wm-axis" x1={from} x2={to} y1="134" y2="134" />
      {axis.map(({ x, text }) => (
        <g key={text}>
          <line className="wm-axis" x1={x} x2={x} y1="134" y2="140" />
          <text className="wm-axis__text" x={x} y="154" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {betterEnd === 'right' && (
        <text className="wm-axis__text" x={to} y="172" textAnchor="end">
          better →
        </text>
      )}
      {betterEnd === 'left' && (
        <text className="wm-axis__text" x={from} y="172">
          ← better
        </text>
      )}
    </>
  );
}

/** A line through the strip with its name and number above or beneath it. */
function Named({ mark, y, className }: { readonly mark: Mark | null; readonly y: number; readonly className: string }) {
  if (!mark) return null;
  const isAbove = y < 30;
  return (
    <>
      <line className={className} x1={mark.x} x2={mark.x} y1={isAbove ? y + 6 : 26} y2={isAbove ? 84 : y - 14} />
      <text className={`${className}__text`} x={mark.x} y={y} textAnchor={mark.anchor}>
        {mark.text}
      </text>
    </>
  );
}
