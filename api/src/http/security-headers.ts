import type { FastifyInstance } from 'fastify';

/** What any page of ours may load: its own files, and nothing else. Docs included. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Headers of every answer. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Private by default: a route that may be cached says so itself. A 304 repeats none of the headers of what its reader holds. */
export function addSecurityHeaders(app: FastifyInstance, secure: boolean): void {
  const always = securityHeaders(secure);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode !== 304) reply.headers(always);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}
