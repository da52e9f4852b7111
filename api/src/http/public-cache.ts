import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, onSendHookHandler } from 'fastify';

/** Whether an If-None-Match names this tag. Weak comparison, as RFC 9110 says for reads. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** A strong entity tag of the very bytes that are sent. */
export function etagOfContent(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Tags an answer that is the same for everybody, and says whether its asker has it. */
export function isThere(reply: FastifyReply, headers: IncomingHttpHeaders, etag: string): boolean {
  void reply.header('etag', etag).header('cache-control', 'public, max-age=300');
  return isKnown(headers['if-none-match'], etag);
}

/** Answers 304 with nothing at all: a `null` would become JSON, with a type and four bytes of length. */
export function notModified(reply: FastifyReply): FastifyReply {
  return reply.code(304).send();
}

const tagAndShorten: onSendHookHandler<unknown> = async (request, reply, payload) => {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
  const etag = etagOfContent(payload);
  void reply.header('etag', etag).header('cache-control', 'public, max-age=300');
  if (!isKnown(request.headers['if-none-match'], etag)) return payload;
  void reply.code(304).removeHeader('content-type');
  return null;
};

/** Route options of a read that is the same for everybody: spread them next to `schema`. */
export const publicCache = { onSend: tagAndShorten };
