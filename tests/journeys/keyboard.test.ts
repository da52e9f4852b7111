import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, settle } from './support/browser.ts';
import { focusFaults, tabTo } from './support/keyboard.ts';
import { startService, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  page = await openPage(await browser.newContext({ viewport: { width: 1280, height: 720 } }));
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const press = (key: string) => page.keyboard.press(key);

/**
 * The heading has the focus after each change of page, so that the next Tab goes on from there. Waits for all of the page:
 * what loads later would push what has the focus out of view.
 */
async function arriveAt(heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await settle(page);
}

describe('the main journey by keyboard alone', () => {
  it('signs in, starts, answers, checks, signs off and sees where the council stands', async () => {
    const council = service.access.councils.at(-1);
    const lead = council?.users.find(({ role }) => role === 'lead');
    await page.goto(`${service.url}/sign-in`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, 'Email address');
    await page.keyboard.type(lead?.email ?? '');
    await tabTo(page, 'Password');
    await page.keyboard.type(lead?.password ?? '');
    await press('Enter');
    await arriveAt(council?.name ?? '');

    await tabTo(page, 'Start your first assessment');
    await press('Enter');
    await arriveAt('Start an assessment');
    // Tab reaches the group; within it the arrows choose.
    await tabTo(page, 'Area SEND inspection');
    await press('ArrowDown');
    expect(await page.getByRole('radio', { name: /Effective local SEND system/ }).isChecked()).toBe(true);
    await tabTo(page, '2026-27');
    await press('Space');
    await tabTo(page, 'Create assessment');
    await press('Enter');
    await arriveAt(/2026-27/);

    await tabTo(page, 'A1 Shared ambition');
    await press('Enter');
    await arriveAt(/A1 Shared ambition/);
    await tabTo(page, '1 Getting started');
    await press('Space');
    await press('ArrowDown');
    expect(await page.getByRole('radio', { name: /^2 Developing/ }).isChecked()).toBe(true);
    await tabTo(page, 'Strengths');
    await page.keyboard.type('One ambition, signed by all.');
    await page
      .getByText(/^Saved at/)
      .first()
      .waitFor();
    await tabTo(page, /^Save and return/);
    await press('Enter');
    await arriveAt(/2026-27/);
    await page.getByText('You have answered 1 of 42 statements.').waitFor();

    await answerTheRest();
    await page.reload();
    await page.getByText('You have answered 42 of 42 statements.').waitFor();
    await settle(page);
    await tabTo(page, 'Check and sign');
    await press('Enter');
    await arriveAt('Check your self-evaluation before it is signed');
    await tabTo(page, /sign-off|Go to sign/i);
    await press('Enter');
    await arriveAt('Sign off this self-evaluation');
    await tabTo(page, 'No');
    await press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Yes, take part' }).isChecked()).toBe(true);
    await tabTo(page, 'I have read this self-evaluation');
    await press('Space');
    await tabTo(page, 'Sign this self-evaluation');
    await tabTo(page, 'Yes, take part', 'Shift+Tab');
    await tabTo(page, 'Sign this self-evaluation');
    await press('Enter');
    await arriveAt('Signed');

    await tabTo(page, 'Where we stand');
    await press('Enter');
    await arriveAt('Where we stand');
    await page
      .getByText(/^You agreed stage 2, Developing/)
      .first()
      .waitFor();
  }, 240_000);

  async function answerTheRest(): Promise<void> {
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const list = await page.request.get(`${service.url}/v1/assessments/${id}/judgements`);
    const { items } = (await list.json()) as { items: { statementCode: string; etag: string; answer: { kind: string } }[] };
    const rest = items
      .filter(({ answer }) => answer.kind === 'not_answered')
      .map(({ statementCode, etag }) => ({
        statementCode,
        etag,
        answer: { kind: 'stage', stage: '3' },
        strengths: '',
        impact: '',
        areasForDevelopment: '',
      }));
    const saved = await page.request.patch(`${service.url}/v1/assessments/${id}/judgements`, { data: { items: rest } });
    expect(saved.status()).toBe(200);
  }

  it.each([
    ['nothing shows it', '<style>a:focus { outline: none }</style><a href="#x">Here</a>'],
    [
      'it is covered',
      '<style>a:focus { outline: 3px solid }</style><a href="#x">Here</a><p style="position: fixed; inset: 0; background: white">Saved</p>',
    ],
    [
      'it is out of view',
      '<style>a:focus { outline: 3px solid }</style><a href="#x" style="position: fixed; top: -90px">Here</a>',
    ],
  ])('control: a focus is noticed where %s', async (fault, html) => {
    const bad = await openPage(page.context());
    await bad.setContent(html);
    await bad.keyboard.press('Tab');
    expect(await focusFaults(bad)).toEqual([fault]);
    await bad.close();
  });

  it('control: a trap is noticed', async () => {
    const bad = await openPage(page.context());
    await bad.setContent('<p>Nothing to stop at.</p>');
    await expect(tabTo(bad, 'Here')).rejects.toThrow('Tab does not reach Here');
    await bad.close();
  });
});
