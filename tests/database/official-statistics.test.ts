import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { loadSomeStatistics } from '../support/statistics.ts';

// The published files against one another, and against what their publishers say of areas and codes.
let database: TestDatabase;
let api: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase(inject('superuserUrl'));
  await loadSomeStatistics(
    database,
    ...[
      'sen2-requests',
      'sen2-assessments',
      'sen2-timeliness',
      'sen2-caseload',
      'sen2-new-plans',
      'sen2-residential',
      'sen2-until-2022',
    ],
    ...['lait', 'appeals-until-2024', 'appeals-since-2024', 'sen-share-of-pupils', 'sen2-designated-officers'],
  );
  api = new pg.Client({ connectionString: database.apiUrl });
  await api.connect();
});
afterAll(async () => {
  await api.end();
  await database.drop();
});

const rows = async <Row extends object>(text: string, values: unknown[] = []) => (await api.query<Row>(text, values)).rows;

/** Of every count and period of a dataset: what its areas add up to, and what is published for England. */
const sums = `
  select d.code, s.measure, s.filters ->> 'breakdown' as breakdown, p.code as period,
    sum(o.value) filter (where a.level = 'local') as areas, max(o.value) filter (where a.level = 'national') as england,
    bool_or(o.symbol is not null) filter (where a.level = 'local') as has_symbols
  from observations o
  join vintages v on v.id = o.vintage_id and v.is_latest
  join series s on s.id = o.series_id and s.unit = ''
  join datasets d on d.id = v.dataset_id and d.code like 'sen2-%' and d.code not in ('sen2-until-2022', 'sen2-designated-officers')
  join statistical_areas a on a.id = o.area_id
  join periods p on p.id = o.period_id
  group by d.code, s.measure, s.filters, p.code`;

it('the areas add up to England in every SEN2 count without a missing area, but for two that the publisher got wrong', async () => {
  const checked = await rows<{
    code: string;
    measure: string;
    breakdown: string;
    period: string;
    areas: string;
    england: string;
  }>(`select * from (${sums}) as sums where not has_symbols and england is not null`);
  expect(checked.length).toBeGreaterThan(3000);
  const wrong = checked.filter(({ areas, england }) => Number(areas) !== Number(england));
  expect(
    wrong.map(({ code, measure, period, areas, england }) => [code, measure, period, areas, england].join(' ')).sort(),
  ).toEqual([
    // Each area has its region's number.
    'sen2-new-plans new_ehc_plans 2022 151798 66706',
    // England and its regions do not fit their own parts, 1,415 and 781.
    'sen2-residential Res_tot 2022-23 2196 4488',
  ]);
  const all = (measure: string, period: string) =>
    checked.find((one) => one.measure === measure && one.period === period && one.breakdown.startsWith('All '))?.england;
  expect([all('ehcplans', '2024-25'), all('requests_received_in_year', '2024')]).toEqual(['638745', '154489']);
});

/** Pairs of values for the same area and stretch of time from two sources, and how many are equal but for rounding to one place. */
const agreement = (period: string) => `
  with one as (select coalesce(a.gss_code, a.code) as area, p.ends_on, o.value from observations o
    join vintages v on v.id = o.vintage_id and v.is_latest join series s on s.id = o.series_id join datasets d on d.id = s.dataset_id
    join periods p on p.id = o.period_id join statistical_areas a on a.id = o.area_id and a.gss_code is not null
    where d.code = $1 and s.measure = $2 and s.filters @> $3 and o.value is not null),
  other as (select coalesce(a.gss_code, a.code) as area, p.ends_on, o.value from observations o
    join vintages v on v.id = o.vintage_id and v.is_latest join series s on s.id = o.series_id
    join periods p on p.id = o.period_id join statistical_areas a on a.id = o.area_id and a.gss_code is not null
    where s.measure = $4 and o.value is not null)
  select extract(year from one.ends_on)::int as year, count(*)::int as both,
    count(*) filter (where abs(one.value - other.value) <= 0.055)::int as equal
  from one join other on other.area = one.area and ${period} group by 1 order by 1`;
const sameEnd = 'other.ends_on = one.ends_on';
/** A school year beside the January in it. */
const sameJanuary = `extract(year from other.ends_on) = extract(year from one.ends_on)`;

it.each([
  ['plans in January', sameJanuary, 'sen2-caseload', 'ehcplans', { breakdown: 'All EHC plans' }, 'SEN_CASES_JAN', 2025, 153],
  [
    'requests',
    sameEnd,
    'sen2-requests',
    'requests_received_in_year',
    { breakdown: 'All requests for EHC needs assessments' },
    'SEN_INIT_REQ',
    2024,
    153,
  ],
  [
    '20 weeks',
    sameEnd,
    'sen2-timeliness',
    'PC_plans_issued_20_weeks_ex',
    { breakdown: 'All EHC plans issued' },
    'SEN_EHC_Excpt_20wks',
    2024,
    150,
  ],
  ['appeals, until 2024', sameEnd, 'appeals-until-2024', 'appeal_rate_assumed_reviews', {}, 'SEN_AppealableDec', 2024, 144],
  [
    'pupils with a plan',
    sameEnd,
    'sen-share-of-pupils',
    '% of pupils',
    { 'SEN provision': 'EHC plan' },
    'SEN_TotStat',
    2023,
    149,
  ],
])('the interactive tool and the release agree on %s', async (_what, period, dataset, measure, filters, lait, year, least) => {
  const found = await rows<{ year: number; both: number; equal: number }>(agreement(period), [dataset, measure, filters, lait]);
  const latest = found.find((one) => one.year === year);
  expect(latest?.both).toBeGreaterThanOrEqual(least);
  expect(latest?.equal).toBe(latest?.both);
});

it("the tribunal tables' areas add up to England, and every rate follows from its counts", async () => {
  const totals = await rows<{ measure: string; period: string; areas: string; england: string }>(`
    select s.measure, p.code as period, sum(o.value) filter (where a.level = 'local') as areas,
      max(o.value) filter (where a.level = 'national') as england
    from observations o join series s on s.id = o.series_id join datasets d on d.id = s.dataset_id and d.code = 'appeals-since-2024'
    join statistical_areas a on a.id = o.area_id join periods p on p.id = o.period_id
    where s.measure not like '%rate%' group by 1, 2 order by 1, 2`);
  expect(totals.map(({ measure, period, england }) => [measure, period, england])).toEqual([
    ['appealable_decisions_completed_reviews', '2024', '364912'],
    ['appealable_decisions_completed_reviews', '2025', '405735'],
    ['appeals_registered', '2024', '22276'],
    ['appeals_registered', '2025', '26977'],
  ]);
  for (const { measure, period, areas, england } of totals) expect(areas, `${measure} ${period}`).toBe(england);
  const [rates] = await rows<{ all: number; right: number }>(`
    with cells as (select s.dataset_id, o.area_id, o.period_id, s.measure, o.value from observations o
      join series s on s.id = o.series_id join datasets d on d.id = s.dataset_id and d.code = 'appeals-since-2024')
    select count(*)::int as all, count(*) filter (where abs(rate.value - 100 * a.value / nullif(n.value, 0)) <= 0.0501)::int as right
    from cells rate join cells a using (dataset_id, area_id, period_id) join cells n using (dataset_id, area_id, period_id)
    where rate.measure like 'appeal_rate%' and a.measure = 'appeals_registered' and n.measure like 'appealable%' and rate.value is not null
      and n.value > 0`);
  expect(rates?.all).toBeGreaterThan(290);
  expect(rates?.right).toBe(rates?.all);
});

it('codes chain or break as the changes of codes say', async () => {
  const changes = await rows<{
    old: string;
    new: string;
    same: boolean;
    old_goes_on: string | null;
    new_goes_on: string | null;
  }>(`
    select c.old_gss_code as old, c.new_gss_code as new, c.treat_as_same_area as same, o.gss_code as old_goes_on, n.gss_code as new_goes_on
    from area_former_codes c join statistical_areas o on o.code = c.old_gss_code join statistical_areas n on n.code = c.new_gss_code`);
  expect(changes).toHaveLength(14);
  for (const { old, same, old_goes_on, new_goes_on } of changes) {
    expect(new_goes_on, old).not.toBe(null);
    expect(old_goes_on, old).toBe(same ? new_goes_on : null);
  }
  const [today] = await rows<{ count: number }>(
    `select count(*)::int from areas a join statistical_areas s on s.code = a.gss_code and s.gss_code = a.gss_code`,
  );
  expect(today?.count).toBe(153);
});

it('no value of an ended area is given to one of today, and a chained series has each period once', async () => {
  const twice = await rows(`select indicator_id, method_code, period_id, gss_code from indicator_values
    where is_latest and gss_code is not null group by 1, 2, 3, 4 having count(*) > 1`);
  expect(twice).toEqual([]);
  const of = (gss: string) =>
    rows<{ year: number }>(
      `select distinct extract(year from ends_on)::int as year from indicator_values v join indicators i on i.id = v.indicator_id
       where i.code = 'designated-medical-officer' and gss_code = $1 and is_latest order by 1`,
      [gss],
    );
  const years = async (gss: string) => (await of(gss)).map(({ year }) => year);
  expect(await years('E06000060')).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  expect((await years('E06000063'))[0]).toBeGreaterThanOrEqual(2023);
  expect((await years('E06000061'))[0]).toBeGreaterThanOrEqual(2021);
});

it('an indicator reads no period by two methods, unless they are two series', async () => {
  const overlapping = await rows(`select indicator_id, series_id, period_id from indicator_values v join indicator_methods m
    using (indicator_id) where m.code = v.method_code and is_latest group by 1, 2, 3 having count(distinct method_code) > 1`);
  expect(overlapping).toEqual([]);
  const both = await rows<{ code: string; period: string }>(`select i.code, p.code as period from indicator_values v
    join indicators i on i.id = v.indicator_id join periods p on p.id = v.period_id where is_latest
    group by 1, 2 having count(distinct method_code) > 1`);
  expect(both).toEqual([{ code: 'tribunal-appeal-rate', period: '2024' }]);
});
