import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes, type Route } from '../support/contract.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { exampleBody, exampleRequest, hasHeader, resolved, somebodyFor } from '../support/requests.ts';
import { openWorld, type Question, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
});
afterAll(() => world.close());

/** A request spoilt in one way, and the answer it must get. `place`: where the problem document must point. */
interface Fault {
  name: string;
  status: number;
  code: string;
  place?: string;
  path?: string;
  question: Question;
}

const depth = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** What an example cannot know: whose password it is, which day it is, and which framework an operation before it retired. */
const ofThisPlaceAndDay = new Set(['/currentPassword', '/expiresOn', '/frameworkCode']);

/** Characters that are too many for the operation: a framework file may be larger than any other body. */
const tooMany = ({ operation }: Route) => (operation.operationId === 'importFrameworkFile' ? 8_000_000 : 2_000_000);

/** Faults of a body as a whole. */
function faultsOfBody(route: Route, body: object): Fault[] {
  const text = JSON.stringify(body);
  const malformed = (name: string, raw: string): Fault => ({ name, status: 400, code: 'request.malformed', question: { raw } });
  const invalid = (name: string, raw: string, place?: string): Fault => ({
    name,
    status: 400,
    code: 'request.invalid',
    question: { raw },
    ...(place !== undefined && { place }),
  });
  const mediaType = (name: string, type: string): Fault => ({
    name,
    status: 415,
    code: 'body.media-type',
    question: { raw: text, headers: { 'content-type': type } },
  });
  return [
    malformed('half of it', text.slice(0, -1)),
    malformed('none of it', ''),
    malformed('no JSON at all', 'frameworkCode=1'),
    malformed('two of them', `${text}${text}`),
    malformed('a prototype', text.replace('{', '{"__proto__":{"x":1},')),
    invalid('a list', `[${text}]`),
    invalid('null', 'null'),
    invalid('a text', '"a"'),
    invalid('an unknown field', text.replace('{', '{"surprise":1,'), '/surprise'),
    invalid('a name with NUL', text.replace('{', '{"a\\u0000b":1,')),
    invalid('a name with half a character', text.replace('{', '{"a\\ud800b":1,')),
    invalid('21 levels', text.replace('{', `{"deep":${depth(21)},`)),
    invalid('10,000 levels', text.replace('{', `{"deep":${depth(10_000)},`)),
    {
      name: 'millions of characters',
      status: 413,
      code: 'body.too-large',
      question: { raw: text.replace('{', `{"a":"${'x'.repeat(tooMany(route))}",`) },
    },
    mediaType('a form', 'application/x-www-form-urlencoded'),
    mediaType('plain text', 'text/plain'),
    mediaType('XML', 'application/xml'),
    mediaType('parts', 'multipart/form-data; boundary=a'),
  ];
}

/** Faults of each field: left out, null, of another kind, and text that cannot be kept. */
function faultsOfFields(route: Route, body: Record<string, unknown>): Fault[] {
  const { schema } = resolved(route.operation.requestBody?.content['application/json']?.schema ?? {});
  return Object.entries(schema.properties ?? {}).flatMap(([field, shape]) => {
    const spoilt = (name: string, value: unknown): Fault => ({
      name: `${field}: ${name}`,
      status: 400,
      code: 'request.invalid',
      place: `/${field}`,
      question: { raw: JSON.stringify({ ...body, [field]: value }) },
    });
    const { type, anyOf } = resolved(shape).schema;
    const mayBeNull = (anyOf ?? []).some((one) => one.type === 'null');
    const isRequired = schema.required?.includes(field) ?? false;
    return [
      ...(isRequired ? [spoilt('left out', undefined)] : []),
      ...(mayBeNull ? [] : [spoilt('null', null)]),
      spoilt('an object', { surprise: 1 }),
      spoilt('a number', 12.5),
      ...(type === 'string' || typeof body[field] === 'string'
        ? [spoilt('NUL', 'a\u0000b'), spoilt('half a character', 'a\ud800b'), spoilt('a boolean', true), spoilt('a list', ['a'])]
        : [spoilt('a text', 'a')]),
    ];
  });
}

/** Faults of the address and the headers. */
function faultsOfPlace(route: Route): Fault[] {
  const inPath = (route.operation.parameters ?? []).filter((one) => one.in === 'path');
  const invalid = { status: 400, code: 'request.invalid' };
  return [
    ...inPath.flatMap(({ name }) =>
      ['%00', 'x'.repeat(150), '%F0%9F%98%80%20%3B'].map((value) => ({
        ...invalid,
        name: `${name} is ${value.slice(0, 20)}`,
        place: name,
        path: exampleRequest(route, { [name]: value }).path,
        question: {},
      })),
    ),
    ...inPath.map(({ name }) => ({
      ...invalid,
      name: `${name} cannot be decoded`,
      path: exampleRequest(route, { [name]: '%zz' }).path,
      question: {},
    })),
    ...['If-Match', 'Idempotency-Key']
      .filter((name) => hasHeader(route, name))
      .map((name) => ({
        ...invalid,
        name: `${name} of 300 characters`,
        place: name.toLowerCase(),
        question: { headers: { [name.toLowerCase()]: 'x'.repeat(300) } },
      })),
    ...((route.operation.parameters ?? []).some((one) => one.in === 'query')
      ? [
          {
            ...invalid,
            name: 'an unknown query parameter',
            place: 'surprise',
            path: withQuery(exampleRequest(route).path),
            question: {},
          },
        ]
      : []),
  ];
}

const withQuery = (path: string) => `${path}${path.includes('?') ? '&' : '?'}surprise=1`;

function faultsOf(route: Route): Fault[] {
  const body = exampleBody(route);
  return [...(body ? [...faultsOfBody(route, body), ...faultsOfFields(route, body)] : []), ...faultsOfPlace(route)];
}

const table = routes.map((route) => ({ id: route.operation.operationId, route, faults: faultsOf(route) }));

describe('one table of faults over all operations', () => {
  it.each(table.filter(({ faults }) => faults.length > 0))(
    '$id names each fault and changes nothing',
    async ({ route, faults }) => {
      const as = await somebodyFor(world, route, council);
      const { method, path, body, headers } = exampleRequest(route);
      const before = await contentOf(world);
      for (const fault of faults) {
        const sent = 'raw' in fault.question ? { raw: fault.question.raw ?? '' } : { body };
        const answer = await world.ask(method, fault.path ?? path, {
          ...sent,
          as,
          headers: { ...headers, ...fault.question.headers },
        });
        expect([fault.name, answer.status, answer.body?.code]).toEqual([fault.name, fault.status, fault.code]);
        // A fault deeper in a field is named at its own place.
        if (fault.place !== undefined) {
          const there = faultPlaces(answer).some((place) => place === fault.place || place.startsWith(`${fault.place}/`));
          expect([fault.name, there, faultPlaces(answer)]).toEqual([fault.name, true, faultPlaces(answer)]);
        }
        expect(answer.text.length).toBeLessThan(20_000);
      }
      expect(await contentOf(world)).toBe(before);
      // The control: the request without a fault gets past every one of them.
      const fine = await world.ask(method, path, { body, as, headers: headers ?? {} });
      expect(['request.malformed', 'body.too-large', 'body.media-type']).not.toContain(fine.body?.code);
      const left = faultPlaces({ ...fine, body: fine.body ?? {} }).filter((place) => !ofThisPlaceAndDay.has(place));
      expect(left).toEqual([]);
      expect(fine.status).toBeLessThan(500);
    },
  );

  it('covers every operation with a body, and says how many faults', () => {
    const count = table.reduce((sum, { faults }) => sum + faults.length, 0);
    expect(count).toBeGreaterThan(600);
    for (const { route, faults } of table) if (route.operation.requestBody) expect(faults.length).toBeGreaterThan(20);
  });

  it('takes as many levels as are allowed: the control of depth', async () => {
    const deep = (levels: number) => world.ask('POST', '/v1/session', { raw: `{"email":${depth(levels)},"password":"x"}` });
    const [allowed, tooDeep] = [await deep(19), await deep(20)];
    expect(JSON.stringify(allowed.body.errors)).not.toContain('nested');
    expect(JSON.stringify(tooDeep.body.errors)).toContain('nested');
  });

  it('never says a value back, nor where the code stands', async () => {
    const { text } = await world.ask('POST', '/v1/session', {
      body: { email: 'secret-value', password: 7, 'another-secret': 'third-secret' },
    });
    for (const said of ['secret-value', 'third-secret', 'node_modules', '.ts:']) expect(text).not.toContain(said);
    expectProblem(await world.ask('POST', '/v1/session', { raw: 'secret-value' }), 400, 'request.malformed');
  });
});
