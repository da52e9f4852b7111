import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaints, expectSound, launch, openPage, signIn } from './support/browser.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let page: Page;
/** The addresses of scripts that the page asked for. */
let scripts: string[];

/** The script of the pages on which drafts are written. */
const editorScript = '**/assets/editor-pages-*.js';

beforeAll(async () => {
  service = await startService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});
beforeEach(async () => {
  page = await openPage(await browser.newContext());
  scripts = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
});

/** An editor's home is the list of drafts; here they are read from a page that anybody reads. */
async function signInAsEditor() {
  await signIn(page, service.url, userOf(service.access.national, 'editor'));
  await page.goto(`${service.url}/help`);
  await page.getByRole('link', { name: 'Drafts', exact: true }).waitFor();
  scripts.length = 0;
}
const openDrafts = () => page.getByRole('link', { name: 'Drafts', exact: true }).click();
const atDrafts = () => page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor();

/** What the build called the scripts. */
const named = (addresses: string[]) => addresses.map((address) => /\/assets\/(.+)-[\w-]{8}\.js/.exec(address)?.[1]);

it('who has no national role loads no national page, and nobody those of figures before they are opened; an editor loads those of drafts when they are opened', async () => {
  await signIn(page, service.url, userOf(councilsOf(service).counted, 'lead'));
  expect(named(scripts)).toContain('index');
  expect(named(scripts).filter((name) => name?.endsWith('-pages'))).toEqual([]);
  await page.context().clearCookies();
  await signInAsEditor();
  await openDrafts();
  await atDrafts();
  expect(named(scripts).filter((name) => name?.endsWith('-pages'))).toEqual(['editor-pages']);
});

it('says that the page is loading, in words that are read out', async () => {
  await signInAsEditor();
  await page.route(editorScript, async (route) => {
    await sleep(2000);
    await route.fallback();
  });
  await openDrafts();
  await page.getByRole('status').getByText('Loading the page').waitFor();
  await atDrafts();
  await page.waitForFunction('document.activeElement?.textContent === "Drafts"');
});

it('says that the page could not be loaded, and loads it when tried again', async () => {
  await signInAsEditor();
  await page.route(editorScript, (route) => route.abort());
  await openDrafts();
  await page.getByRole('heading', { level: 1, name: 'This page could not be loaded' }).waitFor();
  // The fault is told in the browser's log, too.
  complaints.set(page, []);
  await expectSound(page, 'page-not-loaded');
  await page.unroute(editorScript);
  await page.getByRole('button', { name: 'Try again' }).click();
  await atDrafts();
});

it('is read again, once, when the service was upgraded meanwhile', async () => {
  await signInAsEditor();
  let asked = 0;
  await page.route(editorScript, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404 }) : route.fallback();
  });
  await page.route(`${service.url}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/index-Another1.js"></script>' }),
  );
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await openDrafts();
  await atDrafts();
  expect(loads).toEqual([`${service.url}/manage/drafts`]);
});
