import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { etagOfContent, isThere, notModified, publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { sendTable, tableBytes } from '../../wire/table-file.ts';
import { getIndicator, getIndicatorFile, listIndicators, listObservations, namedSchemas, pageLength } from './schema.ts';
import { findIndicator, findIndicators, findMethods, findObservations, findPeriods, findThemes } from './store.ts';
import { cursorAfter, indicatorOf, jsonOf, methodOf, observationOf, readCursor, tableOf } from './wire.ts';

export function indicatorsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedSchemas);

  async function indicatorNamed(code: string) {
    const row = await findIndicator(shared, code);
    if (!row) throw new ProblemError('indicator.not-found');
    return row;
  }

  app.get('/v1/indicators', { schema: listIndicators, ...publicCache }, async ({ query }) => ({
    themes: await findThemes(shared),
    items: (await findIndicators(shared, query.theme)).map(indicatorOf),
  }));

  app.get('/v1/indicators/:indicatorCode', { schema: getIndicator, ...publicCache }, async ({ params }) => {
    const row = await indicatorNamed(params.indicatorCode);
    const methods = await findMethods(shared, row.id);
    return { ...indicatorOf(row), methods: methods.map(methodOf), periods: await findPeriods(shared, row.id) };
  });

  app.get(
    '/v1/indicators/:indicatorCode/observations',
    { schema: listObservations, ...publicCache },
    async ({ params, query: { cursor, limit = pageLength, ...filter } }) => {
      const after = cursor === undefined ? undefined : readCursor(cursor);
      if (after === null) {
        const faults = [{ message: 'is no cursor of this list', parameter: 'cursor' }];
        throw new ProblemError('request.invalid', undefined, { faults });
      }
      const { id } = await indicatorNamed(params.indicatorCode);
      const rows = await findObservations(shared, id, { ...filter, ...(after && { after }), limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return { items: page.map(observationOf), nextCursor: rows.length > limit && last ? cursorAfter(last) : null };
    },
  );

  app.get(
    '/v1/indicators/:indicatorCode/file',
    { schema: getIndicatorFile },
    async ({ params: { indicatorCode }, query: { format, ...filter }, headers }, reply) => {
      const row = await indicatorNamed(indicatorCode);
      const table = tableOf(row, await findMethods(shared, row.id), await findObservations(shared, row.id, filter));
      // The rows decide, since a workbook's bytes have the time in them.
      const etag = etagOfContent(`${format} ${JSON.stringify(table)}`);
      if (isThere(reply, headers, etag)) return notModified(reply);
      if (format !== 'json') return sendTable(reply, indicatorCode, format, await tableBytes(table, format));
      const name = `attachment; filename="${indicatorCode}.json"`;
      return reply.type('application/json; charset=utf-8').header('content-disposition', name).send(jsonOf(table));
    },
  );
}
