import { sql, type SQL } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import { indicators, indicatorThemes } from '@waymark/db/schema';
import type { PublishedSymbol } from '../../domain/statistics/figure.ts';

type IndicatorColumns = typeof indicators.$inferSelect;

export interface IndicatorRow extends IndicatorColumns {
  themeTitle: string;
}

/** In the order of the catalogue. */
export async function findIndicators(queries: SharedQueries, theme: string | undefined): Promise<IndicatorRow[]> {
  const rows = await queries
    .select()
    .from(indicators)
    .innerJoin(indicatorThemes, sql`${indicatorThemes.code} = ${indicators.themeCode}`)
    .where(theme === undefined ? undefined : sql`${indicators.themeCode} = ${theme}`)
    .orderBy(indicators.position);
  return rows.map((row) => ({ ...row.indicators, themeTitle: row.indicator_themes.title }));
}

export function findThemes(queries: SharedQueries) {
  return queries
    .select({ code: indicatorThemes.code, title: indicatorThemes.title })
    .from(indicatorThemes)
    .orderBy(indicatorThemes.position);
}

export async function findIndicator(queries: SharedQueries, code: string): Promise<IndicatorRow | undefined> {
  const [row] = await queries
    .select()
    .from(indicators)
    .innerJoin(indicatorThemes, sql`${indicatorThemes.code} = ${indicators.themeCode}`)
    .where(sql`${indicators.code} = ${code}`);
  return row && { ...row.indicators, themeTitle: row.indicator_themes.title };
}

export type MethodRow = Awaited<ReturnType<typeof findMethods>>[number];

export async function findMethods(queries: SharedQueries, indicatorId: number) {
  const { rows } = await queries.execute<{
    code: string;
    title: string;
    breakNote: string | null;
    dataset: string;
    measure: string;
    filters: Record<string, string>;
    from: string | null;
    to: string | null;
    vintage: string | null;
  }>(sql`
    select m.code, m.title, m.break_note as "breakNote", d.code as dataset, s.measure, s.filters, m.from_day::text as "from",
      m.to_day::text as "to", (select v.code from vintages v where v.dataset_id = d.id and v.is_latest) as vintage
    from indicator_methods m join series s on s.id = m.series_id join datasets d on d.id = s.dataset_id
    where m.indicator_id = ${indicatorId} order by m.position`);
  return rows;
}

export async function findPeriods(queries: SharedQueries, indicatorId: number) {
  const { rows } = await queries.execute<{ code: string; label: string; kind: IndicatorRow['periodKind']; endsOn: string }>(sql`
    select code, label, kind, ends_on::text as "endsOn" from periods
    where id in (select period_id from indicator_values where indicator_id = ${indicatorId} and is_latest) order by ends_on`);
  return rows;
}

/** The place of an observation in the order of the list. */
export interface Place {
  position: number;
  endsOn: string;
  areaCode: string;
}

export interface ObservationRow extends Place {
  method: string;
  period: string;
  periodLabel: string;
  areaName: string;
  level: 'national' | 'regional' | 'london_part' | 'local';
  gssCode: string | null;
  value: number | null;
  symbol: PublishedSymbol | null;
  label: string | null;
  vintage: string;
}

export interface ObservationFilter {
  area?: string;
  period?: string;
  /** A vintage's code; those that stand when left out. */
  vintage?: string;
  after?: Place;
  limit?: number;
}

export async function findObservations(
  queries: SharedQueries,
  indicatorId: number,
  { area, period, vintage, after, limit }: ObservationFilter,
): Promise<ObservationRow[]> {
  const conditions: SQL[] = [
    sql`o.indicator_id = ${indicatorId}`,
    vintage === undefined ? sql`o.is_latest` : sql`v.code = ${vintage}`,
    ...(area === undefined ? [] : [sql`${area} in (a.code, a.gss_code)`]),
    ...(period === undefined ? [] : [sql`p.code = ${period}`]),
    ...(after === undefined
      ? []
      : [sql`(o.method_position, o.ends_on, a.code) > (${after.position}::smallint, ${after.endsOn}::date, ${after.areaCode})`]),
  ];
  const { rows } = await queries.execute<ObservationRow & Record<string, unknown>>(sql`
    select o.method_code as method, o.method_position as position, p.code as period, p.label as "periodLabel",
      p.ends_on::text as "endsOn", a.code as "areaCode", a.name as "areaName", a.level, a.gss_code as "gssCode",
      o.value::float8 as value, o.symbol, s.value_labels ->> trim_scale(o.value)::text as label, v.code as vintage
    from indicator_values o
    join indicator_methods m on m.indicator_id = o.indicator_id and m.code = o.method_code
    join series s on s.id = m.series_id
    join vintages v on v.id = o.vintage_id
    join periods p on p.id = o.period_id
    join statistical_areas a on a.id = o.area_id
    where ${sql.join(conditions, sql` and `)}
    order by o.method_position, o.ends_on, a.code
    limit ${limit ?? null}`);
  return rows;
}
