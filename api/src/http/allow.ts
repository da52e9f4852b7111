import type { FastifyInstance } from 'fastify';
import { sendProblem } from './error-handler.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/**
 * Answers 405 with `Allow` where an address exists and the method does not. Made from the route table once it is whole,
 * so that no route has to think of it.
 */
export function answerWrongMethods(app: FastifyInstance): void {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/') && !route.url.startsWith('/health/')) return;
    const known = taken.get(route.url) ?? new Set<string>();
    for (const method of [route.method].flat()) known.add(method);
    taken.set(route.url, known);
  });
  // Called once all features are registered.
  app.decorate('closeRouteTable', () => {
    for (const [url, known] of [...taken]) {
      const allow = [...known].sort().join(', ');
      app.route({
        method: methods.filter((method) => !known.has(method)),
        url,
        schema: { hide: true },
        handler: (request, reply) =>
          sendProblem(request, reply, { code: 'route.method-not-allowed', detail: '', headers: { allow } }),
      });
    }
  });
}

declare module 'fastify' {
  interface FastifyInstance {
    closeRouteTable(): void;
  }
}
