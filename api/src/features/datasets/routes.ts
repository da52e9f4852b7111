import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { listDatasets, listVintages, namedSchemas } from './schema.ts';
import { findDatasets, findVintages } from './store.ts';

export function datasetsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, ...namedSchemas);

  app.get('/v1/datasets', { schema: listDatasets, ...publicCache }, async () => ({ items: await findDatasets(shared) }));

  app.get('/v1/datasets/:datasetCode/vintages', { schema: listVintages, ...publicCache }, async ({ params }) => {
    const rows = await findVintages(shared, params.datasetCode);
    if (rows.length === 0) throw new ProblemError('dataset.not-found');
    return { items: rows.flatMap(({ vintage }) => (vintage ? [vintageOf(vintage)] : [])) };
  });
}

function vintageOf(row: NonNullable<Awaited<ReturnType<typeof findVintages>>[number]['vintage']>) {
  const { code, label, publishedOn, coverage, isLatest, fileName, sha256, rows, observations, loadedAt, report } = row;
  return {
    ...{ code, label, publishedOn, coverage, isLatest, sha256, rows, observations },
    file: fileName,
    loadedAt: loadedAt.toISOString(),
    ...report,
  };
}
