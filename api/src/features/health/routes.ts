import type { Database } from '@waymark/db';
import type { App } from '../../http/exchange.ts';
import { getLiveness, getReadiness } from './schema.ts';
import { askDatabase } from './store.ts';

export function healthRoutes(app: App, db: Database): void {
  app.get('/health/live', { schema: getLiveness }, async () => ({ status: 'live' as const }));

  app.get('/health/ready', { schema: getReadiness }, async () => {
    await askDatabase(db);
    return { status: 'ready' as const };
  });
}
