import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { absences, drawn, isShare, numberWords, type Measure, type PublishedFigure } from './published.ts';

export type SeriesName = 'own' | 'england' | 'neighbours';

interface TrendRow {
  /** As people read it: "2023", "2022-23". */
  readonly period: string;
  readonly own: PublishedFigure;
  readonly england: PublishedFigure;
  readonly neighbours: PublishedFigure;
}

/** Figures by one method, in order of time. Between two parts nothing can be compared. */
export interface TrendPart {
  /** What changed before this part; the first has nothing before it. */
  readonly note: string | null;
  readonly rows: readonly TrendRow[];
}

export interface TrendData {
  readonly measure: Measure;
  readonly name: string;
  readonly parts: readonly TrendPart[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** By an earlier method, in a period that a later method has too. */
  readonly isHollow: boolean;
}

interface Series {
  readonly name: SeriesName;
  readonly paths: readonly string[];
  readonly points: readonly Point[];
  /** Beside its last point. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

interface Trend {
  readonly series: readonly Series[];
  readonly breaks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  /** Where the own area has no figure: its mark, on the axis. */
  readonly gaps: readonly { readonly x: number; readonly text: string }[];
  readonly periods: readonly { readonly x: number; readonly text: string }[];
  readonly levels: readonly { readonly y: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
}

export const trendHeight = 320;
const [top, bottom, left] = [48, 272, 56];
const names: readonly SeriesName[] = ['neighbours', 'england', 'own'];

/** Each method is a path of its own: no line crosses a break. A share's axis begins at 0. */
export function trendGeometry({ measure, name, parts }: TrendData, width: number): Trend {
  const right = width - (width < 480 ? 92 : 150);
  const all = [...new Set(parts.flatMap(({ rows }) => rows.map(({ period }) => period)))];
  const x = scalePoint(all, [left, right]).padding(0.3);
  const at = (period: string) => x(period) ?? left;
  const values = parts.flatMap(({ rows }) => rows.flatMap((row) => names.flatMap((one) => drawn(row[one]) ?? [])));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear()
    .domain([isShare(measure.unit) || low === high ? Math.min(0, low) : low, high])
    .nice(5)
    .range([bottom, top]);
  const labels = { own: name, england: 'England', neighbours: width < 480 ? 'Neighbours' : 'Neighbours’ mean' };
  const series = names.map((one) => seriesOf(one, labels[one], parts, at, y));
  return {
    series: apart(series),
    breaks: parts.slice(1).map((part, index) => breakOf(parts[index]?.rows ?? [], part, at, width)),
    gaps: gapsOf(parts, at),
    periods: all.map((text) => ({ x: at(text), text })),
    levels: y.ticks(5).map((value) => ({ y: y(value), text: numberWords(value, measure) })),
    left,
    right,
  };
}

function seriesOf(
  name: SeriesName,
  label: string,
  parts: readonly TrendPart[],
  at: (period: string) => number,
  y: (value: number) => number,
): Series {
  const later = (index: number) => new Set(parts.slice(index + 1).flatMap(({ rows }) => rows.map(({ period }) => period)));
  const placed = parts.map(({ rows }, index) => {
    const alsoLater = later(index);
    return rows.map((row) => {
      const value = drawn(row[name]);
      return value === null ? null : { x: at(row.period), y: y(value), isHollow: alsoLater.has(row.period) };
    });
  });
  const path = line<Point | null>()
    .defined((point) => point !== null && !point.isHollow)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  const points = placed.flat().filter((point) => point !== null);
  const last = points.filter(({ isHollow }) => !isHollow).at(-1);
  return {
    name,
    paths: placed.flatMap((part) => path(part) ?? []),
    points,
    label: last ? { x: last.x + 10, y: last.y + 5, text: label } : null,
  };
}

/** Labels that would lie on one another are moved down, in their order. */
function apart(series: readonly Series[]): Series[] {
  const inOrder = series.toSorted((one, other) => (one.label?.y ?? 0) - (other.label?.y ?? 0));
  let above = -Infinity;
  const moved = new Map<SeriesName, number>();
  for (const { name, label } of inOrder) {
    if (!label) continue;
    above = Math.max(label.y, above + 18);
    moved.set(name, above);
  }
  return series.map((one) => (one.label ? { ...one, label: { ...one.label, y: moved.get(one.name) ?? one.label.y } } : one));
}

function breakOf(before: readonly TrendRow[], { rows }: TrendPart, at: (period: string) => number, width: number) {
  const first = rows[0]?.period ?? '';
  const last = before.filter(({ period }) => at(period) < at(first)).at(-1)?.period ?? first;
  const x = (at(last) + at(first)) / 2;
  const anchor = x < width / 3 ? ('start' as const) : x > width / 2 ? ('end' as const) : ('middle' as const);
  return { x, text: `New method from ${first}`, anchor };
}

function gapsOf(parts: readonly TrendPart[], at: (period: string) => number) {
  return parts.flatMap(({ rows }) =>
    rows.flatMap(({ period, own }) => {
      if (drawn(own) !== null || own.kind === 'value') return [];
      return [{ x: at(period), text: absences[own.kind].symbol ?? '–' }];
    }),
  );
}
