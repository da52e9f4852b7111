import { expect, it } from 'vitest';
import { mapSentence, shading, type MapArea, type MapData } from './map-data.ts';

const area = (name: string, region: string, value: number | null, band: MapArea['band']): MapArea => ({
  gssCode: name,
  name,
  region,
  figure: value === null ? { kind: 'suppressed' } : { kind: 'value', value },
  band,
  rank: null,
});
const areas = [
  area('One', 'North', 1, 'D'),
  area('Two', 'North', 9, 'A'),
  area('Three', 'South', 2, 'D'),
  area('Four', 'South', null, null),
];
const data: MapData = {
  measure: { code: 'm', title: 'Rate', unit: '%', polarity: 'high', banded: true, decimalPlaces: 0, valueLabels: null },
  period: '2024',
  areas: [...areas, area('Five', 'East', 1, 'D')],
};

it('says how many have a figure, where the chosen one is, and where the last quarter is most common', () => {
  expect(mapSentence(data, data.areas[1])).toBe(
    '4 of 5 areas have a figure. Two: 9%, in the first quarter of areas (band A). Band D is most common in East.',
  );
});

const unranked: MapData = {
  ...data,
  measure: { ...data.measure, polarity: 'none', banded: false },
  areas: data.areas.map((one) => ({ ...one, band: null })),
};

it('says of no region that it is last where neither end is better', () => {
  expect(mapSentence(unranked, undefined)).toBe('4 of 5 areas have a figure. Neither high nor low is better here.');
});

it('marks bands by letters, quarters without a better end by numbers, and nothing where there is no figure', () => {
  expect(areas.map(shading(data))).toEqual(['D', 'A', 'D', null]);
  const plain: MapData = { ...data, areas, measure: { ...data.measure, banded: false } };
  expect(areas.map(shading(plain))).toEqual(['1', '4', '3', null]);
  const coded: MapData = { ...plain, measure: { ...plain.measure, valueLabels: { '1': 'Yes' } } };
  expect(areas.map(shading(coded))).toEqual([null, null, null, null]);
});
