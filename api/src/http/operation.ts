import { STATUS_CODES } from 'node:http';
import type { Access } from '@waymark/db';
import { councilRole } from '@waymark/db/schema';
import Type, { type TSchema } from 'typebox';
import { Problem, problemCatalogue, type ProblemCode } from './problems.ts';

/** Scopes an API key can hold. Council keys act for their council; national keys read what national roles read. */
export const councilScopes = [
  'assessments:read',
  'assessments:write',
  'submissions:read',
  'benchmarks:read',
  'events:read',
] as const;
export const nationalScopes = ['releases:read', 'councils:read'] as const;

/** What a route needs of its caller. Written into the contract as `x-access`; the tests generate their matrix from it. */
export type RouteAccess =
  { realm: 'public'; roles: readonly []; scope: null } | { realm: 'optional'; roles: readonly string[]; scope: string } | Access;

export const access = {
  public: { realm: 'public', roles: [], scope: null },
  person: { realm: 'person', roles: [], scope: null },
  viewer: (scope: (typeof councilScopes)[number] | null) => ({ realm: 'council', roles: ['viewer', 'editor', 'lead'], scope }),
  editor: (scope: (typeof councilScopes)[number] | null) => ({ realm: 'council', roles: ['editor', 'lead'], scope }),
  lead: { realm: 'council', roles: ['lead'], scope: null },
  leadOrKey: (scope: (typeof councilScopes)[number]) => ({ realm: 'council', roles: ['lead'], scope }),
  administrator: (scope: (typeof nationalScopes)[number] | null) => ({ realm: 'national', roles: ['administrator'], scope }),
  nationalEditor: { realm: 'national', roles: ['national_editor'], scope: null },
  analyst: { realm: 'national', roles: ['analyst'], scope: null },
  /** Anyone may ask; who asks decides what there is to see. */
  releaseReader: { realm: 'optional', roles: [], scope: 'releases:read' },
} as const satisfies Record<string, RouteAccess | ((scope: never) => RouteAccess)>;

/** A reference to a named schema; the name is its `$id`. An example stands in place of the schema's own, for this answer alone. */
export function ref<T extends TSchema>(schema: T, example?: object) {
  // $id is what app.addSchema registers under; a schema without one is a mistake seen at start-up.
  const id = (schema as { $id?: string }).$id;
  if (!id) throw new Error('only a schema with an $id can be referred to');
  return Type.Unsafe<Type.Static<T>>({ ...Type.Ref(id), ...(example && { examples: [example] }) });
}

export const closed = { additionalProperties: false } as const;

/** Something, or null where there is none; the description says what null means. */
export const orNull = <T extends TSchema>(schema: T, description: string) => Type.Union([schema, Type.Null()], { description });

interface OperationParts<Params, Query, Body, Responses> {
  operationId: string;
  summary: string;
  description: string;
  tag: string;
  access: RouteAccess;
  params?: Params;
  querystring?: Query;
  body?: Body;
  /** Success answers by status. */
  response: Responses;
  /** The problem codes this operation answers with, besides those that follow from its access and its inputs. */
  problems?: readonly ProblemCode[];
  /** Headers the operation reads. */
  headers?: Partial<Record<'If-Match' | 'If-None-Match' | 'Idempotency-Key', string>>;
  /** The same for everybody and may be kept for minutes: answers 304 to If-None-Match. Its route spreads `publicCache`. */
  cached?: true;
  /** For answers that are not JSON objects made by a handler: their bytes come as they are. */
  produces?: readonly string[];
}

/**
 * One operation of the contract: the Fastify schema that types the handler, validates and guards the answer,
 * with everything OpenAPI says of it. Statuses follow from access, inputs and `problems`.
 */
export function operation<
  const Params extends TSchema | undefined = undefined,
  const Query extends TSchema | undefined = undefined,
  const Body extends TSchema | undefined = undefined,
  const Responses extends Record<number, TSchema> = Record<number, TSchema>,
>(parts: OperationParts<Params, Query, Body, Responses>) {
  const codes = new Set<ProblemCode>(parts.problems);
  if (parts.params || parts.querystring || parts.body) codes.add('request.invalid');
  for (const code of accessProblems(parts.access)) codes.add(code);
  const headers: Record<string, TSchema> = {};
  if (parts.access.realm === 'council' || parts.access.realm === 'optional') {
    headers['Waymark-Council'] = Type.Optional(
      Type.String({
        description:
          'GSS code of the council the request acts for. May be left out by a person with one membership, and by API keys.',
      }),
    );
  }
  for (const [name, description] of Object.entries(parts.headers ?? {})) {
    // A missing one gets 428 once the caller may ask at all; required by the schema it would be 400.
    const demanded = name === 'If-Match' && codes.has('precondition.required') ? '. Required: without it the answer is 428' : '';
    headers[name] = Type.Optional(Type.String({ maxLength: 200, description: description + demanded }));
    codes.add('request.invalid');
  }
  // Of any length: it may list as many tags as a cache holds.
  if (parts.cached) headers['If-None-Match'] = Type.Optional(Type.String({ description: 'The ETag of the answer you have' }));
  return {
    operationId: parts.operationId,
    summary: parts.summary,
    description: parts.description,
    tags: [parts.tag],
    security: securityOf(parts.access),
    'x-access': parts.access,
    'x-problems': [...codes].sort(),
    // Optional members are spread so that the handler's types know which inputs there are.
    ...((parts.params && { params: parts.params }) as Params extends TSchema ? { params: Params } : object),
    ...((parts.querystring && { querystring: parts.querystring }) as Query extends TSchema ? { querystring: Query } : object),
    ...((parts.body && { body: parts.body }) as Body extends TSchema ? { body: Body } : object),
    ...(Object.keys(headers).length > 0 && { headers: Type.Object(headers) }),
    ...(parts.produces && { produces: parts.produces }),
    response: { ...described(parts.response), ...(parts.cached && notModified), ...problemResponses(codes) } as Responses,
  };
}

/**
 * Gives each success answer its line in the contract. Beside a reference only `description` is read, so that an example there
 * is written with the answer's content type.
 */
function described(responses: Record<number, TSchema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, schema]): [string, unknown] => {
      if ('description' in schema) return [status, schema];
      const description = STATUS_CODES[status];
      if (!('$ref' in schema)) return [status, { ...schema, 'x-response-description': description }];
      const { examples, ...reference } = schema as TSchema & { examples?: unknown[] };
      if (!examples) return [status, { ...reference, description }];
      return [status, { description, content: { 'application/json': { schema: reference, example: examples[0] } } }];
    }),
  );
}

const notModified = { 304: Type.Null({ description: 'The answer you have still holds' }) };

function accessProblems(needed: RouteAccess): ProblemCode[] {
  switch (needed.realm) {
    case 'public':
      return [];
    case 'person':
      return ['auth.required', 'auth.no-key'];
    case 'optional':
      return ['auth.required'];
    case 'national':
      return ['auth.required', 'auth.role', ...keyProblem(needed.scope)];
    case 'council':
      return [
        'auth.required',
        // Where every role of a council may, none is refused.
        ...(needed.roles.length < councilRole.length ? (['auth.role'] as const) : []),
        'council.not-a-member',
        'council.suspended',
        ...keyProblem(needed.scope),
        'council.unnamed',
      ];
  }
}

/** A key of the other realm is refused as such, whatever its scopes. */
function keyProblem(scope: string | null): ProblemCode[] {
  return scope === null ? ['auth.no-key'] : ['auth.no-key', 'auth.scope'];
}

function securityOf(needed: RouteAccess): Record<string, string[]>[] {
  switch (needed.realm) {
    case 'public':
      return [];
    case 'person':
      return [{ session: [] }];
    case 'optional':
      return [{}, { session: [] }, { apiKey: [needed.scope] }];
    default:
      return needed.scope === null ? [{ session: [] }] : [{ session: [] }, { apiKey: [needed.scope] }];
  }
}

function problemResponses(codes: Set<ProblemCode>): Record<string, TSchema> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...codes].sort()) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const describe = (list: ProblemCode[]) => list.map((code) => `\`${code}\`: ${problemCatalogue[code].title}`).join('. ');
  const problemAnswer = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: ref(Problem) } },
  });
  const answers: Record<string, unknown> = {};
  for (const [status, list] of byStatus) answers[status] = problemAnswer(describe(list));
  answers['default'] = problemAnswer('Any other problem: the service is not available, the body is too large, and the like');
  // Fastify takes an answer by content type in place of a schema; its types for a route's response do not show it.
  return answers as Record<string, TSchema>;
}
