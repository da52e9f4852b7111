import type { Polarity } from './figure.ts';

export interface Rank {
  /** 1 is the better end; those with the same figure share the smaller number. */
  rank: number;
  /** Areas that have a figure. */
  of: number;
  /** Other areas with the same figure. */
  tiedWith: number;
}

/** LAIT's rule: ties take the smallest rank, and an area without a figure has none. Null where neither end is better. */
export function rankOf(value: number, values: readonly number[], polarity: Polarity): Rank | null {
  if (polarity === 'none') return null;
  const isBetter = polarity === 'high' ? (other: number) => other > value : (other: number) => other < value;
  return {
    rank: 1 + values.filter(isBetter).length,
    of: values.length,
    tiedWith: Math.max(0, values.filter((other) => other === value).length - 1),
  };
}
