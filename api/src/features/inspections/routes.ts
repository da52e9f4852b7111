import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { Inspection, listInspections } from './schema.ts';
import { findInspections } from './store.ts';

export function inspectionsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, Inspection);

  app.get('/v1/areas/:gssCode/inspections', { schema: listInspections, ...publicCache }, async ({ params }) => {
    const rows = await findInspections(shared, params.gssCode);
    if (rows.length === 0) throw new ProblemError('area.not-found');
    const found = rows.flatMap(({ inspection }) => (inspection ? [inspection] : []));
    return { items: found.map(({ areaId: _number, ...inspection }) => inspection) };
  });
}
