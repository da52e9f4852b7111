import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildApp, type WaymarkApp } from '@waymark/api/app';
import pino from 'pino';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let folder: string;
let app: WaymarkApp;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-pages-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Waymark</title>');
  await mkdir(path.join(folder, 'embed', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'embed', 'embed.html'), '<!doctype html><title>A figure</title>');
  await writeFile(path.join(folder, 'embed', 'assets', 'embed-1a2b3c.js'), 'export {};');
  await writeFile(path.join(folder, 'assets', 'app-1a2b3c.js'), 'export {};');
  await writeFile(path.join(path.dirname(folder), path.basename(folder) + '-secret'), 'not to be served');
  app = await buildApp({
    db: world.db,
    publicUrl: new URL('http://127.0.0.1:3000'),
    adminFolder: folder,
    loggerInstance: pino({ level: 'silent' }),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await world.close();
  await rm(folder, { recursive: true });
  await rm(`${folder}-secret`);
});

const get = (address: string, accept = 'text/html,*/*') =>
  supertest(app.server)
    .get(address)
    .set('accept', accept)
    .ok(() => true);

/** What a page may load, as browsers read it. */
function policyOf(headers: Record<string, string>): Map<string, string> {
  const policy = headers['content-security-policy'] ?? '';
  return new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
}

describe('every page and every answer', () => {
  it.each([
    ['the first page', '/', 200],
    ['a page of the admin app', '/assessments/01932f5e-7b1c-7000-8000-000000000001', 200],
    ['a page there is none of', '/nothing/here', 200],
    ['a script', '/assets/app-1a2b3c.js', 200],
    ["a frame's script", '/embed/assets/embed-1a2b3c.js', 200],
    ['a page whose address begins like a frame', '/embeds', 200],
    ['the docs', '/docs', 200],
    ["the docs' style", '/docs/docs.css', 200],
    ['the contract', '/openapi.json', 200],
    ['an answer of the API', '/v1/cycles', 200],
    ['a problem', '/v1/assessments', 401],
    ['nothing of the API', '/v1/nothing', 404],
    ['an address that cannot be decoded', '/v1/areas/%zz', 400],
    ['health', '/health/live', 200],
  ])('may load its own files and nothing else: %s', async (_, address, status) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    // supertest types headers loosely; each of these comes once.
    const headers = response.headers as Record<string, string>;
    const policy = policyOf(headers);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it.each(['/embed/releases/01932f5e-7b1c-7000-8000-000000000001', '/embed/indicators/x/map?area=E06000001', '/embed/nothing'])(
    'other sites may frame the document of figures, which sets no cookie and loads its own files alone: %s',
    async (address) => {
      const { status, text, headers: loose } = await get(address).set('cookie', '__Host-session=somebody');
      const headers = loose as Record<string, string>;
      expect([status, text]).toEqual([200, '<!doctype html><title>A figure</title>']);
      const policy = policyOf(headers);
      expect(policy.get('frame-ancestors')).toBe('*');
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('a script of a frame that there is none of is not answered by a page', async () => {
    expect((await get('/embed/assets/gone.js')).status).toBe(404);
  });

  it('the docs need no script and no inline style, so that the policy breaks nothing', async () => {
    const { text, headers } = await get('/docs');
    expect(headers['content-type']).toContain('text/html');
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect(
      [...text.matchAll(/(?:src|href)="(?!#)([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => !to?.startsWith('/') && to !== 'data:,'),
    ).toEqual([]);
  });

  it('the admin app answers pages to browsers, and no page to a program that asks for data', async () => {
    expect((await get('/somewhere')).text).toContain('<title>Waymark</title>');
    expect((await get('/somewhere', 'application/json')).status).toBe(404);
    expect((await get('/v1/nothing')).headers['content-type']).toContain('application/problem+json');
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  it.each(['/../', '/%2e%2e/', '/assets/..%2f..%2f', '/assets/%2e%2e/%2e%2e/', '/..%5c'])(
    'no file outside its folder is served: %s',
    async (way) => {
      const response = await get(`${way}${path.basename(folder)}-secret`, '*/*');
      expect(response.text ?? '').not.toContain('not to be served');
    },
  );

  it('scripts may be kept for ever, pages never without asking', async () => {
    expect((await get('/assets/app-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/embed/assets/embed-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/embed/releases/x')).headers['cache-control']).toBe('no-cache');
  });
});
