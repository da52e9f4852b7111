// What is handed to page.waitForFunction runs in the browser.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, settle, signIn } from './support/browser.ts';
import { saved } from './support/editing.ts';
import { tabTo } from './support/keyboard.ts';
import { startService, type Service } from './support/service.ts';

// A council asks itself what the framework does not.
let service: Service;
let browser: Browser;
let lead: Page;
let editor: Page;
let assessment: string;
let path: string;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const council = service.access.councils.find(({ name }) => name === 'Redcar and Cleveland');
  const [first, second] = council?.users ?? [];
  if (!council || !first || !second) throw new Error('the demonstration has a council under way');
  lead = await openPage(await browser.newContext());
  editor = await openPage(await browser.newContext());
  await signIn(lead, service.url, first);
  await signIn(editor, service.url, second);
  const { items } = (await json(lead, '/v1/assessments')) as { items: { id: string; state: string }[] };
  const open = items.find(({ state }) => state === 'agreeing')?.id;
  path = `/v1/assessments/${open}`;
  assessment = `${service.url}/councils/${council.gssCode}/assessments/${open}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

async function json(page: Page, address: string): Promise<unknown> {
  return (await page.request.get(`${service.url}${address}`)).json();
}

const impact = (page: Page) => page.getByRole('textbox', { name: 'Impact' });
const task = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });

describe('by mouse', () => {
  it('a lead adds a statement, is told what is missing, and answers it', async () => {
    await lead.goto(assessment);
    await lead.getByRole('link', { name: 'Add a local statement' }).click();
    await lead.getByText('Only your council sees this statement. It is never counted in a benchmark.').waitFor();
    await expectSound(lead, 'local-add');
    await lead.getByLabel('Short title').fill('x'.repeat(61));
    await lead.getByRole('button', { name: 'Add the statement' }).click();
    await lead.getByRole('link', { name: 'Enter the statement' }).waitFor();
    await lead.getByRole('link', { name: 'The short title must be 60 characters or fewer' }).waitFor();
    await expectSound(lead, 'local-add-faults');
    await lead.getByLabel('Statement').fill('Families who need a short break get one within ten miles of home.');
    await lead.getByLabel('Short title').fill('Short breaks near home');
    await lead.getByLabel('Theme').selectOption({ index: 4 });
    await lead.getByRole('button', { name: 'Add the statement' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Short breaks near home' }).waitFor();
    await lead.getByRole('radio', { name: /^3 / }).check();
    await impact(lead).fill('Nine families came off the waiting list.');
    await saved(lead);
    await expectSound(lead, 'local-statement');
    await lead.getByRole('button', { name: 'Save and return to the list' }).click();
    await lead.getByText(/You have answered \d+ of 42 statements, and 1 of 1 local statement\./).waitFor();
    const listed = task(lead, 'Short breaks near home');
    await listed.getByText('Local', { exact: true }).waitFor();
    await listed.getByText('Answered').waitFor();
    await expectSound(lead, 'local-listed');
  });

  it('its words are changed while a colleague writes, and nobody loses anything', async () => {
    await lead.getByRole('link', { name: 'Short breaks near home' }).click();
    await impact(lead).waitFor();
    await editor.goto(lead.url());
    await impact(editor).waitFor();
    await lead.getByRole('link', { name: 'Change its words' }).click();
    await lead.getByText('It is answered already.').waitFor();
    await expectSound(lead, 'local-words');
    await lead.getByLabel('Statement').fill('Families who need a short break get one within five miles of home.');
    await lead.getByRole('button', { name: 'Save its words' }).click();
    await impact(lead).waitFor();
    await lead.getByText('within five miles of home').waitFor();
    await impact(editor).fill('Ten families, says the editor.');
    await editor
      .getByText(/also changed this statement/)
      .first()
      .waitFor();
    await editor.getByText('within five miles of home').waitFor();
    await impact(lead).fill('Nine families, says the lead.');
    await lead.getByRole('link', { name: 'Compare the two versions' }).click();
    await lead.getByRole('radio', { name: /Keep mine/ }).check();
    await expectSound(lead, 'local-conflict');
    await lead.getByRole('button', { name: 'Save my choices' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Short breaks near home' }).waitFor();
    await settle(lead);
    expect(await impact(lead).inputValue()).toBe('Nine families, says the lead.');
    await lead.getByText('within five miles of home').waitFor();
  });

  it('another is asked about before it is taken out', async () => {
    await lead.goto(`${assessment}/local-statements/new`);
    await lead.getByLabel('Statement').fill('Something else, with no theme and no title.');
    await lead.getByRole('button', { name: 'Add the statement' }).click();
    await lead.getByRole('heading', { level: 1, name: 'Local statement' }).waitFor();
    await lead.goto(`${assessment}?show=open`);
    await lead.getByText('0 of 1 answered here.').waitFor();
    await expectSound(lead, 'local-group');
    await lead.goto(`${assessment}/check`);
    await lead.getByRole('link', { name: 'Answer Something else, with no theme and no title. (local)' }).waitFor();
    await expectSound(lead, 'local-check');
    await lead.getByRole('link', { name: 'Answer Something else, with no theme and no title. (local)' }).click();
    await lead.getByRole('link', { name: 'Take it out' }).click();
    await lead.getByText('The statement and its judgement leave this assessment.').waitFor();
    await expectSound(lead, 'local-take-out');
    await lead.getByRole('link', { name: 'Keep it' }).click();
    await lead.getByRole('link', { name: 'Take it out' }).click();
    await lead.getByRole('button', { name: 'Take it out' }).click();
    await lead.getByRole('heading', { level: 1, name: /2026-27/ }).waitFor();
    await lead.getByText(/^You have answered .* and 1 of 1 local statement/).waitFor();
    expect(await lead.getByText('Something else, with no theme').count()).toBe(0);
  });
});

describe('by keyboard alone', () => {
  it('an editor adds a statement, answers it and goes back', async () => {
    await editor.goto(assessment);
    await settle(editor);
    const press = (key: string) => editor.keyboard.press(key);
    const arriveAt = async (name: string | RegExp) => {
      await editor.getByRole('heading', { level: 1, name }).waitFor();
      await editor.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await settle(editor);
    };
    await tabTo(editor, 'Local statements');
    await press('Enter');
    await tabTo(editor, 'Add a local statement');
    await press('Enter');
    await arriveAt('Add a local statement');
    await tabTo(editor, 'Statement');
    await editor.keyboard.type('The forum is paid for its time.');
    await tabTo(editor, 'Short title');
    await editor.keyboard.type('Forum paid');
    await press('Enter');
    await arriveAt('Forum paid');
    await tabTo(editor, '1 Getting started');
    await press('Space');
    await press('ArrowDown');
    await tabTo(editor, 'Strengths');
    await editor.keyboard.type('Every hour is paid.');
    await saved(editor);
    await tabTo(editor, 'Save and return to the list');
    await press('Enter');
    await arriveAt(/2026-27/);
    await editor.getByText(/^You have answered .* and 2 of 2 local statements/).waitFor();
  });
});

describe('once it is signed', () => {
  it('they are in the sealed copy, each with its mark, and are read and not changed', async () => {
    const { items } = (await json(lead, `${path}/judgements`)) as { items: { etag: string; answer: { kind: string } }[] };
    const change = { headers: { 'sec-fetch-site': 'same-origin' } };
    const answered = items.map(({ etag, ...item }) => {
      const { statementCode, strengths, impact, areasForDevelopment } = item as unknown as Record<string, string>;
      const answer = item.answer.kind === 'not_answered' ? { kind: 'stage', stage: '2' } : item.answer;
      return { etag, answer, statementCode, strengths, impact, areasForDevelopment };
    });
    const all = await lead.request.patch(`${service.url}${path}/judgements`, { data: { items: answered }, ...change });
    expect(all.status()).toBe(200);
    await lead.goto(`${assessment}/check`);
    await lead.getByText('All 42 statements and 2 local statements are answered.').waitFor();
    await lead.getByRole('link', { name: 'Go to sign-off' }).click();
    await lead.getByText('2 statements of your own, sealed with the rest and never counted in a benchmark').waitFor();
    await expectSound(lead, 'local-sign-off');
    await lead.getByRole('radio', { name: 'No' }).check();
    await lead.getByRole('checkbox').check();
    await lead.getByRole('button', { name: 'Sign this self-evaluation' }).click();
    await lead.getByRole('heading', { level: 1, name: /Signed/ }).waitFor();
    await lead.goto(`${assessment}/sealed/1`);
    await lead.getByText('Checked just now: this is exactly what was signed.').waitFor();
    await lead.getByRole('heading', { name: 'Local statements' }).waitFor();
    await lead.getByText('within five miles of home').waitFor();
    await expectSound(lead, 'local-sealed');
    await lead.goto(assessment);
    await lead.getByRole('link', { name: 'Forum paid' }).click();
    await lead.getByText('This assessment is signed off, so this statement cannot be changed.').waitFor();
    expect(await lead.getByRole('link', { name: 'Take it out' }).count()).toBe(0);
    await expectSound(lead, 'local-statement-sealed');
  });
});
