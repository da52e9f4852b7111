import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { Change, listChanges, mostChanges } from './schema.ts';
import { findChanges } from './store.ts';

export function changesRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, Change);

  app.get('/v1/changes', { schema: listChanges, ...publicCache }, async ({ query: { since = '1970-01-01T00:00:00Z' } }) => ({
    items: (await findChanges(shared, since, mostChanges)).map((change) => ({ ...change, at: change.at.toISOString() })),
  }));
}
