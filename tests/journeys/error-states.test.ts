// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, openPage, pageFaults, signIn } from './support/browser.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let page: Page;

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
  return () => page.context().close();
});

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/**
 * The error summary has the focus, the title says that there is an error, every message stands in the summary and, word for
 * word, at its field, and each link leads to its field. Faults without a field belong to the page as a whole.
 */
async function expectFaults(messages: string[], { ofThePage = [] }: { ofThePage?: string[] } = {}): Promise<void> {
  const summary = page.locator('.govuk-error-summary');
  await summary.waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'));
  expect(await summary.getByRole('listitem').allInnerTexts()).toEqual([...messages, ...ofThePage]);
  expect(await page.title()).toMatch(/^Error: /);
  expect(await pageFaults(page)).toEqual([]);
  for (const message of messages) {
    await summary.getByRole('link', { name: message, exact: true }).click();
    const atField = await page.evaluate(() => {
      const field = document.activeElement;
      const ids = [field, field?.closest('fieldset')].flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? []);
      return ids.map((id) => document.getElementById(id)?.textContent ?? '');
    });
    expect(atField, `at the field of “${message}”`).toContain(`Error: ${message}`);
  }
}

describe('what is wrong is said at the top and at its field', () => {
  it('when signing in with nothing, or with what is not right', async () => {
    await page.goto(`${service.url}/sign-in`);
    await press('Sign in');
    await expectFaults(['Enter your email address', 'Enter your password']);
    await page.getByLabel('Email address').fill('nobody@nowhere.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('not a password of anybody');
    await press('Sign in');
    await page.getByText('One of them is not right').first().waitFor();
    await expectFaults(['Enter your email address and password again. One of them is not right.']);
    expect(await page.getByRole('textbox', { name: 'Password' }).inputValue()).toBe('not a password of anybody');
  });

  it('when statements are left: nothing is signed, each is listed, and its link leads there', async () => {
    const { underWay } = councilsOf(service);
    await signIn(page, service.url, userOf(underWay, 'lead'));
    const one = await assessmentOf(underWay.gssCode);
    await page.goto(`${service.url}${one}/sign-off`);
    const links = page.getByRole('link', { name: /^Answer / });
    await links.first().waitFor();
    expect(await page.getByRole('button', { name: 'Sign this self-evaluation' }).count()).toBe(0);
    const { missing } = (await (
      await page.request.get(`${service.url}/v1${one.replace(/^.councils.[^/]+/, '')}/check`)
    ).json()) as {
      missing: { statementCode: string }[];
    };
    expect(await links.count()).toBe(missing.length);
    await page.getByText(`${missing.length} statements left.`).waitFor();
    const [first] = missing;
    await links.first().click();
    await page.waitForURL(`${service.url}${one}/statements/${first?.statementCode}`);
  });

  it('when no reason is given: for what cannot be known, and for reopening', async () => {
    const { underWay, counted } = councilsOf(service);
    await signIn(page, service.url, userOf(underWay, 'lead'));
    await page.goto(`${service.url}${await assessmentOf(underWay.gssCode)}/statements/G6`);
    await page.getByRole('radio', { name: 'Not applicable here' }).check();
    await press('Save and return to the list');
    await expectFaults(['Say why there is no stage']);
    await page.context().clearCookies();
    await signIn(page, service.url, userOf(counted, 'lead'));
    await page.goto(`${service.url}${await assessmentOf(counted.gssCode)}/reopen`);
    await press('Start revision 2');
    await expectFaults(['Say why you reopen it']);
  });

  it('when inviting, making a key and changing a password', async () => {
    const { counted } = councilsOf(service);
    const settings = `${service.url}/councils/${counted.gssCode}/settings`;
    await signIn(page, service.url, userOf(counted, 'lead'));
    await page.goto(`${settings}/people/invite`);
    await press('Make the invitation');
    await expectFaults(['Enter their email address', 'Choose what they may do']);
    await page.getByLabel('Their email address').fill('not an address');
    await page.getByRole('radio').first().check();
    await press('Make the invitation');
    await page.getByText('in the form name@example.org').first().waitFor();
    await expectFaults(['Enter an email address in the form name@example.org']);
    await page.goto(`${settings}/keys/new`);
    await press('Make the key');
    await expectFaults(['Say what the key is for', 'Choose what the key may do', 'Choose how long the key works']);
    await page.goto(`${service.url}/account/password`);
    await press('Change password');
    const faults = await page.locator('.govuk-error-summary').getByRole('listitem').allInnerTexts();
    expect(faults).toHaveLength(2);
    await expectFaults(faults);
  });

  it('on national pages', async () => {
    await signIn(page, service.url, userOf(service.access.national, 'administrator'));
    await page.goto(`${service.url}/manage/councils/new`);
    await press('Make it a council');
    await expectFaults(['Choose an area']);
    await page.goto(`${service.url}/manage/councils/E09000001`);
    await press('Make the invitation');
    await expectFaults(['Enter their email address']);
    await page.goto(`${service.url}/manage/people`);
    await press('Find the person');
    await expectFaults(['Enter their whole email address']);
  });

  it('control: a message that stands at no field is noticed', async () => {
    await page.setContent(`<html lang="en"><title>Error: Bad – Waymark</title><main><h1>Bad</h1>
      <div class="govuk-error-summary" tabindex="-1"><ul><li><a href="#name">Enter a name</a></li></ul></div>
      <label for="name">Name</label><input id="name" aria-describedby="fault"><p id="fault">Error: Enter another</p></main>`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.govuk-error-summary')?.focus());
    await expect(expectFaults(['Enter a name'])).rejects.toThrow('at the field of “Enter a name”');
  });
});

/** The path of the council's first assessment, as whoever is signed in sees it. */
async function assessmentOf(gssCode: string): Promise<string> {
  const { items } = (await (await page.request.get(`${service.url}/v1/assessments`)).json()) as { items: { id: string }[] };
  return `/councils/${gssCode}/assessments/${items[0]?.id}`;
}
