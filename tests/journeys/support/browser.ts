// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DemonstrationUser } from '@waymark/api/jobs/demonstration/access-file';

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 640 };

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** What the browser complained of on a page: refused by the content security policy, or a fault in a script. */
export const complaints = new WeakMap<Page, string[]>();

/** A person's browser. Complaints are collected; answers that a journey expects to fail are not among them. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  watchTraffic(page);
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) heard.push(message.text());
  });
  return page;
}

export async function signIn(page: Page, url: string, user: DemonstrationUser): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Email address').fill(user.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(user.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  // While the script of the page is loading, the heading says Waymark; the page's own then takes the focus.
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: /^Waymark$/ })
    .waitFor();
}

/** Requests under way in a page, and when the last of them ended. */
const traffic = new WeakMap<Page, { underWay: number; lastEnd: number }>();

function watchTraffic(page: Page): void {
  const seen = { underWay: 0, lastEnd: Date.now() };
  traffic.set(page, seen);
  page.on('request', () => (seen.underWay += 1));
  const end = () => {
    seen.underWay -= 1;
    seen.lastEnd = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/**
 * Waits until the page has said all it has to say: its heading is there, and nothing was asked for a third of a second. The
 * browser's own idle state is that of the document, which does not change from one page of the app to the next.
 */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const seen = traffic.get(page);
  if (!seen) throw new Error('only pages of openPage are watched');
  const begun = Date.now();
  for (const until = begun + 15_000; Date.now() < until; await sleep(20)) {
    if (seen.underWay === 0 && Date.now() - Math.max(seen.lastEnd, begun) > 330) return;
  }
  throw new Error(`${page.url()} never came to rest`);
}

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a narrow screen can break of a page that is sound when wide: its nodes are the same, but some show there alone. */
const rulesOfWidth = [
  'target-size',
  'scrollable-region-focusable',
  'color-contrast',
  'button-name',
  'link-name',
  'label',
  'aria-hidden-focus',
];

/**
 * What is wrong with the page as it stands: axe's findings up to WCAG 2.2 AA, headings, title, sideways scrolling outside
 * named scroll regions, and complaints of the browser. Nothing: an empty list.
 */
export async function pageFaults(page: Page): Promise<string[]> {
  // The pages have no frames, for which axe would otherwise open another page each time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const isNarrow = page.viewportSize()?.width === narrow.width;
  const axe = await (isNarrow ? builder.withRules(rulesOfWidth) : builder.withTags(allRules)).analyze();
  const faults = axe.violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
  const headings = await page.locator('h1').count();
  if (headings !== 1) faults.push(`${headings} h1`);
  const heading = await page.locator('h1').first().innerText();
  const title = await page.title();
  // The heading may carry a caption in front of what the title repeats.
  const [named = ''] = title.replace(/^Error: /, '').split(' – ');
  if (!/^(Error: )?\S.* – Waymark$/.test(title) || !heading.includes(named)) faults.push(`the title is ${title}`);
  return [...faults, ...(await sidewaysFaults(page)), ...(complaints.get(page) ?? [])];
}

/** Nothing may scroll sideways but a region that says what it is and that the keyboard reaches. */
function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wider = root.scrollWidth - root.clientWidth;
    const isNamedRegion = (element: Element) =>
      element.matches('[role=region][tabindex="0"][aria-label], [role=region][tabindex="0"][aria-labelledby]');
    const scrolling = [...document.querySelectorAll('body *:not(input, textarea)')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !isNamedRegion(element),
    );
    return [
      ...(wider > 0 ? [`scrolls sideways by ${wider} px`] : []),
      ...scrolling.map((element) => `scrolls sideways without a name: ${element.outerHTML.slice(0, 100)}`),
    ];
  });
}

/** Expects nothing wrong with the page, wide and at 320 px. With PICTURES=1 both are kept in tests/journeys/pictures. */
export async function expectSound(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ wide, narrow })) {
    await page.setViewportSize(viewport);
    await settle(page);
    await pictureOf(page, `${name}-${size}`);
    expect(await pageFaults(page), `${name}, ${size}, ${page.url()}`).toEqual([]);
  }
  await page.setViewportSize(wide);
}

/** Keeps what the page looks like now, with PICTURES=1. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return;
  const folder = path.resolve(import.meta.dirname, '../pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
