import type { Polarity } from './figure.ts';

export const bands = ['A', 'B', 'C', 'D'] as const;
export type Band = (typeof bands)[number];

/** Where the quarters of the areas end: lowest figure, three boundaries, highest figure; in the indicator's unit. */
export interface Quartiles {
  lowest: number;
  first: number;
  median: number;
  third: number;
  highest: number;
}

/**
 * The rule of DfE's Local Authority Interactive Tool (LAIT): R's default quantile (type 7), over the areas that have a figure.
 * Between two neighbouring figures it goes in a straight line.
 * @returns null where no area has a figure
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below === above ? below : below + (above - below) * (place % 1);
  };
  return { lowest: at(0), first: at(0.25), median: at(0.5), third: at(0.75), highest: at(1) };
}

/**
 * A is the quarter at the better end. As in LAIT a figure on a boundary belongs to the lower quarter, whichever end is better: with
 * many equal figures, more than a quarter of the areas can be in one band.
 * @returns null where neither end is better
 */
export function bandOf(value: number, { first, median, third }: Quartiles, polarity: Polarity): Band | null {
  if (polarity === 'none') return null;
  const quarter = value <= first ? 0 : value <= median ? 1 : value <= third ? 2 : 3;
  return bands[polarity === 'low' ? quarter : 3 - quarter] ?? null;
}
