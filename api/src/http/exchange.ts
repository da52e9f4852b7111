import type { FastifyBaseLogger, FastifyInstance, FastifyReply, RawServerDefault } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { ProblemError } from './problems.ts';

/** The app as features see it: handlers typed by their schema. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;

/** A strong entity tag from a row's version. */
export function etagOf(version: number | string): string {
  return `"${version}"`;
}

/** A header that is sent once, or undefined. */
export function headerOf(
  headers: IncomingHttpHeaders,
  name: 'if-match' | 'if-none-match' | 'idempotency-key',
): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Why a tag that a change carries does not name the version that stands: it names an earlier one, or it is no strong tag. */
export function whyNotPresent(tag: string): string {
  return /^"[^"]*"$/.test(tag) ? 'was changed since you read it' : 'must be the ETag as you read it, in its quotes';
}

/**
 * What a change must carry: the tag of what its sender read. A weak tag or `*` names no version and never fits.
 * @throws precondition.required when the header is missing
 */
export function requireIfMatch(header: string | undefined): string {
  if (header === undefined) {
    throw new ProblemError('precondition.required', 'Send If-Match with the ETag you read.', {
      faults: [{ message: 'is missing', header: 'If-Match' }],
    });
  }
  return header;
}

/** The refusal of a change whose If-Match does not name the version that stands. */
export function notPresent(ifMatch: string): ProblemError {
  const message = whyNotPresent(ifMatch);
  return new ProblemError('precondition.failed', 'Nothing was changed.', { faults: [{ message, header: 'If-Match' }] });
}

/** Answers 201, saying so when it repeats an earlier answer. */
export function created<T>(reply: FastifyReply, done: { body: T; replayed: boolean }): T {
  void reply.code(201).headers(done.replayed ? { 'idempotent-replayed': 'true' } : {});
  return done.body;
}
