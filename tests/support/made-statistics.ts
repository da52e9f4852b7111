import type { World } from './world.ts';

/** A value, a symbol, or a `low` figure's value with its symbol. */
type Published = number | 'c' | 'x' | 'z' | 'low';

interface MadeMethod {
  code: string;
  title: string;
  breakNote?: string;
  /** Calendar years, each with what is published, by the code of the area. */
  years: Record<string, Record<string, Published>>;
}

interface MadeIndicator {
  code: string;
  otherCodes?: string[];
  title?: string;
  theme?: string;
  unit?: string;
  polarity?: 'high' | 'low' | 'none';
  banded?: boolean;
  valueLabels?: Record<string, string>;
  methods: MadeMethod[];
}

/**
 * Puts a few figures into the tables of official statistics, each method as a dataset of its own with one vintage. Codes that are no
 * local area of today, region or England become areas whose series has ended. Everything is one transaction, as a load is.
 */
export async function publish({ database: { root } }: Pick<World, 'database'>, made: readonly MadeIndicator[]): Promise<void> {
  const client = await root.connect();
  const idOf = async (text: string, values: unknown[]) => (await client.query<{ id: number }>(text, values)).rows[0]?.id;
  try {
    await client.query('begin');
    await client.query(`insert into statistical_areas (code, level, name, gss_code)
      select 'E92000001', 'national', 'England', null union all select code, 'regional', name, null from regions
      union all select gss_code, 'local', name, gss_code from areas on conflict do nothing`);
    for (const indicator of made) {
      const theme = indicator.theme ?? 'timeliness';
      await client.query(
        `insert into indicator_themes (code, title, position)
         select $1, initcap($1), 1 + (select count(*) from indicator_themes) on conflict do nothing`,
        [theme],
      );
      const polarity = indicator.polarity ?? 'high';
      const indicatorId = await idOf(
        `insert into indicators (code, title, definition, theme_code, position, publisher, licence, attribution, unit, polarity, banded,
           decimal_places, period_kind, caveat, other_codes)
         values ($1, $2, 'Made for a test.', $3, (select 1 + count(*) from indicators), 'A publisher', 'A licence', 'Their line.', $4, $5,
           $6, 1, 'calendar', null, $7) returning id`,
        [
          indicator.code,
          indicator.title ?? indicator.code,
          theme,
          indicator.unit ?? '% of plans',
          polarity,
          indicator.banded ?? polarity !== 'none',
          indicator.otherCodes ?? [],
        ],
      );
      for (const [index, method] of indicator.methods.entries()) {
        const name = `${indicator.code}-${method.code}`;
        const datasetId = await idOf(
          `insert into datasets (code, title, publisher, licence, attribution, methodology)
           values ($1, $1, 'A publisher', 'A licence', 'Their line.', 'Made for a test.') returning id`,
          [name],
        );
        const vintageId = await idOf(
          `insert into vintages (dataset_id, code, label, file_name, sha256, coverage, rows, observations, report, is_latest)
           values ($1, '1', 'First', 'made.csv', $2, 'whole', 0, 0, '{}', true) returning id`,
          [datasetId, name],
        );
        const seriesId = await idOf(
          `insert into series (dataset_id, measure, filters, label, unit, value_labels)
           values ($1, 'value', '{}', 'Value', '%', $2) returning id`,
          [datasetId, indicator.valueLabels ?? null],
        );
        await client.query(
          `insert into indicator_methods (indicator_id, code, position, title, series_id, break_note) values ($1, $2, $3, $4, $5, $6)`,
          [indicatorId, method.code, index + 1, method.title, seriesId, method.breakNote ?? null],
        );
        for (const [year, published] of Object.entries(method.years)) {
          await client.query(
            `insert into periods (code, kind, label, ends_on) values ($1, 'calendar', $1, $2) on conflict do nothing`,
            [year, `${year}-12-31`],
          );
          await client.query(
            `insert into statistical_areas (code, level, name) select code, 'local', code from unnest($1::text[]) code on conflict do nothing`,
            [Object.keys(published)],
          );
          await client.query(
            `insert into observations (vintage_id, series_id, period_id, area_id, value, symbol)
             select $1, $2, (select id from periods where code = $3), a.id,
               case when p.text ~ '^-?[0-9]' then p.text::numeric end, case when p.text !~ '^-?[0-9]' then p.text end
             from unnest($4::text[], $5::text[]) p(code, text) join statistical_areas a on a.code = p.code`,
            [vintageId, seriesId, year, Object.keys(published), Object.values(published).map(String)],
          );
        }
      }
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
