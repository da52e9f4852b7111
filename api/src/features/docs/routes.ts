import { readFile } from 'node:fs/promises';
import type { App } from '../../http/exchange.ts';
import { publicCache } from '../../http/public-cache.ts';
import type { Contract } from './contract.ts';
import { docsPage } from './page.ts';

/** The contract, for programs and for people. Made once, when all routes are known. */
export function docsRoutes(app: App): void {
  const made = { contract: '', page: '', css: '' };
  app.addHook('onReady', async () => {
    const contract = app.swagger();
    made.contract = JSON.stringify(contract);
    made.page = docsPage(contract as unknown as Contract); // typed as any OpenAPI; ours has all that `operation` writes
    made.css = await readFile(new URL('docs.css', import.meta.url), 'utf8');
  });
  const serve = (url: string, type: string, text: () => string) =>
    app.get(url, { schema: { hide: true }, ...publicCache }, (_request, reply) => reply.type(type).send(text()));

  serve('/openapi.json', 'application/json; charset=utf-8', () => made.contract);
  serve('/docs', 'text/html; charset=utf-8', () => made.page);
  serve('/docs/docs.css', 'text/css; charset=utf-8', () => made.css);
}
