import { describe, expect, it } from 'vitest';
import type { AreaFigure, Measure, PublishedFigure } from './published.ts';
import { stripSentence } from './strip.tsx';
import { stripGeometry, type StripData } from './strip-geometry.ts';

const measure: Measure = {
  code: 'm',
  title: 'Plans issued within 20 weeks',
  unit: '%',
  polarity: 'high',
  banded: true,
  decimalPlaces: 1,
  valueLabels: null,
};
const value = (number: number): PublishedFigure => ({ kind: 'value', value: number });
const area = (name: string, figure: PublishedFigure): AreaFigure => ({ gssCode: name, name, figure, band: null, rank: null });
const own: AreaFigure = { ...area('Hartlepool', value(62.3)), band: 'B' };
const data: StripData = {
  measure,
  period: '2024',
  own,
  areas: [own, area('Darlington', value(20)), area('Halton', value(90)), area('Reading', { kind: 'unavailable' })],
  england: value(46.4),
  neighbours: value(51),
  quartiles: { lowest: 20, first: 30, median: 50, third: 70, highest: 90 },
  others: [],
};

describe('the sentence', () => {
  it('says figure, period, quarter and England', () => {
    expect(stripSentence(data)).toBe('Hartlepool: 62.3% in 2024, in the second quarter of areas (band B); England 46.4%.');
  });

  it('says that neither end is better, and names no quarter', () => {
    const plain = { ...data, measure: { ...measure, polarity: 'none' as const }, own: { ...own, band: null } };
    expect(stripSentence(plain)).toBe('Hartlepool: 62.3% in 2024; England 46.4%. Neither high nor low is better here.');
  });

  it('says why there is no figure', () => {
    expect(stripSentence({ ...data, own: { ...own, figure: { kind: 'suppressed' }, band: null } })).toMatch(
      /^Hartlepool: not shown by the publisher, to protect people in 2024; England/,
    );
  });
});

describe('the picture', () => {
  it('has a tick for each area with a figure, and none for one without', () => {
    expect(stripGeometry(data, 640).ticks).toHaveLength(3);
  });

  it.each([320, 640, 960])('stays inside %i pixels, with the highest number on the right', (width) => {
    const { ticks, own: mark, england, neighbours, boxes } = stripGeometry(data, width);
    const all = [
      ...ticks,
      mark?.x ?? -1,
      england?.x ?? -1,
      neighbours?.x ?? -1,
      ...boxes.flatMap(({ x, width: wide }) => [x, x + wide]),
    ];
    expect(all.every((x) => x >= 0 && x <= width)).toBe(true);
    expect(Math.max(...ticks)).toBe(ticks[2]);
  });

  it('puts band A at the better end, whichever that is, and has no boxes where neither is better', () => {
    const bands = (polarity: Measure['polarity']) =>
      stripGeometry({ ...data, measure: { ...measure, polarity } }, 640).boxes.map(({ band }) => band);
    expect(bands('high')).toEqual(['D', 'C', 'B', 'A']);
    expect(bands('low')).toEqual(['A', 'B', 'C', 'D']);
    expect(bands('none')).toEqual([]);
  });

  it('draws no mark for what has no number', () => {
    const { own: mark, england } = stripGeometry({ ...data, own: { ...own, figure: { kind: 'no_row' } } }, 640);
    expect(mark).toBeNull();
    expect(england?.text).toBe('England 46.4%');
  });
});
