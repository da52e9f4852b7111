import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The parts of an OpenAPI document that the tests read. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: object; example?: unknown }[];
  requestBody?: { required?: boolean; content: { 'application/json'?: { schema: object; example?: unknown } } };
  responses: Record<string, { description: string; content?: Record<string, { schema: object; example?: unknown }> }>;
  'x-access': { realm: 'public' | 'optional' | 'person' | 'council' | 'national'; roles: string[]; scope: string | null };
  'x-problems': string[];
}

export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: object };
}

/** The committed contract: what every reply in every test is checked against. */
export const contract = JSON.parse(
  readFileSync(new URL('../../packages/contract/openapi.json', import.meta.url), 'utf8'),
) as Contract; // Written by api/src/write-openapi.ts.

export interface Route {
  method: string;
  path: string;
  operation: Operation;
}

/** All operations, as a flat list. */
export const routes: Route[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** Which operation a request met; undefined outside the contract. A path without parameters goes before one with. */
export function routeOf(method: string, url: string): Route | undefined {
  const path = url.split('?')[0] ?? '';
  return routes
    .filter((route) => route.method === method && pattern(route.path).test(path))
    .sort((a, b) => (a.path.match(/\{/g)?.length ?? 0) - (b.path.match(/\{/g)?.length ?? 0))[0];
}

const patterns = new Map<string, RegExp>();
function pattern(path: string): RegExp {
  const known = patterns.get(path) ?? new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
  patterns.set(path, known);
  return known;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', components: contract.components });
const validators = new Map<object, ValidateFunction>();

/** A validator for a schema of the contract, with its references. */
export function validatorFor(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/');
  const made = ajv.compile(JSON.parse(text) as object);
  validators.set(schema, made);
  return made;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/**
 * Checks a reply against the committed contract: a declared status (a problem may stand under `default`), the declared
 * content type, and a body that fits. Notes what was seen, for the test that every declared status was.
 * @throws an error that names the operation and the fault
 */
export function checkReply(method: string, url: string, reply: Reply): void {
  const route = routeOf(method === 'HEAD' ? 'GET' : method, url);
  if (!route) return;
  const { operation } = route;
  const where = `${operation.operationId} ${reply.status}`;
  const declared = operation.responses[String(reply.status)];
  if (!declared && reply.status < 400) throw new Error(`${where} is not declared`);
  const answer = declared ?? operation.responses['default'];
  if (!answer) throw new Error(`${where} is not declared, and there is no default`);
  noteSeen(operation.operationId, declared ? String(reply.status) : 'default');
  if (method === 'HEAD' || reply.status === 304 || reply.status === 204) {
    if (reply.text !== '') throw new Error(`${where} has a body`);
    return;
  }
  const mediaType = (reply.headers['content-type'] ?? '').split(';')[0] ?? '';
  const schema = answer.content?.[mediaType]?.schema;
  if (!schema) throw new Error(`${where} answers ${mediaType || 'no content type'}, which is not declared`);
  // What is no JSON is for its own tests to read.
  if (!mediaType.endsWith('json')) return;
  const validate = validatorFor(schema);
  const body = JSON.parse(reply.text) as { code?: unknown };
  if (!validate(body)) throw new Error(`${where} breaks the contract: ${ajv.errorsText(validate.errors)}`);
  // Held to the operation's list by the service itself; noted for the test that every declared problem was met.
  if (mediaType === 'application/problem+json') noteSeen(operation.operationId, String(body.code));
}

/**
 * Where the suites note which (operation, status) and which (operation, problem code) they met. The api suite starts it
 * anew, tests/contract/every-status-seen.test.ts reads it.
 */
export const seenFolder = fileURLToPath(new URL('../../node_modules/.waymark/seen/', import.meta.url));
const noted = new Set<string>();

function noteSeen(operationId: string, statusOrCode: string): void {
  const line = `${operationId} ${statusOrCode}`;
  if (noted.has(line)) return;
  noted.add(line);
  mkdirSync(seenFolder, { recursive: true });
  appendFileSync(`${seenFolder}${process.pid}.txt`, `${line}\n`);
}
