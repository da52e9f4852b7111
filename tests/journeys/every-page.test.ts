import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, pageFaults, signIn } from './support/browser.ts';
import { startService, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

async function visit(page: Page, paths: Record<string, string>): Promise<void> {
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`${service.url}${path}`);
    await expectSound(page, name);
  }
}

describe('every page is sound, wide and at 320 px', () => {
  it('for everyone', async () => {
    const page = await openPage(await browser.newContext());
    const { items } = (await (await page.request.get(`${service.url}/v1/releases`)).json()) as { items: { id: string }[] };
    await visit(page, {
      landing: '/',
      frameworks: '/frameworks',
      framework: '/frameworks/effective-local-send-system/1.0.0',
      areas: '/areas',
      area: '/areas/E06000001',
      'national-releases': '/national/releases',
      'national-release': `/national/releases/${items[0]?.id}`,
      help: '/help',
      'accessibility-statement': '/accessibility-statement',
      privacy: '/privacy',
      cookies: '/cookies',
      join: '/join#a-token',
      'reset-password': '/reset-password#a-token',
      docs: '/docs',
      'not-found': '/no/such/page',
    });
  }, 120_000);

  it('for a lead', async () => {
    const council = service.access.councils[0];
    const lead = council?.users.find(({ role }) => role === 'lead');
    if (!council || !lead) throw new Error('the demonstration has a lead');
    const page = await openPage(await browser.newContext());
    await signIn(page, service.url, lead);
    const { items } = (await (await page.request.get(`${service.url}/v1/assessments`)).json()) as { items: { id: string }[] };
    const home = `/councils/${council.gssCode}`;
    const assessment = `${home}/assessments/${items[0]?.id}`;
    await visit(page, {
      home,
      assessments: `${home}/assessments`,
      assessment,
      'statement-sealed': `${assessment}/statements/A1`,
      'sealed-record': `${assessment}/sealed/1`,
      events: `${home}/events`,
      settings: `${home}/settings`,
      people: `${home}/settings/people`,
      invite: `${home}/settings/people/invite`,
      keys: `${home}/settings/keys`,
      'new-key': `${home}/settings/keys/new`,
      password: `${home}/settings/password`,
    });
    await page.goto(`${service.url}/councils/E09000001`);
    await page.getByText('the page may belong to a council you are not signed in to').waitFor();
  }, 120_000);

  it('for national roles, and an invitation is taken up once', async () => {
    const page = await openPage(await browser.newContext());
    const user = (role: string) => {
      const found = service.access.national.users.find((one) => one.role === role);
      if (!found) throw new Error(`the demonstration has a national ${role}`);
      return found;
    };
    await signIn(page, service.url, user('administrator'));
    await visit(page, {
      'manage-councils': '/manage/councils',
      'manage-new-council': '/manage/councils/new',
      'manage-council': '/manage/councils/E09000001',
      'manage-password-reset': '/manage/password-reset',
    });
    const made = await page.request.post(`${service.url}/v1/councils/E06000004/invitations`, {
      data: { email: 'new@people.example' },
    });
    const { link } = (await made.json()) as { link: string };
    const guest = await openPage(await browser.newContext());
    await guest.goto(`${service.url}${new URL(link).pathname}${new URL(link).hash}`);
    await guest.getByRole('button', { name: /Start/ }).click();
    await expectSound(guest, 'join-started');
    await guest.getByRole('textbox', { name: /name/i }).first().fill('Sam Newcomer');
    await guest.locator('input[type=password]').first().fill('a long enough secret');
    await guest.getByRole('button', { name: 'Accept and continue' }).click();
    await guest.waitForURL(/\/councils\/E06000004/);

    const analyst = await openPage(await browser.newContext());
    await signIn(analyst, service.url, user('analyst'));
    const { items } = (await (await analyst.request.get(`${service.url}/v1/releases`)).json()) as { items: { id: string }[] };
    await visit(analyst, { 'manage-releases': '/manage/releases', 'manage-release': `/manage/releases/${items[0]?.id}` });
  }, 120_000);

  it('control: a page that is not sound is noticed', async () => {
    const page = await openPage(await browser.newContext({ viewport: { width: 320, height: 640 } }));
    await page.setContent('<html><title>Bad</title><h1>One</h1><h1>Two</h1><img src="x"><p style="width: 900px">Wide</p></html>');
    const faults = (await pageFaults(page)).join('\n');
    expect(faults).toMatch(/axe image-alt/);
    expect(faults).toMatch(/axe html-has-lang/);
    expect(faults).toMatch(/2 h1/);
    expect(faults).toMatch(/the title is Bad/);
    expect(faults).toMatch(/scrolls sideways/);
  });
});
