import { problemCatalogue, type ProblemCode } from '@waymark/api/problems';
import { beforeAll, describe, expect, it } from 'vitest';
import { contract, routes, validatorFor } from '../support/contract.ts';
import { exampleBody } from '../support/requests.ts';
import { openWorld } from '../support/world.ts';

interface WithExamples {
  schema: object;
  example?: unknown;
  examples?: unknown[];
}

/** What of a place in the contract does not fit its schema; every place with a schema has an example of its own or its schema's. */
function faultsOf(schema: object, examples: readonly unknown[]): string[] {
  const validate = validatorFor(schema);
  return examples.flatMap((example) =>
    validate(example) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  );
}

const named = (schema: object): { examples?: unknown[] } => {
  const reference = (schema as { $ref?: string }).$ref;
  // Components are schemas, of which only the examples are read here.
  return (reference ? contract.components.schemas[reference.slice(reference.lastIndexOf('/') + 1)] : schema) as {
    examples?: unknown[];
  };
};

const examplesOf = ({ schema, example }: WithExamples): unknown[] =>
  example !== undefined ? [example] : (named(schema).examples ?? []);

describe('the contract', () => {
  it('names each operation once', () => {
    const ids = routes.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
    expect(ids.length).toBeGreaterThan(45);
  });

  it.each(Object.entries(contract.components.schemas))('the example of %s fits it', (_, schema) => {
    expect(faultsOf(schema, named(schema).examples ?? [])).toEqual([]);
  });

  it('tells an example that does not fit: the control', () => {
    const { Problem } = contract.components.schemas;
    expect(faultsOf(Problem ?? {}, [{ status: '400' }])).not.toEqual([]);
  });
});

describe.each(routes)('$operation.operationId', ({ method, path, operation }) => {
  it('has a summary, a description, a known tag and its security', () => {
    const tags = (contract as unknown as { tags: { name: string }[] }).tags.map(({ name }) => name); // Only these tests read the tags.
    expect(operation.summary?.length).toBeGreaterThan(5);
    expect(operation.description?.length).toBeGreaterThan(5);
    expect(operation.tags).toHaveLength(1);
    expect(tags).toContain(operation.tags?.[0]);
    const { realm, scope } = operation['x-access'];
    const asked = (operation.security ?? []).flatMap((one) => (Object.keys(one).length ? Object.keys(one) : ['nobody']));
    expect(new Set(asked)).toEqual(
      new Set(
        {
          public: [],
          optional: ['nobody', 'session', 'apiKey'],
          person: ['session'],
          council: scope ? ['session', 'apiKey'] : ['session'],
          national: scope ? ['session', 'apiKey'] : ['session'],
        }[realm],
      ),
    );
  });

  it('declares its own statuses and `default`, each described', () => {
    const statuses = Object.keys(operation.responses);
    expect(statuses).toContain('default');
    expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1);
    for (const response of Object.values(operation.responses)) expect(response.description.length).toBeGreaterThan(1);
    const declared = statuses.filter((status) => /^[45]/.test(status));
    const fromCodes = new Set(operation['x-problems'].map((code) => String(problemCatalogue[code as ProblemCode].status)));
    expect(declared.sort()).toEqual([...fromCodes].sort());
    for (const status of [...declared, 'default']) {
      expect(operation.responses[status]?.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  });

  it('describes every parameter, and has one for each part of its address', () => {
    const parameters = operation.parameters ?? [];
    for (const parameter of parameters) {
      const { name, description, schema } = parameter as typeof parameter & { description?: string };
      expect(description ?? (schema as { description?: string }).description, name).toBeTruthy();
    }
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
    // What has a default need not be sent.
    expect(parameters.filter((one) => one.required && 'default' in one.schema)).toEqual([]);
  });

  it('has examples that fit: parameters, body and answer', () => {
    for (const parameter of operation.parameters ?? []) {
      if (parameter.example !== undefined) expect(faultsOf(parameter.schema, [parameter.example]), parameter.name).toEqual([]);
    }
    const body = operation.requestBody?.content['application/json'];
    if (body) {
      expect(exampleBody({ method, path, operation })).toBeDefined();
      expect(faultsOf(body.schema, examplesOf(body))).toEqual([]);
    }
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const answer of Object.values(content ?? {})) {
        expect(examplesOf(answer).length, status).toBeGreaterThan(0);
        expect(faultsOf(answer.schema, examplesOf(answer)), status).toEqual([]);
      }
    }
  });
});

it('every name, short title and email address that is sent is marked as a field of one line', () => {
  interface Field {
    format?: string;
    'x-one-line'?: true;
  }
  const fields = routes.flatMap(({ operation }) => {
    const body = operation.requestBody?.content['application/json']?.schema as { properties?: Record<string, Field> } | undefined;
    const query = (operation.parameters ?? []).map(({ name, schema }: { name: string; schema: Field }) => ({
      name,
      field: schema,
      kept: false,
    }));
    return [...Object.entries(body?.properties ?? {}).map(([name, field]) => ({ name, field, kept: true })), ...query];
  });
  // What is only looked for is not kept: a search for part of a name is none of these.
  const named = fields.filter(
    ({ name, field, kept }) => (kept && ['name', 'shortTitle'].includes(name)) || field.format === 'email',
  );
  expect(named.length).toBeGreaterThanOrEqual(10);
  expect(named.filter(({ field }) => field['x-one-line'] !== true)).toEqual([]);
  // The control: the mark is on these and not on every field.
  expect(fields.filter(({ field }) => field['x-one-line'] === true)).toEqual(named);
});

describe('each problem', () => {
  let page = '';
  beforeAll(async () => {
    const world = await openWorld();
    page = (await world.ask('GET', '/docs')).text;
    await world.close();
  });

  it.each(Object.entries(problemCatalogue))('%s is explained at its own address in the docs', (code, { status, title, help }) => {
    const section = page.split(`id="problem-${code}"`);
    expect(section).toHaveLength(2);
    // Sentences, not a title said again.
    expect(help).toMatch(/^[`A-Z].{15,170}\.$/);
    const words = help.replaceAll("'", '&#39;').split('`');
    for (const piece of words) expect(section[1]?.slice(0, 900)).toContain(piece);
    expect(section[1]?.slice(0, 600)).toContain(String(status));
    expect(section[1]?.slice(0, 600)).toContain(title.replaceAll("'", '&#39;'));
  });

  it('that an operation declares is in the catalogue, and not one of those that any request can meet', () => {
    for (const { operation } of routes) {
      for (const code of operation['x-problems']) {
        expect(Object.keys(problemCatalogue)).toContain(code);
        expect('generic' in problemCatalogue[code as ProblemCode], code).toBe(false);
      }
    }
  });

  it('is declared by an operation, unless any request can meet it', () => {
    const declared = new Set(routes.flatMap(({ operation }) => operation['x-problems']));
    const own = Object.entries(problemCatalogue).flatMap(([code, problem]) => ('generic' in problem ? [] : [code]));
    expect(own.filter((code) => !declared.has(code))).toEqual([]);
  });

  it('and every link within the docs leads somewhere', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('and the main journey is there whole, call by call', () => {
    const journey = page.split('<h2 id="main-journey">')[1]?.split('</ol>')[0] ?? '';
    expect(journey.match(/<li>/g)).toHaveLength(12);
  });

  it('and what must not be left out is not said to be optional', () => {
    const [, ofMove = ''] = page.split('id="moveAssessment"');
    expect(ofMove).toContain('<dt><code>If-Match</code></dt>');
    const [, ofRead = ''] = page.split('id="getRelease"');
    expect(ofRead).toContain('<dt><code>If-None-Match</code> (may be left out)</dt>');
  });

  it('and every operation has its own address in the docs', () => {
    for (const { operation } of routes) expect(page).toContain(`id="${operation.operationId}"`);
  });
});
