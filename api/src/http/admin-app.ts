import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from './exchange.ts';
import { embedHeaders } from './security-headers.ts';

/** Addresses that are the API's: what is not found there is a problem document, also for a browser. */
const ofTheApi = /^\/(v1|docs|health|assets|openapi\.json)(\/|$)/;

/** Serves the built admin app from `/`; null: the API alone. Its pages are one document, whatever address a browser asks for. */
export async function serveAdminApp(app: App, adminFolder: string | null): Promise<void> {
  if (adminFolder === null) return;
  const page = await readFile(join(adminFolder, 'index.html'), 'utf8');
  const embed = await readFile(join(adminFolder, 'embed', 'embed.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: adminFolder,
    // One route for each file there is, so that everything else is left to the route below.
    wildcard: false,
    index: false,
    cacheControl: false,
    schemaHide: true,
    setHeaders(reply, path) {
      // The names of files in assets/ carry a hash of their content.
      const isHashed = /^(embed[/\\])?assets[/\\]/.test(relative(adminFolder, path));
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Pages for frames of other sites: one document without cookies, the same for everybody.
  app.get('/embed/*', { schema: { hide: true } }, async (request, reply) => {
    if (request.url.startsWith('/embed/assets/')) return reply.callNotFound();
    return reply
      .type('text/html; charset=utf-8')
      .headers({ ...embedHeaders, 'cache-control': 'no-cache' })
      .send(embed);
  });
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const wantsPage = path === '/' || (request.headers.accept?.includes('text/html') ?? false);
    if (ofTheApi.test(path) || !wantsPage) return reply.callNotFound();
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
