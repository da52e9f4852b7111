import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { isThere, notModified } from '../../http/public-cache.ts';
import { addNamedSchemas, guardedWriter } from '../../http/response-guard.ts';
import { comparedOf, placeOf } from '../../wire/indicator-place.ts';
import { namedStatisticSchemas } from '../../wire/statistics.ts';
import { readStatistics } from '../../wire/statistics-store.ts';
import { sendTable, tableBytes } from '../../wire/table-file.ts';
import { comparisonOf } from './comparison.ts';
import { KeptStatistics } from './kept-statistics.ts';
import {
  AreaStatistics,
  getAreaStatistics,
  getAreaStatisticsFile,
  getIndicatorComparison,
  getIndicatorComparisonFile,
  IndicatorComparison,
  namedSchemas,
} from './schema.ts';
import { areaTable, comparisonTables } from './tables.ts';

export function statisticsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedStatisticSchemas, ...namedSchemas);

  const kept = new KeptStatistics(shared);
  const writeArea = guardedWriter(AreaStatistics, 'getAreaStatistics 200');
  const writeComparison = guardedWriter(IndicatorComparison, 'getIndicatorComparison 200');

  async function ofArea(gssCode: string, theme: string | undefined) {
    const row = await kept.latest();
    const compared = comparedOf(row, gssCode);
    if (!compared) throw new ProblemError('area.not-found');
    if (theme !== undefined && !row.themes.some(({ code }) => code === theme)) {
      const message = `is not among ${row.themes.map(({ code }) => code).join(', ')}`;
      throw new ProblemError('request.invalid', undefined, { faults: [{ message, parameter: 'theme' }] });
    }
    const { area, neighbourModel } = compared;
    const wanted = row.indicators.filter((indicator) => theme === undefined || indicator.theme.code === theme);
    return { area, neighbourModel, indicators: wanted.map((indicator) => placeOf(row, indicator, compared)) };
  }

  async function ofIndicator(indicatorCode: string, gssCode: string | undefined) {
    const row = await readStatistics(shared, {
      ...(gssCode !== undefined && { area: gssCode }),
      names: [indicatorCode],
      reach: 'whole',
    });
    const indicator = row.indicators.find(({ code }) => code === indicatorCode);
    if (!indicator) throw new ProblemError('indicator.not-found');
    const compared = gssCode === undefined ? undefined : comparedOf(row, gssCode);
    if (gssCode !== undefined && !compared) throw new ProblemError('area.not-found');
    return comparisonOf(row, indicator, compared);
  }

  app.get('/v1/areas/:gssCode/statistics', { schema: getAreaStatistics }, async ({ params, query, headers }, reply) => {
    const key = `area ${params.gssCode} ${query.theme ?? ''}`;
    const found = await kept.find(key, async () => Buffer.from(writeArea(await ofArea(params.gssCode, query.theme)), 'utf8'));
    if (isThere(reply, headers, found.etag)) return notModified(reply);
    // Checked and written when it was made. Fastify sends a Buffer untouched; the handler's type knows the shape only.
    return reply.type('application/json; charset=utf-8').send(found.bytes as never);
  });

  app.get(
    '/v1/areas/:gssCode/statistics/file',
    { schema: getAreaStatisticsFile },
    async ({ params: { gssCode }, query: { theme, format }, headers }, reply) => {
      const found = await kept.find(`area ${gssCode} ${theme ?? ''} as ${format}`, async () =>
        tableBytes(areaTable(await ofArea(gssCode, theme)), format),
      );
      if (isThere(reply, headers, found.etag)) return notModified(reply);
      return sendTable(reply, `statistics-${gssCode}`, format, found.bytes);
    },
  );

  app.get(
    '/v1/indicators/:indicatorCode/comparison',
    { schema: getIndicatorComparison },
    async ({ params: { indicatorCode }, query, headers }, reply) => {
      const found = await kept.find(`indicator ${indicatorCode} ${query.area ?? ''}`, async () =>
        Buffer.from(writeComparison(await ofIndicator(indicatorCode, query.area)), 'utf8'),
      );
      if (isThere(reply, headers, found.etag)) return notModified(reply);
      return reply.type('application/json; charset=utf-8').send(found.bytes as never); // As above.
    },
  );

  app.get(
    '/v1/indicators/:indicatorCode/comparison/file',
    { schema: getIndicatorComparisonFile },
    async ({ params: { indicatorCode }, query: { area, format, table = 'areas' }, headers }, reply) => {
      const name = `${indicatorCode}${area === undefined ? '' : `-${area}`}`;
      const part = format === 'csv' ? table : 'all';
      const found = await kept.find(`indicator ${indicatorCode} ${area ?? ''} as ${format} ${part}`, async () => {
        const file = comparisonTables(await ofIndicator(indicatorCode, area));
        const [areas, periods, neighbours] = file.tables;
        return tableBytes(format === 'csv' ? { ...file, tables: [{ areas, periods, neighbours }[table]] } : file, format);
      });
      if (isThere(reply, headers, found.etag)) return notModified(reply);
      return sendTable(reply, format === 'csv' ? `${name}-${table}` : name, format, found.bytes);
    },
  );
}
