import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSomeStatistics } from '../support/statistics.ts';
import { openWorld, type World } from '../support/world.ts';

// Every measure and every area of DfE's extract. What the service answers is set beside what PostgreSQL works out of the file's own
// text by its percentile_cont, rank, avg and lag: no code and no stored figure is shared between the two.
let world: World;
const folder = new URL('../../packages/indicators/files/', import.meta.url);
const recordsOf = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(new URL(name, folder)), { columns: true, bom: true });

/** Of one area and measure, as PostgreSQL has it. */
interface Expected {
  measure: string;
  period: string;
  area: string;
  value: number | null;
  england: number | null;
  band: string | null;
  rank: number | null;
  of: number;
  tied_with: number;
  neighbours: number | null;
  used: number;
  change: number | null;
}
let expected: Expected[];

beforeAll(async () => {
  world = await openWorld();
  const { root } = world.database;
  await loadSomeStatistics(world.database, 'lait', 'appeals-until-2024', 'appeals-since-2024');
  await root.query('create schema raw; create table raw.lait (measure text, period text, number text, value float8)');
  const rows = await recordsOf('lait_send_measures_last5.csv');
  const column = (name: string) => rows.map((row) => row[name]);
  await root.query(
    `insert into raw.lait select m, p, n, nullif(v, '-')::float8 from unnest($1::text[], $2::text[], $3::text[], $4::text[]) r(m, p, n, v)`,
    ['Short Desc', 'Years', 'LA Number', 'Values'].map(column),
  );
  const measures = await recordsOf('lait_send_measures_dictionary.csv');
  await root.query('create table raw.measures (measure text, polarity text, banded boolean)');
  await root.query('insert into raw.measures select * from unnest($1::text[], $2::text[], $3::boolean[])', [
    measures.map((row) => row['Measure_short']?.trim()),
    measures.map((row) => row['Polarity']),
    measures.map((row) => row['No_Quartile'] !== 'N'),
  ]);
  ({ rows: expected } = await root.query<Expected>(`
    with area_values as (
      select l.*, a.gss_code, l.period = max(l.period) over (partition by l.measure) is_latest,
        value - lag(value) over (partition by l.measure, l.number order by l.period) as change
      from raw.lait l join areas a on a.dfe_code = l.number
    ), latest as (select * from area_values where is_latest),
    quarters as (
      select measure, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value) q, count(value)::int of
      from latest group by measure
    ), ranks as (
      select measure, gss_code, (rank() over (partition by measure order by value))::int lowest_first,
        (rank() over (partition by measure order by value desc))::int highest_first,
        (count(*) over (partition by measure, value) - 1)::int tied_with
      from latest where value is not null
    ), neighbours as (
      select l.measure, s.gss_code, avg(l.value) mean, count(l.value)::int used
      from area_neighbours s join latest l on l.gss_code = s.neighbour_gss_code
      where s.year = 2025 group by 1, 2
    )
    select l.measure, l.period, l.gss_code area, l.value, l.change, e.value england, q.of, coalesce(r.tied_with, 0) tied_with,
      n.mean neighbours, n.used,
      case m.polarity when 'High' then r.highest_first when 'Low' then r.lowest_first end rank,
      case when m.banded and l.value is not null then case m.polarity
        when 'High' then case when l.value > q[3] then 'A' when l.value > q[2] then 'B' when l.value > q[1] then 'C' else 'D' end
        when 'Low' then case when l.value <= q[1] then 'A' when l.value <= q[2] then 'B' when l.value <= q[3] then 'C' else 'D' end
      end end band
    from latest l join raw.measures m using (measure) join quarters q using (measure)
    left join ranks r using (measure, gss_code)
    left join neighbours n using (measure, gss_code)
    left join raw.lait e on e.measure = l.measure and e.period = l.period and e.number = '970'
    order by l.measure, l.gss_code`));
}, 120_000);
afterAll(() => world.close());

interface Place {
  own: { kind: string; value?: number };
  band: string | null;
  rank: { rank: number; of: number; tiedWith: number } | null;
  beside: { england: { value?: number }; neighbours: { value: number | null; used: number } };
  trend: { change: number | null } | null;
}

describe('what LAIT’s rules make of its own figures', () => {
  it('is what the service answers, for every measure and every area', async () => {
    expect(new Set(expected.map(({ measure }) => measure)).size).toBe(51);
    expect(new Set(expected.map(({ area }) => area)).size).toBe(153);
    const places = await placesOfAll([...new Set(expected.map(({ area }) => area))]);
    const differences = new Map<string, number>();
    let compared = 0;
    for (const one of expected) {
      const place = places.get(`${one.measure} ${one.area}`);
      // Appeals are read from the tribunal's own table, which goes further: see below.
      if (one.measure === 'SEN_AppealableDec') continue;
      compared += 1;
      for (const what of differencesOf(one, place))
        differences.set(`${one.measure}: ${what}`, (differences.get(`${one.measure}: ${what}`) ?? 0) + 1);
    }
    expect(compared).toBe(50 * 153);
    expect(Object.fromEntries(differences)).toEqual({});
  });
});

it('appeals, counted in two ways: both figures of 2024 are there, and nothing is compared across them', async () => {
  const { body } = await world.ask('GET', '/v1/indicators/tribunal-appeal-rate/comparison?area=E06000001');
  const ofEngland = body.methods.map(({ points }: { points: { period: { code: string }; england: { value: number } }[] }) =>
    points.slice(-2).map(({ period, england }) => [period.code, england.value]),
  );
  expect(ofEngland).toEqual([
    [
      ['2023', 2.5],
      ['2024', 3.2],
    ],
    [
      ['2024', 6.1],
      ['2025', 6.6],
    ],
  ]);
  const [before, now] = body.methods[1].points.slice(-2).map(({ own }: { own: { value: number } }) => own.value);
  expect(body.place.trend).toMatchObject({ from: '2024', to: '2025' });
  expect(body.place.trend.change).toBeCloseTo(now - before, 6);
});

/** A published figure of England or a region, beside those of its areas. */
interface Whole {
  measure: string;
  period: string;
  whole: string;
  figure: number;
  total: number;
  lowest: number;
  highest: number;
  missing: number;
}

describe('England and region rows of the extract', () => {
  const counts = new Set(['SEN_INIT_REQ', 'SEN_CASES_JAN', 'SEN_CASES_DUR_YEAR', 'SEN_TOT_CEASED_EHC_PLAN']);
  let wholes: Whole[];

  beforeAll(async () => {
    ({ rows: wholes } = await world.database.root.query<Whole>(`
      with figures as (
        select i.other_codes[1] measure, p.code period, a.code, a.gss_code, v.value::float8 value
        from indicator_values v join indicators i on i.id = v.indicator_id join periods p on p.id = v.period_id
        join statistical_areas a on a.id = v.area_id
        where i.code <> 'tribunal-appeal-rate'
      ), parts as (select gss_code, region_code whole from areas union all select gss_code, 'E92000001' from areas)
      select w.measure, w.period, w.code whole, w.value figure, sum(f.value) total, min(f.value) lowest, max(f.value) highest,
        (count(*) filter (where f.value is null))::int missing
      from figures w join parts p on p.whole = w.code
      left join figures f on f.measure = w.measure and f.period = w.period and f.gss_code = p.gss_code
      where w.value is not null group by 1, 2, 3, 4`));
  });

  it('counts: the areas add up to them, but where areas are missing or the publisher erred', () => {
    const ofCounts = wholes.filter(({ measure }) => counts.has(measure));
    const complete = ofCounts.filter(({ missing }) => missing === 0);
    expect([ofCounts.length, complete.length]).toEqual([180, 152]);
    const wrong = complete.filter(({ total, figure }) => total !== figure);
    expect(wrong.map(({ measure, period, whole, figure, total }) => [measure, period, whole, figure, total]).sort()).toEqual([
      // Each of the fifteen areas of Yorkshire and the Humber has the figure of the region.
      ['SEN_CASES_DUR_YEAR', '2022', 'E12000003', 6078, 91170],
      // Cumbria's 377 are in the totals; the two areas it became have 0 each.
      ['SEN_TOT_CEASED_EHC_PLAN', '2022', 'E12000002', 4628, 4251],
      ['SEN_TOT_CEASED_EHC_PLAN', '2022', 'E92000001', 34724, 34347],
    ]);
  });

  it('rates, scores and costs: each lies between the lowest and the highest of its areas', () => {
    const others = wholes.filter(({ measure, lowest }) => !counts.has(measure) && lowest !== null);
    const outside = others.filter(({ figure, lowest, highest }) => figure < lowest || figure > highest);
    expect([others.length, outside]).toEqual([2061, []]);
  });
});

/** Each area's place on each measure, by the measure's name in LAIT. */
async function placesOfAll(areas: readonly string[]): Promise<Map<string, Place>> {
  const { rows } = await world.database.root.query<{ code: string; measure: string }>(
    'select code, other_codes[1] measure from indicators',
  );
  const measures = new Map(rows.map(({ code, measure }) => [code, measure]));
  const places = new Map<string, Place>();
  for (const area of areas) {
    const { body } = await world.ask('GET', `/v1/areas/${area}/statistics`);
    for (const place of body.indicators) places.set(`${measures.get(place.indicator.code)} ${area}`, place);
  }
  return places;
}

function differencesOf(one: Expected, place: Place | undefined): string[] {
  if (!place) return ['not answered'];
  const { own, band, rank, beside, trend } = place;
  const pairs: Record<string, [found: unknown, wanted: unknown]> = {
    value: [own.value ?? null, one.value],
    band: [band, one.band],
    rank: [rank, one.rank === null ? null : { rank: one.rank, of: one.of, tiedWith: one.tied_with }],
    england: [beside.england.value ?? null, one.england],
    neighbours: [isNear(beside.neighbours.value, one.neighbours), true],
    'neighbours used': [beside.neighbours.used, one.used],
    change: [isNear(trend?.change ?? null, one.change), true],
  };
  return Object.entries(pairs).flatMap(([name, [found, wanted]]) => (isEqual(found, wanted) ? [] : [name]));
}

/** What is worked out is answered to six decimal places. */
const isNear = (one: number | null, other: number | null) =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-6;
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
