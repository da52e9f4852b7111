import { describe, expect, it } from 'vitest';
import { bandOf, quartilesOf } from './bands.ts';
import { figureOf, type Figure } from './figure.ts';
import { distanceOf, meanOf } from './means.ts';
import { disagrees, halfOf } from './question.ts';
import { rankOf } from './ranks.ts';
import { trendOf, type Point } from './trend.ts';

const value = (number: number): Figure => ({ kind: 'value', value: number });
const [suppressed, unavailable, low] = [{ kind: 'suppressed' }, { kind: 'unavailable' }, { kind: 'low' }] as const;

// Golden cases, worked by hand. Place of a boundary: (n - 1) × share, counted from 0; between two places in a straight line.
describe('quartile boundaries', () => {
  it.each([
    // n = 5: places 1, 2, 3 are whole: the boundaries are figures.
    { figures: [50, 10, 40, 20, 30], boundaries: [10, 20, 30, 40, 50] },
    // n = 4: places 0.75, 1.5, 2.25. 1 + 0.75 × (3 - 1) = 2.5; 3 + 0.5 × (4 - 3) = 3.5; 4 + 0.25 × (8 - 4) = 5.
    { figures: [1, 3, 4, 8], boundaries: [1, 2.5, 3.5, 5, 8] },
    // n = 6: places 1.25, 2.5, 3.75. 0 + 0.25 × (2 - 0) = 0.5; 2 + 0.5 × (6 - 2) = 4; 6 + 0.75 × (6 - 6) = 6.
    { figures: [0, 0, 2, 6, 6, 10], boundaries: [0, 0.5, 4, 6, 10] },
    // n = 2: places 0.25, 0.5, 0.75 of the way from -2 to 2.
    { figures: [2, -2], boundaries: [-2, -1, 0, 1, 2] },
    { figures: [7], boundaries: [7, 7, 7, 7, 7] },
  ])('of $figures are $boundaries', ({ figures, boundaries }) => {
    expect(Object.values(quartilesOf(figures) ?? {})).toEqual(boundaries);
  });

  it('are none where no area has a figure', () => {
    expect(quartilesOf([])).toBeNull();
  });
});

describe('bands', () => {
  // Boundaries 2.5, 3.5, 5, of the second case above.
  const quartiles = { lowest: 1, first: 2.5, median: 3.5, third: 5, highest: 8 };
  it.each([
    { figure: 1, high: 'D', low: 'A' },
    // On a boundary: the lower quarter, whichever end is better.
    { figure: 2.5, high: 'D', low: 'A' },
    { figure: 3, high: 'C', low: 'B' },
    { figure: 3.5, high: 'C', low: 'B' },
    { figure: 4, high: 'B', low: 'C' },
    { figure: 5, high: 'B', low: 'C' },
    { figure: 8, high: 'A', low: 'D' },
  ] as const)('$figure is in $high where high is better, in $low where low is', ({ figure, high, low: whereLow }) => {
    expect(bandOf(figure, quartiles, 'high')).toBe(high);
    expect(bandOf(figure, quartiles, 'low')).toBe(whereLow);
    expect(bandOf(figure, quartiles, 'none')).toBeNull();
  });
});

describe('ranks', () => {
  // 9 | 7 7 | 4: two share the second place, and nobody has the third.
  const figures = [7, 4, 9, 7];
  it.each([
    { figure: 9, polarity: 'high', rank: 1, tiedWith: 0 },
    { figure: 7, polarity: 'high', rank: 2, tiedWith: 1 },
    { figure: 4, polarity: 'high', rank: 4, tiedWith: 0 },
    { figure: 4, polarity: 'low', rank: 1, tiedWith: 0 },
    { figure: 7, polarity: 'low', rank: 2, tiedWith: 1 },
    { figure: 9, polarity: 'low', rank: 4, tiedWith: 0 },
  ] as const)('$figure is number $rank where $polarity is better', ({ figure, polarity, ...place }) => {
    expect(rankOf(figure, figures, polarity)).toEqual({ ...place, of: 4 });
  });

  it('are none where neither end is better', () => {
    expect(rankOf(9, figures, 'none')).toBeNull();
  });
});

describe('means', () => {
  it.each([
    // (46.4 + 45.9 + 51) / 3 = 143.3 / 3 = 47.7666…
    { figures: [value(46.4), value(45.9), value(51)], mean: { value: 47.766667, used: 3, missing: 0 } },
    // Two have none: (10 + 20) / 2.
    { figures: [value(10), suppressed, value(20), unavailable], mean: { value: 15, used: 2, missing: 2 } },
    // What rounds to 0 stands as 0: (0 + 3) / 2.
    { figures: [low, value(3)], mean: { value: 1.5, used: 2, missing: 0 } },
    { figures: [suppressed, { kind: 'no_row' }], mean: { value: null, used: 0, missing: 2 } },
  ] satisfies { figures: Figure[]; mean: object }[])('of $figures is $mean', ({ figures, mean }) => {
    expect(meanOf(figures)).toEqual(mean);
  });

  it('have a distance from a figure, where there are both', () => {
    // Binary fractions say 0.5000000000000000 and more.
    expect(distanceOf(46.4, 45.9)).toBe(0.5);
    expect(distanceOf(3.1, 6.6)).toBe(-3.5);
    expect(distanceOf(null, 6.6)).toBeNull();
    expect(distanceOf(3.1, null)).toBeNull();
  });
});

describe('a trend', () => {
  const point = (periodCode: string, endsOn: string, figure: Figure): Point => ({ periodCode, endsOn, figure });
  const year = (code: string, figure: Figure) => point(code, `${code}-12-31`, figure);
  it.each([
    // 46.4 - 50.3 = -3.9, whatever stood before, and in whatever order they come.
    {
      points: [year('2024', value(46.4)), year('2022', value(49.1)), year('2023', value(50.3))],
      trend: { from: '2023', to: '2024', change: -3.9 },
    },
    // The year before has no number: no change, and no leap over it.
    {
      points: [year('2022', value(4)), year('2023', unavailable), year('2024', value(6))],
      trend: { from: '2023', to: '2024', change: null },
    },
    // A term beside the same term a year before: 1.9 - 1.2.
    {
      points: [
        point('2024-25-spring', '2025-04-30', value(1.9)),
        point('2024-25-autumn', '2024-12-31', value(3)),
        point('2023-24-spring', '2024-04-30', value(1.2)),
      ],
      trend: { from: '2023-24-spring', to: '2024-25-spring', change: 0.7 },
    },
  ])('of $points is $trend', ({ points, trend }) => {
    expect(trendOf(points)).toEqual(trend);
  });

  it('has none in the first period of a method, none over a year that was left out, and none of nothing', () => {
    expect(trendOf([year('2022', value(5)), year('2024', value(6.1))])).toBeNull();
    expect(trendOf([year('2024', value(6.1))])).toBeNull();
    expect(trendOf([])).toBeNull();
  });
});

describe('a stored observation', () => {
  it.each([
    [0, null, { kind: 'value', value: 0 }],
    [null, 'c', { kind: 'suppressed' }],
    [null, 'x', { kind: 'unavailable' }],
    [null, 'z', { kind: 'not_applicable' }],
    [0.04, 'low', { kind: 'low' }],
    [null, null, { kind: 'no_row' }],
  ] as const)('%s with symbol %s is a figure of its own shape', (number, symbol, figure) => {
    expect(figureOf(number, symbol)).toEqual(figure);
  });
});

describe('a question', () => {
  it.each([
    { stages: 1, halves: [null] },
    { stages: 2, halves: ['lower', 'upper'] },
    { stages: 3, halves: ['lower', null, 'upper'] },
    { stages: 4, halves: ['lower', 'lower', 'upper', 'upper'] },
    { stages: 5, halves: ['lower', 'lower', null, 'upper', 'upper'] },
  ])('knows the halves of a scale of $stages', ({ stages, halves }) => {
    expect(Array.from({ length: stages }, (_, index) => halfOf(index + 1, stages))).toEqual(halves);
  });

  it('is asked where the upper half meets D or the lower half meets A, and nowhere else', () => {
    const asked = (['upper', 'lower', null] as const).flatMap((half) =>
      (['A', 'B', 'C', 'D', null] as const).filter((band) => disagrees(half, band)).map((band) => `${half} ${band}`),
    );
    expect(asked).toEqual(['upper D', 'lower A']);
  });
});
