import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { Inspection } from '../../wire/inspection.ts';
import { findInspections, inspectionOf } from '../../wire/inspection-store.ts';
import { listInspections } from './schema.ts';

export function inspectionsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, Inspection);

  app.get('/v1/areas/:gssCode/inspections', { schema: listInspections, ...publicCache }, async ({ params }) => {
    const rows = await findInspections(shared, params.gssCode);
    if (rows.length === 0) throw new ProblemError('area.not-found');
    return { items: rows.flatMap(({ inspection }) => (inspection ? [inspectionOf(inspection)] : [])) };
  });
}
