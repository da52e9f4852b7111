import { numbersOf, worked, type Figure } from './figure.ts';

export interface Mean {
  /** In the indicator's unit; null where none of the areas has a figure. */
  value: number | null;
  /** Areas with a figure: the mean is theirs. */
  used: number;
  /** Areas left out because they have none. */
  missing: number;
}

/** LAIT's rule for neighbours, used for areas of a type too: the simple mean, each area the same weight, the missing left out. */
export function meanOf(figures: readonly Figure[]): Mean {
  // In order of size, so that the order of the areas cannot show in the last place.
  const numbers = numbersOf(figures).sort((a, b) => a - b);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return {
    value: numbers.length === 0 ? null : worked(sum / numbers.length),
    used: numbers.length,
    missing: figures.length - numbers.length,
  };
}

/** How far an area is above what it is set beside; below 0, beneath it. In the indicator's unit; null where either is missing. */
export function distanceOf(own: number | null, beside: number | null): number | null {
  return own === null || beside === null ? null : worked(own - beside);
}
