import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../support/contract.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { exampleRequest, somebodyFor } from '../support/requests.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
});
afterAll(() => world.close());

const changing = routes.filter(({ method }) => method !== 'GET');

describe('a request that another site made a browser send', () => {
  it.each(changing)('is refused: $method $path', async (route) => {
    const as = await somebodyFor(world, route, council);
    const { method, path, headers, ...request } = exampleRequest(route);
    const ask = (more: Record<string, string>) => world.ask(method, path, { ...request, as, headers: { ...headers, ...more } });
    const before = await contentOf(world);
    for (const site of ['cross-site', 'same-site']) expectProblem(await ask({ 'sec-fetch-site': site }), 403, 'auth.cross-site');
    expectProblem(await ask({ origin: 'https://elsewhere.example' }), 403, 'auth.cross-site');
    expectProblem(await ask({ origin: 'null' }), 403, 'auth.cross-site');
    expect(await contentOf(world)).toBe(before);
    // The control: the same from our own pages gets past.
    const ours = await ask({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' });
    expect(ours.body?.code).not.toBe('auth.cross-site');
  });

  it('may read, and a program with a key may write: neither is a browser that was led astray', async () => {
    const other = await world.newCouncil();
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await world.ask('GET', '/v1/assessments', { as: other.viewer, headers })).status).toBe(200);
    const key = await world.newKey(other, ['assessments:write']);
    // The other framework: among the controls above is one that retires a version of the first.
    const body = { frameworkCode: 'ehc-partnership-strength', version: '1.0.0', cycleCode: '2026-27' };
    expect((await world.ask('POST', '/v1/assessments', { as: key, body, headers })).status).toBe(201);
  });
});
