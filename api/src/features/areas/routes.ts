import type { Database } from '@waymark/db';
import { attributions } from '@waymark/reference-data';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { areasOf } from './rules.ts';
import { getArea, listAreas, namedAreaSchemas } from './schema.ts';
import { findArea, findAreas, findFormerCodes, findLaterCodes, findNeighbours } from './store.ts';

export function areasRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedAreaSchemas);

  app.get('/v1/areas', { schema: listAreas, ...publicCache }, async ({ query }) => ({
    items: areasOf(await findAreas(shared, query)),
    attributions: [...attributions],
  }));

  app.get('/v1/areas/:gssCode', { schema: getArea, ...publicCache }, async ({ params: { gssCode } }) => {
    const [area] = areasOf(await findArea(shared, gssCode));
    if (!area) throw new ProblemError('area.not-found');
    return {
      ...area,
      formerCodes: await findFormerCodes(shared, gssCode),
      laterCodes: await findLaterCodes(shared, gssCode),
      neighbours: await findNeighbours(shared, gssCode),
      attributions: [...attributions],
    };
  });
}
