import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from './published.ts';
import { trendGeometry, type TrendData } from './trend-geometry.ts';
import { breakSentence, trendSentence } from './trend-sentence.ts';

const value = (number: number): PublishedFigure => ({ kind: 'value', value: number });
const row = (period: string, own: PublishedFigure, england = value(3)) => ({ period, own, england, neighbours: value(4) });
const measure = {
  code: 'm',
  title: 'Appeal rate',
  unit: '%',
  polarity: 'low' as const,
  banded: true,
  decimalPlaces: 1,
  valueLabels: null,
};
const data: TrendData = {
  measure,
  name: 'Hartlepool',
  parts: [
    { note: null, rows: [row('2022', value(2)), row('2023', { kind: 'unavailable' }), row('2024', value(3.2))] },
    {
      note: 'Appealable decisions were redefined.',
      rows: [row('2024', value(6.1), value(5)), row('2025', value(6.6), value(5.5))],
    },
  ],
};
const seriesOf = (name: string) => trendGeometry(data, 640).series.find((one) => one.name === name);

describe('the picture', () => {
  it('draws each method as a path of its own; none crosses the break', () => {
    const { breaks, periods } = trendGeometry(data, 640);
    expect(periods.map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2025']);
    const [at = NaN] = breaks.map(({ x }) => x);
    for (const path of seriesOf('england')?.paths ?? []) {
      const xs = [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
      expect(xs.every((x) => x < at) || xs.every((x) => x > at), path).toBe(true);
    }
    expect(seriesOf('england')?.paths).toHaveLength(2);
  });

  it('draws both methods of one year, the old one hollow', () => {
    const { periods } = trendGeometry(data, 640);
    const in2024 = seriesOf('own')?.points.filter(({ x }) => x === periods[2]?.x);
    expect(in2024?.map(({ isHollow }) => isHollow)).toEqual([true, false]);
  });

  it('leaves a gap for a missing year, with its symbol on the axis', () => {
    const { gaps, periods } = trendGeometry(data, 640);
    expect(gaps).toEqual([{ x: periods[1]?.x, text: '[x]' }]);
  });

  it('begins at 0 for a share', () => {
    expect(trendGeometry(data, 640).levels[0]?.text).toBe('0.0%');
  });

  it('keeps the labels at the ends of lines apart', () => {
    const ys = trendGeometry(data, 320)
      .series.map(({ label }) => label?.y ?? NaN)
      .sort((one, other) => one - other);
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 18)).toBe(true);
  });
});

describe('the sentence', () => {
  it('compares within the present method alone', () => {
    expect(trendSentence(data)).toBe(
      'Hartlepool went from 6.1% in 2024 to 6.6% in 2025 by the present method; England from 5.0% to 5.5%.',
    );
  });

  it('says that there is one figure, or none', () => {
    const [old, now] = data.parts;
    const only = (rows: (typeof data.parts)[number]['rows']) =>
      trendSentence({ ...data, parts: [old ?? { note: null, rows: [] }, { note: null, rows }] });
    expect(only((now?.rows ?? []).slice(0, 1))).toBe('Hartlepool has one figure by the present method: 6.1% in 2024.');
    expect(only([])).toBe('Hartlepool has no figure by the present method.');
  });

  it('says where a new method begins', () => {
    expect(breakSentence('2024', null)).toBe('New method from 2024. Earlier figures cannot be compared.');
  });
});
