import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';
import type { Fault } from './problems.ts';
import { withoutOtherArms } from './union-faults.ts';

/**
 * Strict bodies: nothing coerced, nothing removed, unknown fields refused, every fault reported. Fastify's own defaults
 * turn null into 0 and drop misspelt fields. Path and query are text by nature and are coerced.
 * A factory and not setValidatorCompiler: a plugin that adds a schema builds its validators afresh, from the factory,
 * and would fall back to Fastify's defaults without a word. Fastify calls the factory for each route; those with the same
 * named schemas share what was built.
 */
export function validatorFactory(): (namedSchemas: unknown) => FastifySchemaCompiler<object> {
  const built = new Map<string, FastifySchemaCompiler<object>>();
  return (namedSchemas) => {
    // Fastify hands over its named schemas as a record by $id, made afresh each time. One name stands for one schema.
    const record = namedSchemas as Record<string, object>;
    const names = Object.keys(record).join();
    const known = built.get(names) ?? buildValidator(record);
    built.set(names, known);
    return known;
  };
}

function buildValidator(namedSchemas: Record<string, object>): FastifySchemaCompiler<object> {
  const build = (coerceTypes: boolean) => {
    const ajv = new Ajv({
      removeAdditional: false,
      useDefaults: true,
      allErrors: true,
      coerceTypes,
      strict: false,
      // Errors carry the schema and the value, by which the arm of a union is told that was meant. No value is ever said back.
      verbose: true,
    });
    addFormats.default(ajv);
    // The package's own also takes urn:uuid:…, which PostgreSQL does not.
    ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
    for (const schema of Object.values(namedSchemas)) ajv.addSchema(schema);
    return ajv;
  };
  const [asSent, coercing] = [build(false), build(true)];
  return ({ schema, httpPart }) => {
    if (httpPart === 'body') return asSent.compile(schema);
    return coercing.compile(httpPart === 'headers' ? withLowerCaseNames(schema) : schema);
  };
}

/** Node hands over headers in lower case; with a validator of our own, Fastify leaves the schema's names as they are. */
function withLowerCaseNames(schema: { properties?: Record<string, object> }): object {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name.toLowerCase(), property] as const);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Ajv's errors as faults with their place, in plain words where Ajv's are not. */
export function faultsOf(errors: readonly ErrorObject[], httpPart: string): Fault[] {
  const faults = withoutOtherArms(errors)
    // An answer stays small whatever was sent.
    .slice(0, 50)
    .filter((error) => error.keyword !== 'if')
    .map((error) => {
      const extra = error.keyword === 'additionalProperties' ? `/${String(error.params['additionalProperty'])}` : '';
      const missing = error.keyword === 'required' ? `/${String(error.params['missingProperty'])}` : '';
      const place = `${error.instancePath}${extra}${missing}`;
      const message = wordsOf(error);
      if (httpPart === 'body') return { message, pointer: place };
      const name = place.slice(1);
      return httpPart === 'headers' ? { message, header: name } : { message, parameter: name };
    });
  // Arms of a union repeat each other.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function wordsOf(error: ErrorObject): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return 'is not a field we know';
    case 'required':
      return 'is missing';
    case 'const':
      return `must be ${JSON.stringify(error.params['allowedValue'])}`;
    case 'enum':
      return `must be one of ${JSON.stringify(error.params['allowedValues'])}`;
    default:
      return error.message ?? 'does not fit';
  }
}
