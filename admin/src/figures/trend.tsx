import { Fragment } from 'react';
import { Figure, type Source } from './figure.tsx';
import { subtitleOf, type Measure } from './published.ts';
import { PublishedNumber } from './published-number.tsx';
import { trendGeometry, trendHeight, type TrendData, type TrendPart } from './trend-geometry.ts';
import { breakSentence, trendSentence } from './trend-sentence.ts';

interface TrendProps {
  readonly data: TrendData;
  readonly source: Source | null;
}

/** F6: one area, England and the neighbours over time; a new method begins a new line. */
export function TrendFigure({ data, source }: TrendProps) {
  const { measure, name, parts } = data;
  const periods = parts.flatMap(({ rows }) => rows.map(({ period }) => period));
  const breaks = parts.slice(1).map(({ note, rows }) => breakSentence(rows[0]?.period ?? '', note));
  return (
    <Figure
      headline={`${measure.title} over time`}
      subtitle={subtitleOf(measure, `${name} and England, ${periods[0]} to ${periods.at(-1)}`)}
      sentence={[trendSentence(data), ...breaks].join(' ')}
      source={source}
      picture={{ height: () => trendHeight, draw: (width) => <Drawing data={data} width={width} /> }}
    >
      <TrendTable data={data} />
    </Figure>
  );
}

function Drawing({ data, width }: { readonly data: TrendData; readonly width: number }) {
  const { series, breaks, gaps, periods, levels, left, right } = trendGeometry(data, width);
  return (
    <>
      {levels.map(({ y, text }) => (
        <g key={text}>
          <line className="wm-level" x1={left} x2={right} y1={y} y2={y} />
          <text className="wm-axis__text" x={left - 8} y={y + 5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {periods.map(({ x, text }) => (
        <text className="wm-axis__text" key={text} x={x} y="300" textAnchor="middle">
          {text}
        </text>
      ))}
      {breaks.map(({ x, text, anchor }) => (
        <g key={text}>
          <line className="wm-break" x1={x} x2={x} y1="24" y2="280" />
          <text className="wm-axis__text" x={x} y="16" textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {series.map(({ name, paths, points, label }) => (
        <g key={name}>
          {paths.map((d) => (
            <path key={d} className={`wm-line-${name}`} d={d} />
          ))}
          {points.map(({ x, y, isHollow }) => (
            <circle key={`${x} ${y}`} className={`wm-point-${name}${isHollow ? ' wm-point--hollow' : ''}`} cx={x} cy={y} r="5" />
          ))}
          {label && (
            <text className={`wm-line-${name}__text`} x={label.x} y={label.y}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      {gaps.map(({ x, text }) => (
        <text className="wm-axis__text" key={x} x={x} y="268" textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}

/** A table of parts: where the method changed, a row says so. Its columns are few, so that it stays a table on a narrow screen. */
function TrendTable({ data: { measure, name, parts } }: { readonly data: TrendData }) {
  const title = `${measure.title} over time`;
  return (
    <div className="wm-scroll" role="region" tabIndex={0} aria-label={title}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              Period
            </th>
            {[name, 'England', 'Mean of neighbours'].map((header) => (
              <th key={header} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {parts.map((part, index) => (
            <Fragment key={part.rows[0]?.period}>
              {index > 0 && (
                <tr className="govuk-table__row">
                  <td colSpan={4} className="govuk-table__cell">
                    Method changed
                  </td>
                </tr>
              )}
              <PartRows part={part} measure={measure} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartRows({ part, measure }: { readonly part: TrendPart; readonly measure: Measure }) {
  return part.rows.map(({ period, own, england, neighbours }) => (
    <tr className="govuk-table__row" key={period}>
      <th scope="row" className="govuk-table__header">
        {period}
      </th>
      {[own, england, neighbours].map((figure, index) => (
        <td key={index} className="govuk-table__cell govuk-table__cell--numeric">
          <PublishedNumber figure={figure} measure={measure} />
        </td>
      ))}
    </tr>
  ));
}
