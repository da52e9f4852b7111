/**
 * What a publisher says of one area in one period. That a figure is protected, was not collected, does not apply, cannot be
 * compared, or that there is no row at all, are different facts; none of them is a number and none is 0.
 */
export type Figure =
  | { kind: 'value'; value: number }
  /** Published as `low`: a real figure that rounds to 0. */
  | { kind: 'low' }
  /** Published as `c`: not shown, to protect people. */
  | { kind: 'suppressed' }
  /** Published as `x`: not available. */
  | { kind: 'unavailable' }
  /** Published as `z`: does not apply. */
  | { kind: 'not_applicable' }
  /** There is a figure, of an area with other boundaries, or by another method. */
  | { kind: 'not_comparable' }
  /** The publisher has no row for this area and period. */
  | { kind: 'no_row' };

export type FigureKind = Figure['kind'];
export type Polarity = 'high' | 'low' | 'none';

const kindOfSymbol = { c: 'suppressed', x: 'unavailable', z: 'not_applicable', low: 'low' } as const;
export type PublishedSymbol = keyof typeof kindOfSymbol;

/** A stored observation, of which there is a number, a symbol, or both where a `low` figure carries its number. */
export function figureOf(value: number | null, symbol: PublishedSymbol | null): Figure {
  if (symbol !== null) return { kind: kindOfSymbol[symbol] };
  return value === null ? { kind: 'no_row' } : { kind: 'value', value };
}

/** The number a figure stands for in ranks, bands and means, or null. What rounds to 0 stands as 0. */
export function numberOf(figure: Figure): number | null {
  switch (figure.kind) {
    case 'value':
      return figure.value;
    case 'low':
      return 0;
    default:
      return null;
  }
}

/** Those of the figures that stand for a number, as numbers. */
export function numbersOf(figures: Iterable<Figure>): number[] {
  return [...figures].flatMap((figure) => numberOf(figure) ?? []);
}

/** What is worked out from published figures, without the noise of binary fractions: 46.4 less 45.9 is 0.5. */
export function worked(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
