import { makeRelease } from '@waymark/api/jobs/make-release';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

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

async function browserOf(user?: Parameters<typeof signIn>[2]): Promise<Page> {
  const page = await openPage(await browser.newContext());
  if (user) await signIn(page, service.url, user);
  return page;
}

/** Opens a link that the service made, at the port of this journey. */
async function follow(page: Page, link: string): Promise<void> {
  const { pathname, hash } = new URL(link);
  await page.goto(`${service.url}${pathname}${hash}`);
}

const secretOn = (page: Page) => page.getByRole('region', { name: 'The new link' }).locator('.wm-mono').innerText();

describe('an administrator', () => {
  it('suspends a council, which its people then meet, and lets it go on', async () => {
    const { counted } = councilsOf(service);
    const administrator = await browserOf(userOf(service.access.national, 'administrator'));
    const lead = await browserOf(userOf(counted, 'lead'));
    await administrator.goto(`${service.url}/manage/councils?name=${encodeURIComponent(counted.name)}`);
    await administrator.getByRole('link', { name: counted.name, exact: true }).click();
    await administrator.getByRole('button', { name: `Suspend ${counted.name}` }).click();
    await administrator.getByText(`${counted.name} is suspended.`).waitFor();
    await expectSound(administrator, 'manage-council-suspended');
    await lead.reload();
    await lead.getByText(/This council is suspended/).waitFor();
    await expectSound(lead, 'home-suspended');
    await administrator.getByRole('button', { name: `Let ${counted.name} go on` }).click();
    await administrator.getByText(`${counted.name} is active.`).waitFor();
    await lead.reload();
    await lead.getByRole('heading', { name: 'Your assessments' }).waitFor();
  });

  it('invites a lead by a link that is shown once and works once', async () => {
    const { counted } = councilsOf(service);
    const administrator = await browserOf(userOf(service.access.national, 'administrator'));
    const invite = async (gssCode: string) => {
      await administrator.goto(`${service.url}/manage/councils/${gssCode}`);
      await administrator.getByLabel('Their email address').fill('newcomer@people.example');
      await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    };
    await invite(counted.gssCode);
    await administrator.getByText('This council has a lead already.').first().waitFor();
    await expectSound(administrator, 'lead-refused');
    const { items } = (await (await administrator.request.get(`${service.url}/v1/councils`)).json()) as {
      items: { gssCode: string }[];
    };
    const without = items.find(({ gssCode }) => !service.access.councils.some((one) => one.gssCode === gssCode))?.gssCode ?? '';
    await invite(without);
    const link = await secretOn(administrator);
    await expectSound(administrator, 'lead-invited');
    await administrator.reload();
    await administrator.getByRole('button', { name: 'Make the invitation' }).waitFor();
    expect(await administrator.getByText(link).count()).toBe(0);

    const newcomer = await browserOf();
    await follow(newcomer, link);
    await newcomer.getByRole('button', { name: 'Start' }).click();
    await newcomer.getByLabel('Your name').fill('Sam Newcomer');
    await newcomer.getByRole('textbox', { name: 'Password' }).fill('a long enough secret');
    await expectSound(newcomer, 'join-started');
    await newcomer.getByRole('button', { name: 'Accept and continue' }).click();
    await newcomer.getByText('Your invitation is accepted.').waitFor();
    await expectSound(newcomer, 'joined');
    await newcomer.getByRole('link', { name: 'Continue' }).click();
    await newcomer.waitForURL(`${service.url}/councils/${without}`);
    await newcomer.getByRole('link', { name: /^Start your / }).waitFor(); // As only a lead has.

    const late = await browserOf();
    await follow(late, link);
    await late.getByRole('button', { name: 'Start' }).click();
    await late.getByLabel('Your name').fill('Alex Late');
    await late.getByRole('textbox', { name: 'Password' }).fill('another long secret');
    await late.getByRole('button', { name: 'Accept and continue' }).click();
    await late.getByText(/^This link does not work\./).waitFor();
    await expectSound(late, 'join-used');
  });

  it('makes a password link, with which its person signs in again', async () => {
    const { counted } = councilsOf(service);
    const editor = userOf(counted, 'editor');
    const administrator = await browserOf(userOf(service.access.national, 'administrator'));
    await administrator.goto(`${service.url}/manage/people`);
    await administrator.getByLabel('Their whole email address').fill(editor.email);
    await administrator.getByRole('button', { name: 'Find the person' }).click();
    await administrator.getByRole('button', { name: /^Make a link for/ }).click();
    const link = await secretOn(administrator);
    await expectSound(administrator, 'password-link-made');
    const person = await browserOf();
    await follow(person, link);
    await person.getByRole('textbox', { name: 'New password' }).fill('a password of today');
    await person.getByRole('button', { name: 'Save the new password' }).click();
    await person.getByText('Your password is changed.').waitFor();
    await expectSound(person, 'password-reset');
    await signIn(person, service.url, { ...editor, password: 'a password of today' });
    await person.goto(`${service.url}/councils/${counted.gssCode}/events`);
    const entries = person.getByRole('row');
    await entries.filter({ hasText: 'chose a new password with a password link' }).first().waitFor();
    const made = entries.filter({ hasText: 'made a password link for a member' }).first();
    expect(await made.innerText()).toContain('Example national administrator');
  });

  it('takes a national role away, after being asked, and is told who the last administrator is', async () => {
    const administrator = await browserOf(userOf(service.access.national, 'administrator'));
    const editor = userOf(service.access.national, 'editor');
    const find = async (email: string) => {
      await administrator.goto(`${service.url}/manage/people`);
      await administrator.getByLabel('Their whole email address').fill(email);
      await administrator.getByRole('button', { name: 'Find the person' }).click();
    };
    await find(editor.email);
    await expectSound(administrator, 'person-found');
    await administrator.getByRole('link', { name: /^Take away the role of national editor from/ }).click();
    await administrator.getByRole('heading', { name: /^Take the role of national editor away from/ }).waitFor();
    await administrator.getByRole('button', { name: 'Take this role away' }).click();
    await administrator.getByText(/no longer has the role of national editor\./).waitFor();
    await expectSound(administrator, 'national-role-removed');
    await find(editor.email);
    await administrator.getByRole('button', { name: /^Make a link for/ }).waitFor();
    expect(await administrator.getByRole('link', { name: /^Take away/ }).count()).toBe(0);

    await find(userOf(service.access.national, 'administrator').email);
    await administrator.getByRole('link', { name: /^Take away the role of administrator from/ }).click();
    await administrator.getByRole('button', { name: 'Take this role away' }).click();
    await administrator.getByText('This is the last administrator. Invite another one first.').waitFor();
    await expectSound(administrator, 'last-administrator');
  });
});

describe('an analyst', () => {
  it('opens a release, and asks for it to be frozen', async () => {
    const analyst = await browserOf(userOf(service.access.national, 'analyst'));
    await analyst.goto(`${service.url}/manage/releases`);
    await analyst.getByRole('link', { name: 'Open a release', exact: true }).click();
    await analyst.getByLabel('Period').selectOption('2027-28');
    await analyst.getByLabel('Count demonstration councils').check();
    await expectSound(analyst, 'release-open-form');
    await analyst.getByRole('button', { name: 'Open this release' }).click();
    await analyst.getByRole('heading', { name: 'Freeze it' }).waitFor();
    await expectSound(analyst, 'release-open');
    await analyst.getByRole('button', { name: 'Ask for it to be frozen' }).click();
    await analyst.getByText('The release job is asked to freeze it. It does so when it next runs.').waitFor();
  });

  const frameworkCode = 'effective-local-send-system';
  let released: string;

  it('approves and publishes an audited release: to everyone from a day', async () => {
    // Nobody has signed off in this cycle, so it shows what a release looks like of which all is withheld.
    const request = { frameworkCode, cycleCode: '2026-27', demonstration: true, evenIfWithheld: true };
    released = (await makeRelease(service.database.releaseUrl, request)).id;
    const analyst = await browserOf(userOf(service.access.national, 'analyst'));
    const anybody = await browserOf();
    const address = `${service.url}/national/releases/${released}`;
    await anybody.goto(address);
    await anybody.getByRole('heading', { name: 'Page not found' }).waitFor();

    await analyst.goto(`${service.url}/manage/releases`);
    await analyst.getByRole('link', { name: /^Open .*2026-27/ }).click();
    await analyst
      .getByText(/Not approved yet/)
      .first()
      .waitFor();
    await expectSound(analyst, 'release-audited');
    await analyst.getByRole('button', { name: 'Approve this release' }).click();
    await analyst.getByText('The release is approved.').waitFor();
    await analyst.getByLabel('Everyone may read it from').fill('2099-01-01');
    await analyst.getByRole('button', { name: 'Publish this release' }).click();
    await analyst.getByText('The release is published.').waitFor();
    await analyst
      .getByText(/Everyone may read it from 1 January 2099/)
      .first()
      .waitFor();
    expect(await analyst.getByRole('button', { name: 'Publish this release' }).count()).toBe(0);
    await anybody.reload();
    await anybody.getByRole('heading', { name: 'Page not found' }).waitFor();
  });

  it('withdraws one, with a reason, and its figures are gone for everyone', async () => {
    const analyst = await browserOf(userOf(service.access.national, 'analyst'));
    const list = (await (await analyst.request.get(`${service.url}/v1/releases`)).json()) as {
      items: { id: string; cycleCode: string }[];
    };
    const open = list.items.find(({ cycleCode }) => cycleCode === '2025-26');
    const anybody = await browserOf();
    await anybody.goto(`${service.url}/national/releases/${open?.id}`);
    await anybody.getByRole('table').first().waitFor();
    expect(await anybody.getByRole('table').count()).toBe(42);

    await analyst.goto(`${service.url}/manage/releases/${open?.id}`);
    await analyst.getByText('Withdraw it', { exact: true }).click();
    await analyst.getByRole('button', { name: 'Withdraw this release' }).click();
    await analyst.getByText('Say why you withdraw it').first().waitFor();
    expect(await analyst.title()).toMatch(/^Error: /);
    await analyst.getByLabel('Why do you withdraw it?').fill('One council was counted twice.');
    await analyst.getByRole('button', { name: 'Withdraw this release' }).click();
    await analyst.getByText('The release is withdrawn.').waitFor();
    await expectSound(analyst, 'release-withdrawn');
    await analyst.getByText(/One council was counted twice\. Its figures are no longer shown\./).waitFor();
    // A browser of their own, since the one above may show for a minute what it was allowed to keep.
    const somebodyElse = await browserOf();
    await somebodyElse.goto(`${service.url}/national/releases/${open?.id}`);
    await somebodyElse.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await somebodyElse.getByRole('table').count()).toBe(0);
    await expectSound(somebodyElse, 'national-release-withdrawn');
  });
});
