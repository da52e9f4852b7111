import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problemBody, problemCatalogue, type ProblemCode } from './problems.ts';
import { securityHeaders } from './security-headers.ts';

const codes: Record<string, ProblemCode> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout',
  HPE_HEADER_OVERFLOW: 'request.headers-too-large',
};

/** Options of the server for faults that come before any route and its hooks: they are problem documents too. */
export function answersBeforeRouting(secure: boolean) {
  const headers = {
    ...securityHeaders(secure),
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
  };
  return {
    /** An address that cannot be decoded, or with a part that is longer than any name here. */
    frameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
      const detail =
        error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? 'A part of the address is too long.' : 'The address cannot be decoded.';
      const body = problemBody('request.invalid', detail, request.url.split('?')[0] ?? '', request.id);
      reply.raw.writeHead(body.status, headers).end(JSON.stringify(body));
    },
    /** Bytes that are no request, or not in time. There is no address to name. */
    clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const code = codes[error.code ?? ''] ?? 'request.malformed';
      const text = JSON.stringify(problemBody(code, '', '', crypto.randomUUID()));
      const { status } = problemCatalogue[code];
      const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(text), connection: 'close' });
      if (socket.writable) {
        const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
        socket.write(`${head.join('\r\n')}\r\n\r\n${text}`);
      }
      socket.destroy(error);
    },
  };
}
