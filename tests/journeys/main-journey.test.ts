import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { startService, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let page: Page;
let council: Service['access']['councils'][number];

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const found = service.access.councils.at(-1); // The plan lists the one that has not started last.
  if (!found) throw new Error('the demonstration has councils to sign in to');
  council = found;
  page = await openPage(await browser.newContext());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** Two lines, the second longer than any screen is wide. */
const longText = `What we do well.\n${'Each family hears within a week, '.repeat(20)}and says so.`;

/** The same question to the API, by the same session. */
async function ask<T>(path: string): Promise<T> {
  const response = await page.request.get(`${service.url}${path}`, { headers: { 'waymark-council': council.gssCode } });
  return (await response.json()) as T; // The contract tests hold the shape.
}

const lead = () => {
  const user = council.users.find(({ role }) => role === 'lead');
  if (!user) throw new Error('each council has a lead');
  return user;
};

// One journey, told in steps: each goes on where the one before ended.
describe('a council judges itself, signs off and sees its place', () => {
  let assessment = '';

  it('signs in, after being told what is missing and what is wrong', async () => {
    await page.goto(`${service.url}/sign-in`);
    await expectSound(page, 'sign-in');
    await page.getByLabel('Email address').fill(lead().email);
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await expectSound(page, 'sign-in-refused');
    await signIn(page, service.url, lead());
    await expectSound(page, 'home-first');
  });

  it('starts an assessment', async () => {
    await page.getByRole('link', { name: 'Start your first assessment' }).click();
    await page.getByRole('button', { name: 'Create assessment' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Choose a period' }).waitFor();
    await expectSound(page, 'create-refused');
    await summary.getByRole('link', { name: 'Choose a framework edition' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await page.getByRole('radio', { name: /Effective local SEND system/ }).check();
    await page.getByRole('radio', { name: '2026-27' }).check();
    await page.getByRole('button', { name: 'Create assessment' }).click();
    await page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
    assessment = new URL(page.url()).pathname;
    await expectSound(page, 'task-list');
  });

  it('answers a statement, and the page saves by itself', async () => {
    await page.getByRole('link', { name: 'A1 Shared ambition' }).click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('radio', { name: /^2 Developing/ }).check();
    await page.getByRole('textbox', { name: 'Impact' }).fill('Waits for advice fell from 11 to 7 weeks.');
    await page
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await expectSound(page, 'statement');
    await page.getByRole('button', { name: /Save and return/ }).click();
    await page.getByText('You have answered 1 of 42 statements.').waitFor();
  });

  it('says why one cannot be known, and finds everything again', async () => {
    await page.goto(`${service.url}${assessment}/statements/A2`);
    await page.getByRole('radio', { name: 'Not known to us' }).check();
    await page.getByRole('textbox', { name: /Say why/ }).fill('The board was formed this month.');
    await page
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await page.reload();
    await expectValue(page.getByRole('textbox', { name: /Say why/ }), 'The board was formed this month.');
    await page.goto(`${service.url}${assessment}/statements/A1`);
    await expectValue(page.getByRole('textbox', { name: 'Impact' }), 'Waits for advice fell from 11 to 7 weeks.');
    expect(await page.getByRole('radio', { name: /^2 Developing/ }).isChecked()).toBe(true);
  });

  it('is told what is left, and signs once nothing is', async () => {
    await page.goto(`${service.url}${assessment}/check`);
    await page.getByText('2 of 42 statements are answered.').waitFor();
    await page.getByText('40 statements left: see which').waitFor();
    expect(await page.getByRole('link', { name: 'Go to sign-off' }).count()).toBe(0);
    await expectSound(page, 'check-incomplete');
    await page.goto(`${service.url}${assessment}/sign-off`);
    await page.getByRole('link', { name: 'Answer D4' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sign this self-evaluation' }).count()).toBe(0);
    await answerTheRest();
    await page.goto(`${service.url}${assessment}/check`);
    await page.getByText('All 42 statements are answered.').waitFor();
    await expectSound(page, 'check');
  });

  it('reads all of what is signed before it signs', async () => {
    const card = page.locator('.govuk-summary-card').filter({ hasText: 'D1 ' });
    expect(await card.innerText()).toContain('Change');
    expect(await card.locator('dt').allInnerTexts()).toEqual(['Judgement', 'Strengths', 'Impact', 'Areas for development']);
    expect((await card.locator('dd').allInnerTexts()).slice(1)).toEqual([longText, longText, longText]);
    await page.getByRole('link', { name: 'Go to sign-off' }).click();
    await page.getByRole('button', { name: 'Sign this self-evaluation' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Choose whether to take part' }).waitFor();
    await summary.getByRole('link', { name: 'Say that you have read it and sign it' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await expectSound(page, 'sign-off');
    await page.getByRole('radio', { name: 'Yes, take part' }).check();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Sign this self-evaluation' }).click();
    await page.getByRole('heading', { name: /Signed/ }).waitFor();
    await page.getByText('This revision is counted in the national release of 2026-27, unless').waitFor();
    await expectSound(page, 'signed');
    await page
      .getByRole('main')
      .getByRole('link', { name: /sealed/i })
      .first()
      .click();
    await page.waitForURL(/\/sealed\/1/);
  });

  it('holds the sealed copy against its seal', async () => {
    await page.getByText(/this is exactly what was signed/i).waitFor();
    await expectSound(page, 'sealed');
    const id = assessment.split('/').at(-1);
    const { items } = await ask<{ items: { hash: string; contributes: boolean }[] }>(`/v1/assessments/${id}/submissions`);
    const bytes = await page.request.get(`${service.url}/v1/assessments/${id}/submissions/1`, {
      headers: { 'waymark-council': council.gssCode },
    });
    expect(items[0]?.hash).toBe(
      createHash('sha256')
        .update(await bytes.body())
        .digest('hex'),
    );
    expect(items[0]?.contributes).toBe(true);
  });

  it('sees its place: sentence, table and file say what the API says', async () => {
    await page.getByRole('link', { name: 'Where we stand' }).click();
    const region = page.getByRole('table').first();
    await region.waitFor();
    await expectSound(page, 'where-we-stand');
    const { items } = await ask<{ items: { id: string }[] }>('/v1/releases');
    const place = await ask<{
      statements: { statementCode: string; england: { cells: { category: string; percentFrom: number; percentTo: number }[] } }[];
    }>(`/v1/releases/${items[0]?.id}/our-place`);
    const cells = place.statements.find(({ statementCode }) => statementCode === 'A1')?.england.cells ?? [];
    expect(cells).toHaveLength(5);
    const text = await region.innerText();
    for (const { percentFrom, percentTo } of cells) expect(text).toContain(`${percentFrom}% to ${percentTo}%`);
    expect(
      await page
        .getByText(/^You agreed stage 2, Developing\. In England/)
        .first()
        .isVisible(),
    ).toBe(true);
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /CSV/ })
      .or(page.getByRole('link', { name: /CSV/ }))
      .first()
      .click();
    const csv = await readFile(await (await download).path(), 'utf8');
    const rows = csv.split('\r\n').map((line) => line.split(','));
    expect(rows[0]?.slice(5, 8)).toEqual(['percent_from', 'percent_to', 'symbol']);
    for (const { category, percentFrom, percentTo } of cells) {
      const row = rows.find(([, statement, of]) => statement === 'A1' && of === category);
      expect(row?.slice(5, 8), category).toEqual([String(percentFrom), String(percentTo), '']);
    }
  });

  it('reopens as the next revision, and signs out', async () => {
    await page.goto(`${service.url}${assessment}/reopen`);
    await expectSound(page, 'reopen');
    await page.getByRole('textbox').fill('Two judgements change after the inspection letter.');
    await page.getByRole('button', { name: 'Start revision 2' }).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/reopen'));
    await page.getByText(/Revision 2 is open for changes/).waitFor();
    await page
      .getByRole('button', { name: 'Sign out' })
      .or(page.getByRole('link', { name: 'Sign out' }))
      .click();
    await page.waitForURL(/signed-out/);
    await expectSound(page, 'signed-out');
  });

  async function answerTheRest(): Promise<void> {
    const id = assessment.split('/').at(-1);
    const { items } = await ask<{ items: { statementCode: string; etag: string; answer: { kind: string } }[] }>(
      `/v1/assessments/${id}/judgements`,
    );
    const rest = items
      .filter(({ answer }) => answer.kind === 'not_answered')
      .map(({ statementCode, etag }, index) => ({
        statementCode,
        etag,
        answer: { kind: 'stage', stage: String((index % 4) + 1) },
        ...(statementCode === 'D1'
          ? { strengths: longText, impact: longText, areasForDevelopment: longText }
          : { strengths: '', impact: '', areasForDevelopment: '' }),
      }));
    const saved = await page.request.patch(`${service.url}/v1/assessments/${id}/judgements`, {
      headers: { 'waymark-council': council.gssCode },
      data: { items: rest },
    });
    expect(saved.status()).toBe(200);
  }
});

async function expectValue(field: ReturnType<Page['getByRole']>, value: string): Promise<void> {
  await field.waitFor();
  expect(await field.inputValue()).toBe(value);
}
