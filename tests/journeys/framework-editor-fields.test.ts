import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { backToOutline, heading, saved } from './support/editing.ts';
import { tabTo } from './support/keyboard.ts';
import { send } from './support/publish-file.ts';
import { startService, userOf, type Service } from './support/service.ts';

// What few statements need: translations, words for one partner, what a statement holds back. In a draft that has one statement more.
let service: Service;
let browser: Browser;
let writer: Page;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  writer = await openPage(await browser.newContext());
  await signIn(writer, service.url, userOf(service.access.national, 'editor'));
  const drafts = `${service.url}/v1/framework-drafts`;
  const { id } = await send(writer, drafts, 'POST', { frameworkCode: 'effective-local-send-system' });
  const add = (parentId: string | null, kind: string, content: object) =>
    send(writer, `${drafts}/${id}/parts`, 'POST', { parentId, beforeId: null, part: { kind, content } });
  const theme = await add(null, 'theme', { code: 'H', title: 'Travel to school' });
  await add(theme.id, 'statement', {
    code: 'H1',
    shortTitle: 'Travel planned early',
    text: 'Travel is planned with families before a place is named.',
    lookFors: ['Travel plans dated before the naming of a place'],
    partners: ['SCHOOLS'],
    guidance: 'Ask **families**.',
  });
  await writer.goto(`${service.url}/manage/drafts/${id}`);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

it('names a language, is told what is not translated, and translates a statement by keyboard', async () => {
  await writer.getByRole('link', { name: 'About the framework' }).click();
  await heading(writer, 'About the framework');
  await writer.getByRole('button', { name: 'Add a language' }).click();
  await writer.keyboard.type('pl');
  expect(await writer.getByLabel('Name of language 1').inputValue()).toBe('Polish');
  await saved(writer);
  await expectSound(writer, 'draft-languages');
  await backToOutline(writer);
  await writer.getByRole('link', { name: 'Scale: Stages' }).click();
  await heading(writer, 'Scale: Stages');
  await writer.getByText('In Polish (0 of 12 translated)').click();
  await writer.getByLabel('Stage 1, label in Polish').fill('Na początku');
  await saved(writer);
  await writer.getByText('In Polish (1 of 12 translated)').waitFor();
  await expectSound(writer, 'draft-scale');
  await backToOutline(writer);
  await writer
    .getByRole('link', { name: /^A Shared ambition/ })
    .first()
    .click();
  await heading(writer, /A Shared ambition/);
  await writer.getByText('Official statistics beside it').click();
  await expectSound(writer, 'draft-theme-codes');
  await backToOutline(writer);
  await writer.getByText(/^Polish: \d+ parts to translate$/).click();
  await expectSound(writer, 'draft-not-translated');
  await writer.getByRole('link', { name: 'H1 Travel planned early' }).last().click();
  await heading(writer, /H1 Travel planned early/);
  await writer.waitForFunction(() => document.activeElement?.id === 'section-translations-pl');
  await tabTo(writer, 'Short title in Polish');
  await writer.keyboard.type('Wczesne planowanie');
  await tabTo(writer, 'Text in Polish');
  await writer.keyboard.type('Dojazd planuje się z rodzinami.');
  expect(await writer.evaluate(() => document.activeElement?.getAttribute('lang'))).toBe('pl');
  await saved(writer);
  await writer.getByText('In Polish (2 of 4 translated)').waitFor();
  await expectSound(writer, 'draft-translation');
});

it('words it for one partner, and mends a gate that a fault leads to', async () => {
  await writer.getByText('Other words for one kind of partner').click();
  await writer.getByLabel('Words for Schools and alternative provision').fill('You plan travel before a place is named.');
  await saved(writer);
  await tabTo(writer, 'Statements that it holds back');
  await writer.keyboard.press('Enter');
  await writer.getByLabel('It holds them back while it is below').selectOption({ label: '3 Embedding' });
  await writer.getByLabel('The highest stage that they can have meanwhile').selectOption({ label: '2 Developing' });
  await writer.getByText('Statements held back: needs at least 1 entry').waitFor();
  await expectSound(writer, 'draft-gate-fault');
  await backToOutline(writer);
  await writer.getByRole('link', { name: 'H1, statements held back: needs at least 1 entry' }).click();
  await heading(writer, /H1 Travel planned early/);
  await writer.waitForFunction(() => document.activeElement?.id === 'gate-caps');
  await writer.keyboard.press('Enter');
  await writer.waitForFunction(() => document.activeElement?.id === 'gate-caps-0');
  await writer.getByLabel('Statement held back 1').selectOption({ label: 'D1 Needs spotted early' });
  await saved(writer);
  await writer.getByText('Statements that it holds back (1)').waitFor();
  await expectSound(writer, 'draft-gate');
  await backToOutline(writer);
  await writer.getByRole('heading', { name: 'Faults (0)' }).waitFor();
});

it('reads in titles what can only be read, once the draft is closed', async () => {
  const draft = writer.url();
  await send(writer, draft.replace('/manage/drafts/', '/v1/framework-drafts/'), 'DELETE', undefined, await etagOf(draft));
  await writer.goto(draft);
  await writer.getByRole('link', { name: 'H1 Travel planned early' }).click();
  await writer.getByText('While it is below 3 Embedding, D1 Needs spotted early cannot be above 2 Developing.').waitFor();
  await writer.getByText('Schools and alternative provision: You plan travel before a place is named.').waitFor();
  await expectSound(writer, 'draft-closed-part');
});

async function etagOf(draft: string): Promise<string> {
  const address = draft.replace('/manage/drafts/', '/v1/framework-drafts/');
  return (await send(writer, address, 'GET')).draft.etag;
}
