import type { FastifyInstance } from 'fastify';

/** What any page of ours may load: its own files, and nothing else. Docs included. Who may show it in a frame is said last. */
function contentSecurityPolicy(frameAncestors: "'none'" | '*'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/**
 * Headers of the one document that other sites may show in a frame: it holds public figures, knows nobody, and has no form
 * or button that changes anything.
 */
export const embedHeaders = {
  'content-security-policy': contentSecurityPolicy('*'),
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Headers of every answer. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy("'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Private by default: a route that may be cached, or framed, says so itself. A 304 repeats none of the headers of what its reader holds. */
export function addSecurityHeaders(app: FastifyInstance, secure: boolean): void {
  const always = securityHeaders(secure);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode !== 304) reply.headers({ ...always, ...reply.getHeaders() });
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done();
  });
}
