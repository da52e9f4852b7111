import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { saved } from './support/editing.ts';
import { startService, type Service } from './support/service.ts';

// Two people of one council at work on one statement, each in a browser of their own.
let service: Service;
let browser: Browser;
let mine: Page;
let theirs: Page;
let assessment: string;
let code = '';
const codes = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'];

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const council = service.access.councils.find(({ name }) => name === 'Redcar and Cleveland') ?? service.access.councils.at(-2);
  const [lead, editor] = council?.users ?? [];
  if (!council || !lead || !editor) throw new Error('the demonstration has a council under way');
  mine = await openPage(await browser.newContext());
  theirs = await openPage(await browser.newContext());
  await signIn(mine, service.url, lead);
  await signIn(theirs, service.url, editor);
  const list = await mine.request.get(`${service.url}/v1/assessments`);
  const { items } = (await list.json()) as { items: { id: string; state: string }[] };
  const open = items.find(({ state }) => state === 'agreeing');
  assessment = `${service.url}/councils/${council.gssCode}/assessments/${open?.id}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

beforeEach(async () => {
  code = codes.shift() ?? '';
  await open(mine);
});

async function open(page: Page): Promise<void> {
  await page.goto(`${assessment}/statements/${code}`);
  await impact(page).waitFor();
}

const impact = (page: Page) => page.getByRole('textbox', { name: 'Impact' });
const strengths = (page: Page) => page.getByRole('textbox', { name: 'Strengths' });

describe('saving', () => {
  it('keeps changes of both people when they changed different fields', async () => {
    await open(theirs);
    await strengths(theirs).fill('Written by the editor.');
    await saved(theirs);
    await impact(mine).fill('Written by the lead.');
    await mine
      .getByText(/also changed this statement/)
      .first()
      .waitFor();
    await open(theirs);
    expect(await impact(theirs).inputValue()).toBe('Written by the lead.');
    expect(await strengths(theirs).inputValue()).toBe('Written by the editor.');
  });

  it('shows both versions when they changed the same field, and keeps what is chosen', async () => {
    await open(theirs);
    await impact(theirs).fill('Seven weeks, says the editor.');
    await saved(theirs);
    await impact(mine).fill('Nine weeks, says the lead.');
    await mine
      .getByRole('link', { name: 'Compare the two versions' })
      .or(mine.getByRole('button', { name: 'Compare the two versions' }))
      .click();
    await mine.getByRole('heading', { name: 'Choose what to keep' }).waitFor();
    await mine.getByRole('radio', { name: /Keep mine/ }).waitFor();
    const text = await mine.getByRole('main').innerText();
    expect(text).toContain('Seven');
    expect(text).toContain('Nine');
    expect(await mine.getByRole('radio', { checked: true }).count()).toBe(0);
    await expectSound(mine, 'conflict');
    await mine.getByRole('radio', { name: /Keep mine/ }).check();
    await mine.getByRole('button', { name: 'Save my choices' }).click();
    await impact(mine).waitFor();
    await open(theirs);
    expect(await impact(theirs).inputValue()).toBe('Nine weeks, says the lead.');
  });

  it('says that it is offline, keeps the text, and saves when it is back', async () => {
    await mine.context().setOffline(true);
    await impact(mine).fill('Written on a train.');
    await mine
      .getByText(/^You are offline/)
      .first()
      .waitFor();
    await mine.context().setOffline(false);
    await mine
      .getByText(/You are back online|^Saved at/)
      .first()
      .waitFor();
    await open(theirs);
    expect(await impact(theirs).inputValue()).toBe('Written on a train.');
  });

  it('says that it could not save, and loses nothing over a reload', async () => {
    await mine.route('**/judgements/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await impact(mine).fill('Every character of this.');
    await mine
      .getByText(/^Not saved\. Your text is still on this page/)
      .first()
      .waitFor();
    await expectSound(mine, 'statement-not-saved');
    await mine.reload();
    await impact(mine).waitFor();
    expect(await impact(mine).inputValue()).toBe('Every character of this.');
    // The reloaded page tries by itself. That try has to fail too: one that comes after the way is free saves, and asks nothing.
    const tryNow = mine.getByRole('button', { name: 'Try now' });
    await tryNow.waitFor();
    await mine.unroute('**/judgements/*');
    await tryNow.click();
    await saved(mine);
  });

  it('asks why when nothing can be known', async () => {
    await mine.getByRole('radio', { name: 'Not known to us' }).check();
    await mine.getByRole('button', { name: /Save and return/ }).click();
    await mine.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await mine.title()).toMatch(/^Error: /);
    await expectSound(mine, 'statement-reason-missing');
  });
});
