// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { v7 } from 'uuid';
import { ask } from './arrange.ts';
import { statementCount } from './large-framework.ts';
import { countTasks, drag, move, open, openPlainList, pressButton } from './editor-steps.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Scene } from './scene.ts';

/** The longest task of the browser's main thread while something was done, in milliseconds; 0: none reached 50, from which they are counted. */
interface LongestTask {
  what: string;
  milliseconds: number;
}

/** The same over all rounds. */
export interface LongestTasks {
  what: string;
  milliseconds: Spread;
}

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/**
 * Opens a draft of 1,000 statements and moves statements in it, as an editor does in the built admin app.
 * @returns undefined where there is no browser
 */
export async function measureEditor({ root }: Scene, url: string, rounds: number): Promise<LongestTasks[] | undefined> {
  if (!existsSync(chromiumPath)) return undefined;
  const token = await signInEditor(root);
  const headers = { cookie: `waymark=${token}`, 'sec-fetch-site': 'same-origin' };
  const begun = await ask('POST', { url: `${url}/v1/framework-drafts`, headers }, { frameworkCode: 'large' });
  const { id } = JSON.parse(begun.body) as { id: string }; // As the contract says.
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const all: LongestTask[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(...(await oneRound(browser, url, token, id)));
    const byWhat = Map.groupBy(all, ({ what }) => what);
    return [...byWhat].map(([what, tasks]) => ({ what, milliseconds: spreadOf(tasks.map(({ milliseconds }) => milliseconds)) }));
  } finally {
    await browser.close();
  }
}

async function signInEditor(root: Scene['root']): Promise<string> {
  const personId = v7();
  const token = randomBytes(32).toString('base64url');
  await root.query(`insert into people (id, email, name) values ($1, $2, 'Bench Editor')`, [
    personId,
    `${personId}@people.example`,
  ]);
  await root.query(`insert into national_roles (person_id, role) values ($1, 'national_editor')`, [personId]);
  await root.query(`insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + interval '12 hours')`, [
    createHash('sha256').update(token).digest(),
    personId,
  ]);
  return token;
}

async function oneRound(browser: Browser, url: string, token: string, draftId: string): Promise<LongestTask[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'waymark', value: token, url }]);
  await context.addInitScript(countTasks);
  const draft = `${url}/manage/drafts/${draftId}`;
  const found: LongestTask[] = [];
  const page = await context.newPage();
  const during = async (what: string, work: () => Promise<unknown>) => {
    await work();
    // What follows from it, such as a picture that is drawn a little later, belongs to it too.
    await page.waitForTimeout(700);
    found.push({ what, milliseconds: await page.evaluate(() => window.longestTask()) });
  };
  await during('the same in a plain list', () => openPlainList(page, url, draftId));
  await during('opening the draft', () => open(page, draft, '.wm-outline'));
  await during('showing all statements', async () => {
    await pressButton(page, 'Show all statements');
    await page.locator(`.wm-outline__below > li:not(.wm-outline__node--theme) a >> nth=${statementCount - 1}`).waitFor();
  });
  await during('changing the order', () => pressButton(page, 'Change the order'));
  await during('moving a statement by button', () => move(page, async ({ down }) => page.mouse.click(down.x, down.y)));
  await during('moving a statement by keyboard', () => move(page, async () => page.keyboard.press('Enter')));
  await during('moving a statement by drag', () => move(page, ({ line, next }) => drag(page, line, next)));
  const statement = await page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.wm-outline__below > li:not(.wm-outline__node--theme) a')?.href ?? '',
  );
  await during('opening a statement', () => open(page, statement, 'textarea'));
  await during('writing in a statement', async () => {
    await page.locator('textarea').first().focus();
    await page.keyboard.type(' And more.', { delay: 30 });
  });
  await during('opening its preview', () => open(page, `${statement}/preview`, 'input[type=radio]'));
  await during('opening the changes', () => open(page, `${draft}/changes`, 'main p:nth-of-type(2)'));
  await context.close();
  return found;
}
