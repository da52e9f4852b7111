import type { App } from '../../http/exchange.ts';
import { publicCache } from '../../http/public-cache.ts';

/** The contract for programs and for people. Made once, when all routes are known. */
export function docsRoutes(app: App): void {
  let contract = '';
  app.addHook('onReady', async () => {
    contract = JSON.stringify(app.swagger());
  });

  app.get('/openapi.json', { schema: { hide: true }, ...publicCache }, async (_request, reply) =>
    reply.type('application/json').send(contract),
  );
}
