import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandOf, bands, quartilesOf, type Quartiles } from './bands.ts';
import { meanOf } from './means.ts';
import { rankOf } from './ranks.ts';
import { trendOf, type Point } from './trend.ts';

// Published figures have few decimals and many ties.
const number = fc.integer({ min: -40, max: 400 }).map((tenths) => tenths / 10);
const numbers = fc.array(number, { minLength: 1, maxLength: 153 });
const direction = fc.constantFrom('high' as const, 'low' as const);
const opposite = { high: 'low', low: 'high' } as const;

const quartiles = (values: number[]): Quartiles => {
  const found = quartilesOf(values);
  if (!found) throw new Error('there are figures');
  return found;
};
const placeOf = (value: number, values: number[], polarity: 'high' | 'low') =>
  bands.indexOf(bandOf(value, quartiles(values), polarity) ?? 'A');

it('boundaries stand in order, within the figures, and half of the areas are on either side of the median', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const { lowest, first, median, third, highest } = quartiles(values);
      expect([lowest, first, median, third, highest]).toEqual([lowest, first, median, third, highest].toSorted((a, b) => a - b));
      expect([lowest, highest]).toEqual([Math.min(...values), Math.max(...values)]);
      expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(values.length / 2);
      expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(values.length / 2);
    }),
  );
});

it('a better figure is never in a worse band, and never of a worse rank', () => {
  fc.assert(
    fc.property(numbers, direction, (values, polarity) => {
      const better = values.toSorted((a, b) => (polarity === 'high' ? b - a : a - b));
      const places = better.map((value) => placeOf(value, values, polarity));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const ranks = better.map((value) => rankOf(value, values, polarity)?.rank ?? 0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks[0]).toBe(1);
    }),
  );
});

it('the other direction gives the opposite band', () => {
  fc.assert(
    fc.property(numbers, direction, (values, polarity) => {
      for (const value of values)
        expect(placeOf(value, values, polarity) + placeOf(value, values, opposite[polarity])).toBe(bands.length - 1);
    }),
  );
});

it('equal figures share one rank, and the next rank is left free for each of them', () => {
  fc.assert(
    fc.property(numbers, direction, (values, polarity) => {
      for (const value of values) {
        const own = rankOf(value, values, polarity);
        const worse = values.filter((other) => (polarity === 'high' ? other < value : other > value));
        // Everybody is before me, with me, or after me.
        expect((own?.rank ?? 0) - 1 + 1 + (own?.tiedWith ?? 0) + worse.length).toBe(values.length);
        expect(own?.of).toBe(values.length);
      }
    }),
  );
});

it('the order in which areas come changes nothing', () => {
  const reordered = numbers.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length })),
  );
  fc.assert(
    fc.property(reordered, direction, ([values, others], polarity) => {
      expect(quartiles(others)).toEqual(quartiles(values));
      for (const value of values) expect(rankOf(value, others, polarity)).toEqual(rankOf(value, values, polarity));
      const figuresOf = (list: number[]) => list.map((value) => ({ kind: 'value' as const, value }));
      expect(meanOf(figuresOf(others))).toEqual(meanOf(figuresOf(values)));
    }),
  );
});

it('neither end is better: no band and no rank', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      for (const value of values) {
        expect(bandOf(value, quartiles(values), 'none')).toBeNull();
        expect(rankOf(value, values, 'none')).toBeNull();
      }
    }),
  );
});

it('a trend looks at two periods only: what stood before them changes nothing', () => {
  const points = (values: number[]): Point[] =>
    values.map((value, index) => ({
      periodCode: String(2016 + index),
      endsOn: `${2016 + index}-12-31`,
      figure: { kind: 'value', value },
    }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 8 }), number, (values, other) => {
      const changed = points([...values.slice(0, -2).map(() => other), ...values.slice(-2)]);
      expect(trendOf(changed)).toEqual(trendOf(points(values)));
    }),
  );
});
