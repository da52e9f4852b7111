import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { publicCache } from '../../http/public-cache.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { Cycle, listCycles } from './schema.ts';
import { findCycles } from './store.ts';

export function cyclesRoutes(app: App, { shared }: Database): void {
  addNamedSchemas(app, Cycle);

  app.get('/v1/cycles', { schema: listCycles, ...publicCache }, async () => ({ items: await findCycles(shared) }));
}
