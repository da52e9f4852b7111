import { scaleLinear } from 'd3-scale';
import {
  drawn,
  numberWords,
  type AreaFigure,
  type Band,
  type Measure,
  type PublishedFigure,
  type Quartiles,
} from './published.ts';

/** One indicator's latest period: all areas, and those that are named in it. */
export interface StripData {
  readonly measure: Measure;
  readonly period: string;
  /** The area the page is of. */
  readonly own: AreaFigure;
  /** Every area, the own one among them. */
  readonly areas: readonly AreaFigure[];
  readonly england: PublishedFigure;
  /** The mean of the ten statistical neighbours; a figure of another kind where none of them has one. */
  readonly neighbours: PublishedFigure;
  /** Null where quarters are not shown. */
  readonly quartiles: Quartiles | null;
  /** What else it is set beside, in the table alone. */
  readonly others: readonly { readonly name: string; readonly figure: PublishedFigure }[];
}

export interface Mark {
  readonly x: number;
  readonly text: string;
  /** Which way the text runs from the mark, so that it stays inside the picture. */
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly band: Band;
  readonly x: number;
  readonly width: number;
}

interface Strip {
  readonly ticks: readonly number[];
  /** Empty where neither end is better. */
  readonly boxes: readonly Box[];
  readonly axis: readonly { readonly x: number; readonly text: string }[];
  readonly own: Mark | null;
  readonly england: Mark | null;
  readonly neighbours: Mark | null;
  readonly from: number;
  readonly to: number;
  readonly betterEnd: 'left' | 'right' | null;
}

const margin = 24;

/** Where everything stands on a strip so many pixels wide. Higher numbers are on the right, whichever end is better. */
export function stripGeometry({ measure, own, areas, england, neighbours, quartiles }: StripData, width: number): Strip {
  const values = areas.flatMap(({ figure }) => drawn(figure) ?? []);
  const named = [drawn(england), drawn(neighbours)].flatMap((value) => value ?? []);
  const scale = scaleLinear()
    .domain([Math.min(...values, ...named), Math.max(...values, ...named)])
    .nice()
    .range([margin, width - margin]);
  const markOf = (name: string, figure: PublishedFigure): Mark | null => {
    const value = drawn(figure);
    if (value === null) return null;
    const x = scale(value);
    return { x, text: `${name} ${numberWords(value, measure)}`, anchor: anchorAt(x, width) };
  };
  return {
    ticks: values.map(scale),
    boxes: quartiles && measure.polarity !== 'none' ? boxesOf(quartiles, measure.polarity, scale) : [],
    axis: scale
      .ticks(Math.max(2, Math.floor(width / 110)))
      .map((value) => ({ x: scale(value), text: numberWords(value, measure) })),
    own: markOf(`● ${own.name}`, own.figure),
    england: markOf('England', england),
    neighbours: markOf('Neighbours’ mean', neighbours),
    from: margin,
    to: width - margin,
    betterEnd: measure.polarity === 'none' ? null : measure.polarity === 'high' ? 'right' : 'left',
  };
}

function boxesOf(
  { lowest, first, median, third, highest }: Quartiles,
  polarity: 'high' | 'low',
  scale: (value: number) => number,
): Box[] {
  const edges = [lowest, first, median, third, highest].map(scale);
  const bands: readonly Band[] = polarity === 'high' ? ['D', 'C', 'B', 'A'] : ['A', 'B', 'C', 'D'];
  return bands.map((band, index) => {
    const [x = 0, end = 0] = edges.slice(index, index + 2);
    return { band, x, width: end - x };
  });
}

function anchorAt(x: number, width: number): Mark['anchor'] {
  if (x < width / 3) return 'start';
  return x > (2 * width) / 3 ? 'end' : 'middle';
}
