import { readFile } from 'node:fs/promises';
import { openapiText } from '@waymark/api/write-openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typesText } from '../../packages/contract/write-types.ts';
import { contract, routes } from '../support/contract.ts';
import { openWorld, type World } from '../support/world.ts';

const committed = (name: string) => readFile(new URL(`../../packages/contract/${name}`, import.meta.url), 'utf8');

describe('the committed contract', () => {
  it('is what the routes make it: run `npm run contract` when this fails', async () => {
    expect(await openapiText()).toBe(await committed('openapi.json'));
  });

  it('is what the client’s types are made of', async () => {
    expect(await typesText()).toBe(await committed('src/openapi.gen.ts'));
  }, 60_000);
});

describe('the service', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('serves the committed contract at /openapi.json', async () => {
    const { status, body } = await world.ask('GET', '/openapi.json');
    expect(status).toBe(200);
    expect(body).toEqual(contract);
  });

  it('has no address that the contract does not know, but for the contract itself and its page', () => {
    const known = new Set(Object.keys(contract.paths).map((path) => path.replaceAll(/\{([^}]+)\}/g, ':$1')));
    expect([...routed(world.app.printRoutes({ commonPrefix: false }))].filter((path) => !known.has(path)).sort()).toEqual([
      '/docs',
      '/docs/docs.css',
      '/openapi.json',
    ]);
  });

  it('has every operation of the contract, and answers 405 to every other method of its addresses', () => {
    const have = routed(world.app.printRoutes({ commonPrefix: false }));
    for (const { method, path } of routes) {
      const url = path.replaceAll(/\{([^}]+)\}/g, ':$1');
      expect(have).toContain(url);
      expect(world.app.hasRoute({ method: method, url }), `${method} ${path}`).toBe(true);
    }
    // That the other methods of an address are refused is shown one by one in tests/api/http-edges.test.ts.
  });
});

/** The addresses in the router's own drawing of its tree. */
function routed(drawing: string): Set<string> {
  const above: string[] = [];
  const found = new Set<string>();
  for (const line of drawing.split('\n')) {
    const [, indent = '', part = '', methods] = /^([│ ]*)[├└]── (\S+?)(?: \((.+)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    above[depth] = part;
    if (methods) found.add(above.slice(0, depth + 1).join(''));
  }
  return found;
}
