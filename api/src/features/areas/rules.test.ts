import { expect, test } from 'vitest';
import { areasOf } from './rules.ts';
import type { AreaRow } from './store.ts';

const york: AreaRow = {
  gssCode: 'E06000014',
  dfeCode: '816',
  name: 'York',
  type: 'Unitary Authority',
  regionCode: 'E12000003',
  regionName: 'Yorkshire and The Humber',
  icbCode: 'E54000051',
  icbName: 'NHS Humber and North Yorkshire',
  share: 0.9,
};

test('rows of one area become one area with its boards in their order', () => {
  const areas = areasOf([york, { ...york, icbCode: 'E54000054', icbName: 'NHS West Yorkshire', share: 0.1 }]);
  expect(areas).toHaveLength(1);
  expect(areas[0]?.icbs.map(({ code, share }) => [code, share])).toEqual([
    ['E54000051', 0.9],
    ['E54000054', 0.1],
  ]);
});

test('an area without a board has none, and areas stand in the order of their names', () => {
  const barnet = { ...york, gssCode: 'E09000003', name: 'Barnet', icbCode: null, icbName: null, share: null };
  expect(areasOf([york, barnet]).map(({ name, icbs }) => [name, icbs.length])).toEqual([
    ['Barnet', 0],
    ['York', 1],
  ]);
});
