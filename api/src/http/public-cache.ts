import { createHash } from 'node:crypto';
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

/** Answers 304 with nothing at all: a `null` would become JSON, with a type and four bytes of length. */
export function notModified(reply: FastifyReply): FastifyReply {
  return reply.code(304).send();
}

const tagAndShorten: onSendHookHandler<unknown> = async (request, reply, payload) => {
  if (reply.statusCode !== 200 || !(typeof payload === 'string' || payload instanceof Uint8Array)) return payload;
  const etag = etagOfContent(payload);
  void reply.header('etag', etag).header('cache-control', 'public, max-age=300');
  if (!isKnown(request.headers['if-none-match'], etag)) return payload;
  void reply.code(304).removeHeader('content-type');
  return null;
};

/** Route options of a read that is the same for everybody: spread them next to `schema`. */
export const publicCache = { onSend: tagAndShorten };
