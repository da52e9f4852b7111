import type { FastifyInstance, FastifySchema } from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type Type from 'typebox';
import { Compile } from 'typebox/compile';
import { isGeneric, isProblemCode, type ProblemCode } from './problems.ts';

/**
 * Checks every answer against its declaration before it is written: the body here, the status below. The field and the
 * rule are logged, never the value. Checked like this, plain JSON.stringify is exact; a serialiser made from the schema
 * would send null as 0 and 3.7 as 3.
 */
export const guardedSerializer: FastifySerializerCompiler<unknown> = ({ schema, method, url, httpStatus }) =>
  guardedWriter(schema as Type.TSchema, `${method} ${url} ${httpStatus}`);

/** The same by itself, for an answer that is written once and sent many times. @param what says whose answer it is */
export function guardedWriter(schema: Type.TSchema, what: string): (payload: unknown) => string {
  let check: ReturnType<typeof Compile> | undefined;
  return (payload) => {
    check ??= Compile(context, schema);
    if (!check.Check(payload)) {
      const first = check.Errors(payload)[0];
      throw new Error(`${what} breaks its contract at ${first?.instancePath}: ${first?.message}`);
    }
    return JSON.stringify(payload);
  };
}

/** The named schemas, filled as features register theirs. */
const context: Record<string, Type.TSchema> = {};

export function addNamedSchemas(app: FastifyInstance, ...schemas: Type.TSchema[]): void {
  for (const schema of schemas) {
    const id = (schema as { $id?: string }).$id;
    if (!id) throw new Error('a named schema needs an $id');
    context[id] = schema;
    app.addSchema(schema);
  }
}

interface DeclaredSchema extends FastifySchema {
  'x-problems'?: readonly ProblemCode[];
}

/** Fails an answer whose status the operation does not declare. Problems that any request can meet stand under `default`. */
export function guardStatus(app: FastifyInstance): void {
  app.addHook('preSerialization', (request, reply, payload, done) => {
    const schema = request.routeOptions.schema as DeclaredSchema | undefined;
    if (!schema || reply.statusCode >= 500) return done(null, payload);
    const declared = (schema.response ?? {}) as Record<string, unknown>;
    const code = (payload as { code?: unknown } | null)?.code;
    const generic = isProblemCode(code) && isGeneric(code);
    if (!(reply.statusCode in declared) && !generic) {
      throw new Error(
        `${request.method} ${request.routeOptions.url} answered ${reply.statusCode} (${String(code)}), which its contract does not declare`,
      );
    }
    done(null, payload);
  });
}
