import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { listCohorts, RegisteredCohort } from './schema.ts';
import { findCohorts } from './store.ts';

export function cohortsRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, RegisteredCohort);

  app.get('/v1/cohorts', { schema: listCohorts, ...publicCache }, async () => ({ items: await findCohorts(shared) }));
}
