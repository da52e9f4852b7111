import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { expectSound, launch, openPage, settle, signIn } from './support/browser.ts';
import { tabTo } from './support/keyboard.ts';
import { startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

it('a new framework by keyboard alone: adds a theme, rewords it and changes the order', async () => {
  const page = await openPage(await browser.newContext({ viewport: { width: 1280, height: 720 } }));
  await signIn(page, service.url, userOf(service.access.national, 'editor'));
  await page.setViewportSize({ width: 1280, height: 720 });
  const press = (key: string) => page.keyboard.press(key);
  const arriveAt = async (name: string | RegExp) => {
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await settle(page);
  };
  await tabTo(page, 'Begin a draft');
  await press('Enter');
  await arriveAt('Begin a draft');
  await tabTo(page, 'Framework');
  await page.keyboard.type('A new');
  await tabTo(page, 'Title of the new framework');
  await page.keyboard.type('Travel to school');
  await tabTo(page, 'Code of the new framework');
  await page.keyboard.type('travel-to-school');
  await press('Enter');
  await arriveAt(/Travel to school/);
  for (const [code, title] of [
    ['A', 'Planning'],
    ['B', 'Riding'],
  ] as const) {
    await tabTo(page, 'Add a theme');
    await press('Enter');
    await arriveAt('Add a theme');
    await tabTo(page, 'Code');
    await page.keyboard.type(code);
    await tabTo(page, 'Title');
    await page.keyboard.type(title);
    await press('Enter');
    await arriveAt(new RegExp(title));
    await tabTo(page, 'Title');
    await press('End');
    await page.keyboard.type(' together');
    await page
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await tabTo(page, 'Save and return to the outline');
    await press('Enter');
    await arriveAt(/Travel to school/);
  }
  await tabTo(page, 'Change the order');
  await press('Enter');
  await tabTo(page, 'Move Theme B up');
  await press('Enter');
  await page.getByText('Theme B is now 1 of 2.').waitFor();
  await press('Enter');
  await page.getByText('Theme B is already first.').waitFor();
  await tabTo(page, 'Move Theme B down');
  await press('Enter');
  await page.getByText('Theme B is now 2 of 2.').waitFor();
  await tabTo(page, 'Stop changing the order', 'Shift+Tab');
  await expectSound(page, 'draft-new-framework');
});
