import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, narrow, openPage, pageFaults, signIn } from './support/browser.ts';
import { startWithStatistics } from './support/official-statistics.ts';
import { councilsOf, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ service, browser, stop } = await startWithStatistics());
});
afterAll(() => stop());

const visited: string[] = [];

/** Opens each address and looks at it wide and at 320 px. The names are those of the pictures. */
async function visit(page: Page, addresses: Record<string, string>): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(`${service.url}${address}`);
    await expectSound(page, name);
    // The documentation of the API has no data in it.
    const bands = address === '/docs' ? 0 : 1;
    expect(await page.getByRole('complementary', { name: 'Demonstration' }).count(), address).toBe(bands);
    visited.push(address);
  }
}

/** A new browser with this account signed in, or nobody. */
async function browserOf(user?: Parameters<typeof signIn>[2]): Promise<Page> {
  const page = await openPage(await browser.newContext());
  if (user) await signIn(page, service.url, user);
  return page;
}

/** The items of a list of the API, asked by whoever is signed in. */
async function items<T>(page: Page, address: string): Promise<T[]> {
  const reply = await page.request.get(`${service.url}${address}`);
  return ((await reply.json()) as { items: T[] }).items; // The contract tests hold the shape.
}

describe('every page is sound, wide and at 320 px', () => {
  it('for everyone', async () => {
    const page = await browserOf();
    const [release] = await items<{ id: string }>(page, '/v1/releases');
    await visit(page, {
      landing: '/',
      'sign-in': '/sign-in',
      'signed-out': '/signed-out',
      join: '/join#a-token',
      'join-broken': '/join',
      'reset-password': '/reset-password#a-token',
      'reset-broken': '/reset-password',
      frameworks: '/frameworks',
      framework: '/frameworks/effective-local-send-system/1.0.0',
      crosswalk: '/crosswalks/effective-local-send-system-to-area-inspection',
      areas: '/areas',
      area: '/areas/E06000001',
      'area-statistics-all': '/areas/E06000001/statistics',
      'area-indicator': '/areas/E06000001/statistics/plans-in-20-weeks',
      national: '/national',
      'map-all': '/national/map',
      'embeds-all': '/national/embeds',
      'national-releases': '/national/releases',
      'national-release': `/national/releases/${release?.id}`,
      help: '/help',
      'accessibility-statement': '/accessibility-statement',
      privacy: '/privacy',
      cookies: '/cookies',
      'not-found': '/no/such/page',
    });
  });

  it('for everyone: the documentation of the API', async () => {
    await visit(await browserOf(), { docs: '/docs' });
  });

  it('for a lead who has signed off', async () => {
    const { counted, notCounted } = councilsOf(service);
    const page = await browserOf(userOf(counted, 'lead'));
    const [assessment] = await items<{ id: string }>(page, '/v1/assessments');
    const [key] = await items<{ id: string }>(page, '/v1/api-keys');
    const [release] = await items<{ id: string }>(page, '/v1/releases');
    const member = (await items<{ personId: string; role: string }>(page, '/v1/members')).find(({ role }) => role === 'viewer');
    const home = `/councils/${counted.gssCode}`;
    const one = `${home}/assessments/${assessment?.id}`;
    await visit(page, {
      home,
      assessments: `${home}/assessments`,
      'task-list-sealed': one,
      'statement-sealed': `${one}/statements/A1`,
      'check-sealed': `${one}/check`,
      'sign-off-sealed': `${one}/sign-off`,
      reopen: `${one}/reopen`,
      'sealed-record': `${one}/sealed/1`,
      'where-we-stand': `${home}/where-we-stand`,
      'theme-profile-all': `${home}/where-we-stand/profile`,
      'where-we-stand-group': `${home}/where-we-stand?cohort=family-1`,
      consent: `${home}/where-we-stand/consent`,
      peers: `${home}/where-we-stand/${release?.id}/peers`,
      'judgement-beside-data': `${one}/sealed/1/beside-data`,
      'council-statistics-all': `${home}/statistics`,
      'council-indicator': `${home}/statistics/plans-in-20-weeks`,
      events: `${home}/events`,
      settings: `${home}/settings`,
      people: `${home}/settings/people`,
      invite: `${home}/settings/people/invite`,
      member: `${home}/settings/people/${member?.personId}`,
      keys: `${home}/settings/keys`,
      'new-key': `${home}/settings/keys/new`,
      'revoke-key': `${home}/settings/keys/${key?.id}/revoke`,
      password: '/account/password',
      'not-mine': `/councils/${notCounted.gssCode}`,
    });
    await page.getByText('the page may belong to a council you are not signed in to').waitFor();
  });

  it('for a lead under way', async () => {
    const { underWay } = councilsOf(service);
    const page = await browserOf(userOf(underWay, 'lead'));
    const [assessment] = await items<{ id: string }>(page, '/v1/assessments');
    const home = `/councils/${underWay.gssCode}`;
    const one = `${home}/assessments/${assessment?.id}`;
    const text = 'Families who need a short break get one near home.';
    const added = await page.request.post(`${service.url}/v1/assessments/${assessment?.id}/local-statements`, { data: { text } });
    const local = `${one}/local-statements/${((await added.json()) as { id: string }).id}`;
    await visit(page, {
      'home-under-way': home,
      'create-assessment': `${home}/assessments/new`,
      'task-list': one,
      statement: `${one}/statements/A1`,
      'nothing-to-choose': `${one}/statements/A1/conflict`,
      'add-local-statement': `${one}/local-statements/new`,
      'local-statement-untitled': local,
      'local-statement-words': `${local}/words`,
      'local-statement-take-out': `${local}/take-out`,
      'local-statement-nothing-to-choose': `${local}/conflict`,
      'check-incomplete': `${one}/check`,
      'sign-off-incomplete': `${one}/sign-off`,
      'nothing-to-compare': `${one}/compare`,
      projection: `${one}/read-as/effective-local-send-system-to-area-inspection`,
      'no-later-version': `${one}/version/1.0.0`,
      'no-earlier-answers': `${one}/earlier-answers`,
      'nothing-to-undo': `${one}/version-moves/${v7()}/undo`,
    });
    await page.goto(`${service.url}${one}/version/1.0.0`);
    await page.getByText('This assessment cannot move to 1.0.0').waitFor();
  });

  it('for a viewer where nothing is started', async () => {
    const { notStarted } = councilsOf(service);
    const page = await browserOf(userOf(notStarted, 'viewer'));
    await visit(page, { 'home-viewer': `/councils/${notStarted.gssCode}` });
    await page.getByText('A lead of your council starts the assessment.').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Change your password' }).click();
    await page.getByRole('heading', { name: 'Change your password' }).waitFor();
  });

  it('for an administrator', async () => {
    await visit(await browserOf(userOf(service.access.national, 'administrator')), {
      'password-national': '/account/password',
      'manage-councils': '/manage/councils',
      'manage-new-council': '/manage/councils/new',
      'manage-council': '/manage/councils/E09000001',
      'manage-people': '/manage/people',
      'remove-national-role': '/manage/people/national-role?email=analyst@national.example&role=analyst',
    });
  });

  it('for an analyst', async () => {
    const page = await browserOf(userOf(service.access.national, 'analyst'));
    const [release] = await items<{ id: string }>(page, '/v1/releases');
    await visit(page, {
      'manage-releases': '/manage/releases',
      'open-release': '/manage/releases/open',
      'manage-release': `/manage/releases/${release?.id}`,
    });
  });

  it('for a national editor', async () => {
    const page = await browserOf(userOf(service.access.national, 'editor'));
    const frameworkCode = 'effective-local-send-system';
    const begun = await page.request.post(`${service.url}/v1/framework-drafts`, { data: { frameworkCode } });
    const { id } = (await begun.json()) as { id: string };
    // A second scale, so that a statement's page asks which.
    const part = { kind: 'scale', content: { code: 'yes-no', title: 'Yes or no', stages: [] } };
    await page.request.post(`${service.url}/v1/framework-drafts/${id}/parts`, { data: { parentId: null, beforeId: null, part } });
    const { parts } = (await (await page.request.get(`${service.url}/v1/framework-drafts/${id}`)).json()) as {
      parts: { id: string; kind: string }[];
    };
    const draft = `/manage/drafts/${id}`;
    const partOf = (kind: string) => `${draft}/parts/${parts.find((one) => one.kind === kind)?.id}`;
    await visit(page, {
      'manage-drafts': '/manage/drafts',
      'manage-new-draft': '/manage/drafts/new',
      'manage-draft': draft,
      'draft-add-scale': `${draft}/add/scale`,
      'draft-about': partOf('about'),
      'draft-scale': partOf('scale'),
      'draft-statement': partOf('statement'),
      'draft-nothing-to-choose': `${partOf('statement')}/conflict`,
      'draft-statement-move': `${partOf('statement')}/move`,
      'draft-statement-preview': `${partOf('statement')}/preview`,
      'draft-theme-take-out': `${partOf('theme')}/take-out`,
      'draft-file': `${draft}/file`,
      'draft-no-changes': `${draft}/changes`,
      'draft-no-relations': `${draft}/relations`,
      'draft-nothing-to-ask': `${draft}/publish`,
      'draft-not-published': `${draft}/published`,
      'draft-discard': `${draft}/discard`,
      'framework-retire-first': `/manage/frameworks/${frameworkCode}/1.0.0/retire`,
    });
  });

  it('leaves no route of the app out', async () => {
    const routes = await readFile(path.resolve(import.meta.dirname, '../../admin/src/app/routes.tsx'), 'utf8');
    const patterns = [...routes.matchAll(/path: '([^']+)'/g)].map(([, pattern = '']) => pattern);
    expect(patterns.length).toBeGreaterThan(30);
    const fits = (pattern: string, address: string) =>
      new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(address.replace(/[?#].*/, ''));
    const fixed = new Set(patterns.filter((pattern) => !pattern.includes(':')));
    const leftOut = patterns.filter(
      (pattern) => !visited.some((address) => fits(pattern, address) && (fixed.has(pattern) || !fixed.has(address))),
    );
    expect(leftOut).toEqual([]);
  });

  it('control: a page that is not sound is noticed', async () => {
    const page = await openPage(await browser.newContext());
    await page.setContent(`<html><title>Bad – Waymark</title><h1>One</h1><h1>Two</h1><img src="x"><p style="color: #aaa">Pale</p>
      <p style="width: 2000px">Wide</p><div style="overflow-x: auto" tabindex="0"><p style="width: 2000px">Wider</p></div>`);
    await page.evaluate(() => console.error('Refused to load'));
    const faults = (await pageFaults(page)).join('\n');
    expect(faults).toMatch(/axe image-alt/);
    expect(faults).toMatch(/axe html-has-lang/);
    expect(faults).toMatch(/axe color-contrast/);
    expect(faults).toMatch(/2 h1/);
    expect(faults).toMatch(/the title is Bad/);
    expect(faults).toMatch(/scrolls sideways by/);
    expect(faults).toMatch(/scrolls sideways without a name: <div/);
    expect(faults).toMatch(/Refused to load/);
  });

  it('control: a narrow page that is not sound is noticed', async () => {
    const page = await openPage(await browser.newContext({ viewport: narrow }));
    await page.setContent(`<title>Bad – Waymark</title><h1>Bad</h1><p style="width: 600px; color: #aaa">Pale and wide</p>
      <button style="width: 9px; height: 9px; padding: 0"></button><button style="width: 9px; height: 9px; padding: 0">x</button>`);
    const faults = (await pageFaults(page)).join('\n');
    expect(faults).toMatch(/axe color-contrast/);
    expect(faults).toMatch(/axe target-size/);
    expect(faults).toMatch(/axe button-name/);
    expect(faults).toMatch(/scrolls sideways by/);
  });
});
