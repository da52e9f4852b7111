import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../support/contract.ts';
import { expectProblem } from '../support/problems.ts';
import { exampleRequest } from '../support/requests.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
});
afterAll(() => world.close());

const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];

describe.each(Object.keys(contract.paths))('%s', (path) => {
  const methods = Object.keys(contract.paths[path] ?? {}).map((method) => method.toUpperCase());
  const operation = Object.values(contract.paths[path] ?? {})[0];
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].sort();

  it(`answers 405 with Allow to every method but ${allowed.join(', ')}`, async () => {
    if (!operation) throw new Error('a path without an operation');
    const { path: address } = exampleRequest({ method: 'GET', path, operation });
    for (const method of all.filter((one) => !allowed.includes(one))) {
      const answer = await world.ask(method, address, { as: council.lead });
      expect([method, answer.status, answer.headers['allow']]).toEqual([method, 405, allowed.join(', ')]);
      if (method !== 'HEAD') expectProblem(answer, 405, 'route.method-not-allowed');
    }
    for (const method of allowed) {
      expect((await world.ask(method, address)).status, method).not.toBe(405);
    }
  });
});

describe('HEAD', () => {
  it('answers as GET does, without the body', async () => {
    for (const path of ['/v1/areas', '/v1/areas/E06000001', '/v1/cycles', '/health/live']) {
      const [get, head] = [await world.ask('GET', path), await world.ask('HEAD', path)];
      expect(head.text).toBe('');
      expect([head.status, head.headers['etag'], head.headers['content-type']]).toEqual([
        get.status,
        get.headers['etag'],
        get.headers['content-type'],
      ]);
    }
  });
});

describe('an address', () => {
  it.each(['/v1/areas/%', '/v1/areas/%zz', '/v1/areas/%C0%80', '/v1/areas/%00', '/v1/assessments/%E0%A4%A'])(
    'that cannot be decoded is a fault of the request: %s',
    async (path) => {
      const answer = await world.ask('GET', path, { as: council.lead });
      expect(answer.status).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.headers['content-security-policy']).toBeDefined();
    },
  );

  it.each([
    '/v1/nothing',
    '/v1',
    '/v1/AREAS',
    '/v2/areas',
    '//v1/areas',
    '/v1/assessments/x/y/z',
    '/.env',
    '/v1/../../etc/passwd',
  ])('that there is none of answers a problem document: %s', async (path) => {
    expectProblem(await world.ask('GET', path), 404, 'route.not-found');
  });

  it('that is far too long is refused, and the service goes on', async () => {
    for (const length of [300, 5_000]) {
      const answer = await world.ask('GET', `/v1/areas/${'E'.repeat(length)}`);
      expect([400, 404, 414]).toContain(answer.status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
    expect(await raw(`GET /v1/areas/${'E'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect((await world.ask('GET', '/health/live')).status).toBe(200);
  });
});

describe('bytes that are no request', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['two lengths', 'POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    [
      'a length and chunks',
      'POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
  ])('%s: refused, and the service goes on', async (_, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect((await world.ask('GET', '/health/live')).status).toBe(200);
  });
});

/** Sends bytes as they are, and answers with all that comes back. */
function raw(bytes: string): Promise<string> {
  const address = world.app.server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(address.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data: Buffer) => (text += data.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(text) : reject(error)));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
  });
}
