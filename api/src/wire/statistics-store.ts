import { sql } from 'drizzle-orm';
import type { CouncilQueries, SharedQueries } from '@waymark/db';
import type { AreaType, Closeness } from '@waymark/reference-data';
import type { PublishedSymbol, Polarity } from '../domain/statistics/figure.ts';

export interface PeriodRow {
  code: string;
  label: string;
  kind: 'calendar' | 'academic' | 'financial' | 'term' | 'month';
  /** YYYY-MM-DD */
  endsOn: string;
  /** Of each area, by today's code where it has one. */
  figures: [area: string, value: number | null, symbol: PublishedSymbol | null][];
}

export interface MethodRow {
  code: string;
  title: string;
  breakNote: string | null;
  /** The period to compare: the latest that any local area has a row in; null: nothing is loaded. */
  latest: string | null;
  /** Newest first. */
  periods: PeriodRow[];
}

export interface IndicatorRow {
  code: string;
  otherCodes: string[];
  title: string;
  definition: string;
  theme: { code: string; title: string };
  unit: string;
  polarity: Polarity;
  banded: boolean;
  decimalPlaces: number;
  /** Where numbers stand for words: `{"1": "Yes"}`. */
  valueLabels: Record<string, string> | null;
  publisher: string;
  licence: string;
  attribution: string;
  caveat: string | null;
  /** In the order of time; the last is the one in use. */
  methods: MethodRow[];
}

export interface NeighbourRow {
  of: string;
  model: string;
  year: number;
  rank: number;
  gssCode: string;
  name: string;
  closeness: Closeness | null;
}

export interface StatisticsRow {
  areas: { gssCode: string; name: string; type: AreaType; regionCode: string }[];
  regions: { code: string; name: string }[];
  /** Of each area or of the one asked for, by the latest model; nearest first. */
  neighbours: NeighbourRow[];
  /** Codes of areas that an area was made from, whose figures are not its own. */
  predecessors: { of: string; code: string }[];
  /** All groups of the catalogue, in its order. */
  themes: { code: string; title: string }[];
  indicators: IndicatorRow[];
}

export interface StatisticsQuestion {
  /** GSS code of the area whose neighbours are read. Left out: those of all. */
  area?: string;
  /** Names of indicators: our codes, publishers' codes or those in frameworks. Left out: all. */
  names?: readonly string[];
  /** `place`: by the method in use, the latest period and the year before it. `whole`: every method and period. */
  reach: 'place' | 'whole';
}

/** Everything an answer about official statistics is made of, in one statement. */
export async function readStatistics(
  queries: SharedQueries | CouncilQueries,
  { area, names, reach }: StatisticsQuestion,
): Promise<StatisticsRow> {
  const isWhole = reach === 'whole';
  const [only, named] = [area ?? null, names ? sql.param(names) : null];
  const { rows } = await queries.execute<{ found: StatisticsRow }>(sql`
    with asked as (
      select i.*, json_build_object('code', t.code, 'title', t.title) as theme,
        (select max(m.position) from indicator_methods m where m.indicator_id = i.id) as in_use
      from indicators i join indicator_themes t on t.code = i.theme_code
      where ${named}::text[] is null or i.code = any(${named}) or i.other_codes && ${named}
    ), figures as materialized (
      select v.indicator_id, v.method_code, v.period_id, v.ends_on, v.gss_code, coalesce(v.gss_code, a.code) as area,
        a.code is not distinct from v.gss_code as is_present_code, v.value, v.symbol
      from asked i
      join indicator_values v on v.indicator_id = i.id and v.is_latest and (v.method_position = i.in_use or ${isWhole})
      join statistical_areas a on a.id = v.area_id
    ), latest as (
      select indicator_id, method_code, max(ends_on) as ends_on from figures where gss_code is not null group by 1, 2
    ), period_figures as (
      select f.indicator_id, f.method_code, f.period_id, f.ends_on = l.ends_on as is_latest,
        -- Where an area has rows under two codes, its present one comes last and stands.
        json_agg(json_build_array(f.area, f.value, f.symbol) order by f.is_present_code) as figures
      from figures f left join latest l using (indicator_id, method_code)
      where ${isWhole} or f.ends_on > l.ends_on - interval '13 months'
      group by f.indicator_id, f.method_code, f.period_id, f.ends_on, l.ends_on
    )
    select json_build_object(
      'areas', (select json_agg(json_build_object('gssCode', gss_code, 'name', name, 'type', type, 'regionCode', region_code)
        order by gss_code) from areas),
      'regions', (select json_agg(json_build_object('code', code, 'name', name) order by code) from regions),
      'neighbours', (select coalesce(json_agg(json_build_object('of', gss_code, 'model', model, 'year', year, 'rank', rank,
          'gssCode', neighbour_gss_code, 'name', neighbour_name, 'closeness', closeness) order by rank), '[]')
        from area_neighbours where (${only}::text is null or gss_code = ${only}) and year = (select max(year) from area_neighbours)),
      'predecessors', (select coalesce(json_agg(json_build_object('of', new_gss_code, 'code', old_gss_code)), '[]')
        from area_former_codes where not treat_as_same_area),
      'themes', (select coalesce(json_agg(json_build_object('code', code, 'title', title) order by position), '[]')
        from indicator_themes),
      'indicators', (select coalesce(json_agg(json_build_object(
          'code', i.code, 'otherCodes', i.other_codes, 'title', i.title, 'definition', i.definition, 'theme', i.theme,
          'unit', i.unit, 'polarity', i.polarity, 'banded', i.banded, 'decimalPlaces', i.decimal_places,
          'valueLabels', (select s.value_labels from indicator_methods m join series s on s.id = m.series_id
            where m.indicator_id = i.id and m.position = i.in_use),
          'publisher', i.publisher, 'licence', i.licence, 'attribution', i.attribution, 'caveat', i.caveat, 'methods', (
            select json_agg(json_build_object('code', m.code, 'title', m.title, 'breakNote', m.break_note,
              'latest', (select max(p.code) from period_figures f join periods p on p.id = f.period_id
                where f.indicator_id = i.id and f.method_code = m.code and f.is_latest),
              'periods', (select coalesce(json_agg(json_build_object('code', p.code, 'label', p.label, 'kind', p.kind,
                  'endsOn', p.ends_on, 'figures', f.figures) order by p.ends_on desc), '[]')
                from period_figures f join periods p on p.id = f.period_id
                where f.indicator_id = i.id and f.method_code = m.code)) order by m.position)
            from indicator_methods m where m.indicator_id = i.id and (m.position = i.in_use or ${isWhole})
          )) order by i.position), '[]')
        from asked i)
    ) as found`);
  const [row] = rows;
  if (!row) throw new Error('a statement without a condition gives one row');
  return row.found;
}

/** Changes whenever anything that `readStatistics` reads does: figures, catalogue, areas and their neighbours. */
export async function readStatisticsMark(queries: SharedQueries): Promise<string> {
  const { rows } = await queries.execute<{ mark: string }>(sql`
    select md5(concat(
      (select string_agg(concat_ws(' ', id, dataset_id, is_latest), ',' order by id) from vintages),
      (select string_agg(i::text, ',' order by id) from indicators i),
      (select string_agg(m::text, ',' order by m.indicator_id, m.position) from indicator_methods m),
      (select string_agg(t::text, ',' order by code) from indicator_themes t),
      (select string_agg(a::text, ',' order by gss_code) from areas a),
      (select string_agg(r::text, ',' order by code) from regions r),
      (select string_agg(n::text, ',' order by gss_code, model, year, rank) from area_neighbours n
        where year = (select max(year) from area_neighbours)),
      (select string_agg(f::text, ',' order by old_gss_code, new_gss_code) from area_former_codes f))) as mark`);
  return rows[0]?.mark ?? '';
}
