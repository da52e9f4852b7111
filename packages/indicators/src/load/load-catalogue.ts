import type pg from 'pg';
import type { DatasetDefinition } from '../catalogue/dataset.ts';
import type { IndicatorDefinition, MethodDefinition } from '../catalogue/indicator.ts';
import { themes } from '../catalogue/themes.ts';

/** Makes `datasets` say what the definitions say. One that is no longer defined keeps its row and its figures. */
export async function loadDatasets(client: pg.ClientBase, datasets: readonly DatasetDefinition[]): Promise<void> {
  const wanted = datasets.map(({ code, title, publisher, licence, attribution, sourceUrl, methodology }) => ({
    code,
    title,
    publisher,
    licence,
    attribution,
    source_url: sourceUrl,
    methodology,
  }));
  await client.query(
    `insert into datasets (code, title, publisher, licence, attribution, source_url, methodology)
     select w.* from json_to_recordset($1) as w (code text, title text, publisher text, licence text, attribution text, source_url text, methodology text)
     on conflict (code) do update set title = excluded.title, publisher = excluded.publisher, licence = excluded.licence,
       attribution = excluded.attribution, source_url = excluded.source_url, methodology = excluded.methodology`,
    [JSON.stringify(wanted)],
  );
}

/**
 * Makes the catalogue say what the definitions say, of those indicators whose series are loaded; the others wait for their
 * figures. In a transaction of its own. Returns the codes of those that wait.
 */
export async function loadIndicators(client: pg.ClientBase, indicators: readonly IndicatorDefinition[]): Promise<string[]> {
  await client.query('begin');
  try {
    // One loader at a time: two would each put in what the other has not shown yet.
    await client.query(`select pg_advisory_xact_lock(hashtext('waymark indicators'))`);
    const waiting = await replaceIndicators(client, indicators);
    await client.query('commit');
    return waiting;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function replaceIndicators(client: pg.ClientBase, indicators: readonly IndicatorDefinition[]): Promise<string[]> {
  await client.query('delete from indicator_methods');
  await client.query('update indicators set position = -position');
  await upsertThemes(client);
  const seriesIds = await findSeries(client, indicators);
  const waiting: string[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const ids = indicator.methods.flatMap((method) => seriesIds.get(method) ?? []);
    if (ids.length === indicator.methods.length) await upsertIndicator(client, indicator, index + 1, ids);
    else waiting.push(indicator.code);
  }
  await client.query('delete from indicators where position < 0');
  return waiting;
}

/** The series each method is read from, of those that are loaded. */
async function findSeries(
  client: pg.ClientBase,
  indicators: readonly IndicatorDefinition[],
): Promise<Map<MethodDefinition, number>> {
  const methods = indicators.flatMap(({ methods: ofIndicator }) => ofIndicator);
  const wanted = methods.map(({ dataset, measure, filters }, place) => ({ place, dataset, measure, filters }));
  const { rows } = await client.query<{ place: number; id: number }>(
    `select w.place, s.id from json_to_recordset($1) as w (place int, dataset text, measure text, filters jsonb)
     join datasets d on d.code = w.dataset join series s on s.dataset_id = d.id and s.measure = w.measure and s.filters = w.filters`,
    [JSON.stringify(wanted)],
  );
  const ids = new Map(rows.map(({ place, id }) => [place, id]));
  return new Map(
    methods.flatMap((method, place) => [ids.get(place)].flatMap((id) => (id === undefined ? [] : [[method, id] as const]))),
  );
}

async function upsertThemes(client: pg.ClientBase): Promise<void> {
  await client.query('update indicator_themes set position = -position');
  for (const [index, { code, title }] of themes.entries())
    await client.query(
      `insert into indicator_themes (code, title, position) values ($1, $2, $3)
       on conflict (code) do update set title = excluded.title, position = excluded.position`,
      [code, title, index + 1],
    );
}

async function upsertIndicator(
  client: pg.ClientBase,
  indicator: IndicatorDefinition,
  position: number,
  seriesIds: readonly number[],
): Promise<void> {
  const { code, title, definition, theme, publisher, licence, attribution, unit, polarity, banded, decimalPlaces } = indicator;
  const { rows } = await client.query<{ id: number }>(
    `insert into indicators (code, title, definition, theme_code, position, publisher, licence, attribution, unit, polarity, banded,
       decimal_places, period_kind, caveat, other_codes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (code) do update set title = excluded.title, definition = excluded.definition, theme_code = excluded.theme_code,
       position = excluded.position, publisher = excluded.publisher, licence = excluded.licence, attribution = excluded.attribution,
       unit = excluded.unit, polarity = excluded.polarity, banded = excluded.banded, decimal_places = excluded.decimal_places,
       period_kind = excluded.period_kind, caveat = excluded.caveat, other_codes = excluded.other_codes
     returning id`,
    [
      ...[code, title, definition, theme, position, publisher, licence, attribution, unit, polarity, banded, decimalPlaces],
      ...[indicator.periodKind, indicator.caveat, indicator.otherCodes],
    ],
  );
  for (const [index, method] of indicator.methods.entries())
    await client.query(
      `insert into indicator_methods (indicator_id, code, position, title, series_id, from_day, to_day, break_note)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [rows[0]?.id, method.code, index + 1, method.title, seriesIds[index], method.from, method.to, method.breakNote],
    );
}
