import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { publish } from '../support/made-statistics.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
/** Hartlepool, its neighbours of the 2025 model in their order, and areas besides that have figures. */
const own = 'E06000001';
let neighbours: string[];
let others: string[];
const england = 'E92000001';
const northEast = 'E12000001';
const cityOfLondon = 'E09000001';
const cumberland = 'E06000063';
const cumbria = 'E10000006';

beforeAll(async () => {
  world = await openWorld();
  const { rows } = await world.database.root.query<{ code: string }>(
    'select neighbour_gss_code code from area_neighbours where gss_code = $1 and year = 2025 order by rank',
    [own],
  );
  neighbours = rows.map(({ code }) => code);
  const [n1 = '', n2 = '', n3 = '', n4 = ''] = neighbours;
  others = [n1, n2, n3, n4];
  await publish(world, [
    {
      code: 'plans-in-20-weeks',
      otherCodes: ['SEN_EHC_Excpt_20wks'],
      methods: [
        { code: 'old', title: 'Old method', years: { '2023': { [own]: 90, [england]: 80, [n1]: 70 } } },
        {
          code: 'new',
          title: 'New method',
          breakNote: 'Counted anew.',
          years: {
            // Both methods have a figure for 2023.
            '2023': { [own]: 40.1, [england]: 50, [n1]: 30, [cumbria]: 77 },
            '2024': {
              ...{ [own]: 46.4, [n1]: 10, [n2]: 46.4, [n3]: 80, [n4]: 'c', [cumberland]: 'x', [cityOfLondon]: 'z' },
              ...{ [england]: 45.9, [northEast]: 'low' },
            },
          },
        },
      ],
    },
    {
      code: 'appeals',
      polarity: 'low',
      theme: 'disputes',
      methods: [{ code: 'only', title: 'Only', years: { '2024': { [own]: 1, [n1]: 2 } } }],
    },
    { code: 'requests', polarity: 'none', methods: [{ code: 'only', title: 'Only', years: { '2024': { [own]: 5, [n1]: 7 } } }] },
    { code: 'alike', banded: false, methods: [{ code: 'only', title: 'Only', years: { '2024': { [own]: 'low', [n1]: 3 } } }] },
    {
      code: 'officer-in-post',
      polarity: 'none',
      valueLabels: { '1': 'Yes', '0': 'No' },
      methods: [{ code: 'only', title: 'Only', years: { '2023': { [own]: 0 }, '2024': { [own]: 1, [n1]: 0, [england]: 1 } } }],
    },
    { code: 'unloaded', methods: [{ code: 'only', title: 'Only', years: {} }] },
  ]);
});
afterAll(() => world.close());

const strip = (area = own, query = '') => world.ask('GET', `/v1/areas/${area}/statistics${query}`);
const compare = (query = `?area=${own}`, code = 'plans-in-20-weeks') =>
  world.ask('GET', `/v1/indicators/${code}/comparison${query}`);

interface Place {
  indicator: { code: string };
}
const placeOn = async (code: string, area = own) =>
  (await strip(area)).body.indicators.find(({ indicator }: Place) => indicator.code === code);

describe('GET /v1/areas/{gssCode}/statistics', () => {
  it('places the area on each indicator: band, rank with ties, England, region, neighbours, distances, change', async () => {
    // Figures of 2024: 10, 46.4, 46.4, 80. Boundaries: 10 + 0.75 × 36.4 = 37.3; 46.4; 46.4 + 0.25 × 33.6 = 54.8.
    // 46.4 is at most the median, so it is in the second quarter from below: C, where high is better.
    // Three neighbours have a figure: (10 + 46.4 + 80) / 3 = 45.466…; one is protected, six have no row.
    expect(await placeOn('plans-in-20-weeks')).toMatchObject({
      method: { code: 'new', breakNote: 'Counted anew.' },
      period: { code: '2024', kind: 'calendar', endsOn: '2024-12-31' },
      own: { kind: 'value', value: 46.4 },
      band: 'C',
      rank: { rank: 2, of: 4, tiedWith: 1 },
      beside: {
        england: { kind: 'value', value: 45.9 },
        region: { kind: 'low' },
        neighbours: { value: 45.466667, used: 3, missing: 7 },
        distance: { england: 0.5, region: 46.4, neighbours: 0.933333 },
      },
      // Within the new method, although the old one has a figure for 2023 too.
      trend: { from: '2023', to: '2024', change: 6.3 },
    });
  });

  it('bands and ranks by the better end, and not at all where there is none', async () => {
    expect(await placeOn('appeals')).toMatchObject({ band: 'A', rank: { rank: 1, of: 2 }, trend: null });
    expect(await placeOn('requests')).toMatchObject({ own: { value: 5 }, band: null, rank: null });
    // No quarters for it; what rounds to 0 is ranked as 0.
    expect(await placeOn('alike')).toMatchObject({ own: { kind: 'low' }, band: null, rank: { rank: 2, of: 2, tiedWith: 0 } });
  });

  it('takes no mean, distance or change of numbers that stand for words', async () => {
    expect(await placeOn('officer-in-post')).toMatchObject({
      indicator: { valueLabels: { '1': 'Yes' } },
      own: { value: 1 },
      ...{ band: null, rank: null, trend: null },
      beside: { neighbours: { value: null, used: 1 }, distance: { england: null, neighbours: null } },
    });
    const { place, methods } = (await compare(undefined, 'officer-in-post')).body;
    expect([place.sameType.mean.value, methods[0].points[1].neighbours.value]).toEqual([null, null]);
  });

  it('tells apart why there is no figure', async () => {
    const [, , , n4 = ''] = others;
    const kinds = [n4, cumberland, cityOfLondon, 'E06000002'].map(
      async (area) => (await placeOn('plans-in-20-weeks', area)).own.kind,
    );
    expect(await Promise.all(kinds)).toEqual(['suppressed', 'unavailable', 'not_applicable', 'no_row']);
    expect(await placeOn('plans-in-20-weeks', n4)).toMatchObject({
      band: null,
      rank: null,
      beside: { distance: { england: null } },
    });
    expect(await placeOn('unloaded')).toMatchObject({ period: null, own: { kind: 'no_row' }, band: null, trend: null });
  });

  it('says where no neighbour is close, and uses no other model than that of 2025', async () => {
    const { body } = await strip(cityOfLondon);
    expect(body.neighbourModel).toMatchObject({ year: 2025, noneIsClose: true });
    expect((await strip()).body.neighbourModel).toMatchObject({ year: 2025, noneIsClose: false });
    // The model of 2021 names Cumbria, which is no more.
    const { rows } = await world.database.root.query(`select from area_neighbours where neighbour_gss_code = $1`, [cumbria]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('filters by group', async () => {
    const codes = async (query: string) =>
      (await strip(own, query)).body.indicators.map(({ indicator }: Place) => indicator.code);
    expect(await codes('?theme=disputes')).toEqual(['appeals']);
    expect(await codes('')).toEqual(['plans-in-20-weeks', 'appeals', 'requests', 'alike', 'officer-in-post', 'unloaded']);
    const refused = await strip(own, '?theme=weather');
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toContain('theme');
    expect(refused.body.errors[0].message).toContain('timeliness, disputes');
  });

  it.each(['E06999999', cumbria, england])('knows no area %s', async (code) => {
    expectProblem(await strip(code), 404, 'area.not-found');
    expectProblem(await world.ask('GET', `/v1/areas/${code}/statistics/file?format=csv`), 404, 'area.not-found');
    expectProblem(await compare(`?area=${code}`), 404, 'area.not-found');
    expectProblem(
      await world.ask('GET', `/v1/indicators/appeals/comparison/file?format=csv&area=${code}`),
      404,
      'area.not-found',
    );
  });
});

describe('GET /v1/indicators/{indicatorCode}/comparison', () => {
  it('has every area, the boundaries, England and the regions', async () => {
    const { body } = await compare('');
    expect(body.areas).toHaveLength(153);
    expect(body.quartiles).toEqual({ lowest: 10, first: 37.3, median: 46.4, third: 54.8, highest: 80 });
    expect(body.england).toEqual({ kind: 'value', value: 45.9 });
    expect(body.regions).toHaveLength(9);
    expect(body.regions[0]).toEqual({ code: northEast, name: 'North East', figure: { kind: 'low' } });
    expect(body.place).toBeNull();
    const bands = body.areas.filter(({ band }: { band: string | null }) => band !== null);
    expect(bands.map(({ band }: { band: string }) => band).sort()).toEqual(['A', 'C', 'C', 'D']);
  });

  it('keeps the two methods apart, also where both have a figure for one year', async () => {
    const { methods } = (await compare()).body;
    expect(
      methods.map((one: { method: object; points: { period: { code: string }; own: object }[] }) => [
        one.method,
        one.points.map(({ period, own: figure }) => [period.code, figure]),
      ]),
    ).toEqual([
      [{ code: 'old', title: 'Old method', breakNote: null }, [['2023', { kind: 'value', value: 90 }]]],
      [
        { code: 'new', title: 'New method', breakNote: 'Counted anew.' },
        [
          ['2023', { kind: 'value', value: 40.1 }],
          ['2024', { kind: 'value', value: 46.4 }],
        ],
      ],
    ]);
    expect(methods[1].points[0]).toMatchObject({ england: { value: 50 }, neighbours: { value: 30, used: 1, missing: 9 } });
  });

  it('places the area among its neighbours, with how close each is, and among areas of its type', async () => {
    const { place } = (await compare()).body;
    expect(place.neighbours.map(({ gssCode }: { gssCode: string }) => gssCode)).toEqual(neighbours);
    expect(place.neighbours[0]).toMatchObject({ rank: 1, closeness: 'Very close', figure: { value: 10 }, band: 'D' });
    expect(place.neighbours[3]).toMatchObject({ figure: { kind: 'suppressed' }, band: null });
    expect(place.sameType.type).toBe('Unitary Authority');
    const { rows } = await world.database.root.query<{ code: string }>(
      `select gss_code code from areas where type = 'Unitary Authority'`,
    );
    const ofType = new Set(rows.map(({ code }) => code));
    const [n1 = '', n2 = '', n3 = ''] = others;
    const figures = Object.entries({ [own]: 46.4, [n1]: 10, [n2]: 46.4, [n3]: 80 }).filter(([code]) => ofType.has(code));
    expect(place.sameType.mean).toMatchObject({ used: figures.length, missing: ofType.size - figures.length });
    expect(place.sameType.mean.value).toBeCloseTo(figures.reduce((sum, [, value]) => sum + value, 0) / figures.length, 5);
  });

  it('calls a figure of the area before its boundaries changed not comparable', async () => {
    const { methods } = (await compare(`?area=${cumberland}`)).body;
    const kinds = methods[1].points.map(({ own: { kind } }: { own: { kind: string } }) => kind);
    expect(kinds).toEqual(['not_comparable', 'unavailable']);
  });

  it('knows no other indicator', async () => {
    expectProblem(await compare('', 'weather'), 404, 'indicator.not-found');
    // A publisher's name for it is not its code.
    expectProblem(await compare('', 'SEN_EHC_Excpt_20wks'), 404, 'indicator.not-found');
    expectProblem(await world.ask('GET', '/v1/indicators/weather/comparison/file?format=ods'), 404, 'indicator.not-found');
  });
});

type Cell = string | number | boolean | null;

/** A table as its reader has it: numbers where there are some, nothing as nothing, and rows as wide as the first. */
function cells(rows: readonly (readonly unknown[])[]): Cell[][] {
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => Array.from({ length: width }, (_, column) => cell(row[column])));
}

function cell(value: unknown): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value !== 'string') return value as Cell;
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

describe('downloads', () => {
  it('of an area: csv and ods have the rows of the JSON answer, number for number', async () => {
    const { body } = await strip();
    const csv = await world.ask('GET', `/v1/areas/${own}/statistics/file?format=csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe(`attachment; filename="statistics-${own}.csv"`);
    const [head = [], ...rows] = cells(parse(csv.text));
    const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    expect(records).toHaveLength(body.indicators.length);
    expect(records[0]).toMatchObject({
      ...{ value: 46.4, value_symbol: null, band: 'C', rank: 2, rank_of: 4, tied_with: 1, england: 45.9, change: 6.3 },
      ...{ region: null, region_symbol: '[low]', neighbours_mean: 45.466667, neighbours_used: 3, distance_england: 0.5 },
    });
    expect(records.map(({ value }) => value)).toEqual(
      body.indicators.map(({ own: figure }: { own: { value?: number } }) => figure.value ?? null),
    );
    expect(records.at(-1)).toMatchObject({ value: null, value_symbol: 'no row' });
    const ods = await world.ask('GET', `/v1/areas/${own}/statistics/file?format=ods`);
    const book = await readOds(ods.bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Cover', 'Indicators']);
    expect(cells(book.sheets[1]?.rows ?? [])).toEqual([head, ...rows]);
    expect(JSON.stringify(book.sheets[0]?.rows)).toContain('A licence');
  });

  it('of an indicator: each table as csv, and all of them as ods', async () => {
    const file = (query: string) => world.ask('GET', `/v1/indicators/plans-in-20-weeks/comparison/file?area=${own}&${query}`);
    const book = await readOds((await file('format=ods')).bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Cover', 'Areas', 'Periods', 'Neighbours']);
    for (const [index, table] of ['areas', 'periods', 'neighbours'].entries()) {
      const csv = cells(parse((await file(`format=csv&table=${table}`)).text));
      expect(cells(book.sheets[index + 1]?.rows ?? [])).toEqual(csv);
    }
    const areas = cells(parse((await file('format=csv')).text));
    expect(areas).toHaveLength(1 + 1 + 9 + 153);
    const { body } = await compare();
    const [head = []] = areas;
    expect(areas.slice(11).map((row) => row[head.indexOf('value')])).toEqual(
      body.areas.map(({ figure }: { figure: { value?: number } }) => figure.value ?? null),
    );
  });
});

it.each([
  `/v1/areas/${own}/statistics`,
  `/v1/areas/${own}/statistics/file?format=csv`,
  `/v1/indicators/appeals/comparison?area=${own}`,
  '/v1/indicators/appeals/comparison/file?format=ods',
])('%s may be kept, and answers 304 to who has it', async (path) => {
  const first = await world.ask('GET', path);
  expect(first.headers['cache-control']).toBe('public, max-age=300');
  const etag = first.headers['etag'] ?? '';
  const again = await world.ask('GET', path, { headers: { 'if-none-match': etag } });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await world.ask('GET', path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});
