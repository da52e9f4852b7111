import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { backToOutline, heading, saved } from './support/editing.ts';
import { startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let writer: Page;
let second: Page;
/** The address of the draft that the journey writes. */
let draft = '';

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const editors = service.access.national.users.filter(({ role }) => role === 'editor');
  expect(editors).toHaveLength(2);
  writer = await openPage(await browser.newContext());
  await signIn(writer, service.url, userOf(service.access.national, 'editor'));
  second = await openPage(await browser.newContext());
  await signIn(second, service.url, userOf({ users: editors.slice(1) }, 'editor'));
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const framework = 'Effective local SEND system self-evaluation';
describe('a writer and a second editor', () => {
  it('begin a draft, from the menu', async () => {
    await writer.getByRole('link', { name: 'Drafts', exact: true }).click();
    await heading(writer, 'Drafts');
    await expectSound(writer, 'drafts-none');
    await writer.getByRole('link', { name: 'Begin a draft' }).click();
    await writer.getByRole('button', { name: 'Begin the draft' }).click();
    await writer.getByText('There is a problem').waitFor();
    await expectSound(writer, 'draft-new-fault');
    await writer.getByLabel('Framework').selectOption({ label: `${framework} (edition 1.0.0)` });
    await writer.getByRole('button', { name: 'Begin the draft' }).click();
    await heading(writer, new RegExp(framework));
    draft = writer.url();
    await expectSound(writer, 'draft');
  });

  it('adds a theme and a statement, which saves as it is written', async () => {
    await writer.getByRole('link', { name: 'Add a theme' }).first().click();
    await writer.getByRole('button', { name: 'Add the theme' }).click();
    await writer.getByText('There is a problem').waitFor();
    await expectSound(writer, 'draft-add-fault');
    await writer.getByLabel('Code').fill('H');
    await writer.getByLabel('Title').fill('Travel to school');
    await writer.getByRole('button', { name: 'Add the theme' }).click();
    await heading(writer, /H Travel to school/);
    await writer.getByText('Your changes save as you go.').waitFor();
    await writer.getByLabel('Summary (optional)').fill('Children reach school safely and on time.');
    await saved(writer);
    await expectSound(writer, 'draft-theme');
    await backToOutline(writer);
    await writer.getByRole('link', { name: 'Add a statement here in theme H' }).click();
    await writer.getByLabel('Code').fill('H1');
    await writer.getByLabel('Short title (optional)').fill('Travel planned early');
    await writer.getByLabel('Text of the statement').fill('Travel is planned with families before a place is named.');
    await writer.getByRole('button', { name: 'Add the statement' }).click();
    await heading(writer, /H1 Travel planned early/);
    await writer.getByRole('button', { name: 'Add another thing to look for' }).click();
    await writer.keyboard.type('Travel plans dated before the naming of a place');
    await writer.getByRole('checkbox', { name: 'Schools and alternative provision' }).check();
    await writer
      .getByLabel('Guidance (optional)')
      .fill('Ask **families**.\n\n- See [the guide](https://example.org/guide)\n- <b>not bold</b>');
    await saved(writer);
    await writer.getByText('See how the guidance will look').click();
    await writer.getByRole('link', { name: 'the guide' }).waitFor();
    await writer.getByText('holds HTML; write Markdown').waitFor();
    await expectSound(writer, 'draft-statement-fault');
    await backToOutline(writer);
    await writer.getByRole('heading', { name: 'Faults (1)' }).waitFor();
    await expectSound(writer, 'draft-faults');
  });

  it('is led from a fault to its field, mends it, and sees the statement as a council will', async () => {
    await writer.getByRole('link', { name: /^H1, guidance: holds HTML/ }).click();
    await heading(writer, /H1 Travel planned early/);
    await writer.waitForFunction(() => document.activeElement?.id === 'guidance');
    await writer.getByLabel('Guidance (optional)').fill('Ask **families**.\n\n- See [the guide](https://example.org/guide)');
    await saved(writer);
    await writer.getByRole('link', { name: 'See it as a council will' }).click();
    await writer.getByText('This is how a council will see it.').waitFor();
    await writer.getByText('Guidance', { exact: true }).click();
    await writer.getByRole('link', { name: 'the guide' }).waitFor();
    await expectSound(writer, 'draft-preview');
    await writer.getByRole('link', { name: 'Back to writing' }).click();
    await heading(writer, /H1 Travel planned early/);
    await backToOutline(writer);
    await writer.getByRole('heading', { name: 'Faults (0)' }).waitFor();
  });

  it('rewords a statement, and what two people wrote meanwhile is both shown', async () => {
    await second.goto(draft);
    for (const page of [writer, second]) {
      await page.getByRole('link', { name: 'D1 Needs spotted early' }).click();
      await heading(page, /D1 Needs spotted early/);
      await page.getByText('Your changes save as you go.').waitFor();
    }
    await writer
      .getByLabel('Text', { exact: true })
      .fill('Everybody who meets a child spots emerging need early and knows what to do next.');
    await saved(writer);
    await second.getByLabel('Text', { exact: true }).fill('Everybody sees need early.');
    await second
      .getByText(/saved a change to this part/)
      .first()
      .waitFor();
    await expectSound(second, 'draft-conflict-line');
    await second.getByRole('link', { name: 'Compare the two versions' }).click();
    await heading(second, /Choose what to keep/);
    await second.getByText('Yours (not saved)').waitFor();
    await second.getByRole('button', { name: 'Save my choices' }).click();
    await second.getByText('There is a problem').waitFor();
    await expectSound(second, 'draft-conflict');
    // The second editor keeps the writer's words, so that they have written nothing and may approve.
    await second.getByRole('button', { name: 'Go back without saving my version' }).click();
    await heading(second, /D1 Needs spotted early/);
    expect(await second.getByLabel('Text', { exact: true }).inputValue()).toContain('Everybody who meets a child');
    await backToOutline(writer);
  });

  it('keeps the text on the page while the service does not answer', async () => {
    await writer.getByRole('link', { name: 'A1 Shared ambition' }).click();
    await heading(writer, /A1/);
    const before = await writer.getByLabel('Text', { exact: true }).inputValue();
    await writer.route('**/parts/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.fallback()));
    await writer.getByLabel('Text', { exact: true }).fill(`${before} And it is known.`);
    await writer
      .getByText(/^Not saved\. Your text is still on this page\./)
      .first()
      .waitFor();
    await expectSound(writer, 'draft-not-saved');
    await writer.unroute('**/parts/*');
    await writer.getByRole('button', { name: 'Try now' }).click();
    await saved(writer);
    await writer.getByLabel('Text', { exact: true }).fill(before);
    await saved(writer);
    await backToOutline(writer);
  });

  it('moves a statement by buttons and by a page, and is told where it stands', async () => {
    await writer.getByRole('button', { name: 'Change the order' }).click();
    await writer.getByRole('button', { name: 'Move D2 up' }).click();
    await writer.getByText('D2 is now 1 of 6 in theme D.').waitFor();
    expect(await writer.evaluate(() => document.activeElement?.textContent)).toBe('Move D2 up');
    await writer.getByRole('button', { name: 'Move D2 up' }).click();
    await writer.getByText('D2 is already first.').waitFor();
    await writer.getByRole('button', { name: 'Move D2 down' }).click();
    await writer.getByText('D2 is now 2 of 6 in theme D.').waitFor();
    expect(await writer.evaluate(() => document.activeElement?.textContent)).toBe('Move D2 down');
    await expectSound(writer, 'draft-order');
    // Dragging is only a shorter way to the same.
    await writer
      .getByRole('link', { name: /^B6 / })
      .locator('..')
      .dragTo(writer.getByRole('link', { name: /^B5 / }).locator('..'));
    await writer.getByText('B6 is now 5 of 6 in theme B.').waitFor();
    await writer.getByRole('button', { name: 'Move B6 down' }).click();
    await writer.getByText('B6 is now 6 of 6 in theme B.').waitFor();
    await writer.getByRole('link', { name: 'Move G6 to…' }).click();
    await heading(writer, /^Move G6/);
    await expectSound(writer, 'draft-move');
    await writer.getByLabel('Theme').selectOption({ label: 'H Travel to school' });
    await writer.getByRole('button', { name: 'Move it' }).click();
    await writer.getByText('G6 is now 2 of 2 in theme H.').waitFor();
    await expectSound(writer, 'draft-moved');
  });

  it('takes a statement out after being asked', async () => {
    await writer.getByRole('link', { name: /^C6 / }).click();
    await writer.getByRole('link', { name: 'Take out this statement' }).click();
    await heading(writer, /^Take out C6/);
    await expectSound(writer, 'draft-take-out');
    await writer.getByRole('button', { name: 'Take out C6' }).click();
    await writer.getByText('C6 is taken out.').waitFor();
    await writer.getByRole('heading', { name: 'Outline' }).waitFor();
  });

  it('reads what changes, and says what became of each statement', async () => {
    await writer.getByRole('link', { name: 'See what changes' }).click();
    await heading(writer, /What changes/);
    await writer.getByText(/This will be version 2\.0\.0, because statement C6 is retired\./).waitFor();
    await writer.getByRole('heading', { name: /^Added/ }).waitFor();
    await expectSound(writer, 'draft-changes');
    await writer.getByRole('link', { name: 'Back to the draft' }).click();
    await writer.getByRole('link', { name: 'Say what became of each statement' }).click();
    await heading(writer, /What became of each statement/);
    const rows = writer.getByRole('row');
    await rows.filter({ hasText: 'D1' }).getByText('Suggested, not confirmed').waitFor();
    await writer.getByLabel('What became of C6').selectOption('Merged into');
    await writer.getByRole('button', { name: 'Confirm C6' }).click();
    await writer.getByText('Choose the statement that it was merged into').waitFor();
    await expectSound(writer, 'draft-relations-fault');
    await writer.getByLabel('Statement 1 that C6 became').selectOption({ label: 'H1 Travel planned early' });
    await writer.getByRole('button', { name: 'Confirm C6' }).click();
    await writer.getByText('C6 is confirmed.').waitFor();
    await writer.getByLabel('Reason for D1').fill('Clearer words for the same question.');
    await writer.reload();
    await heading(writer, /What became of each statement/);
    expect(await writer.getByLabel('Reason for D1').inputValue()).toBe('Clearer words for the same question.');
    await writer.getByRole('button', { name: 'Confirm D1' }).click();
    await writer.getByText('D1 is confirmed.').waitFor();
    expect(await writer.getByText('Suggested, not confirmed').count()).toBe(0);
    await expectSound(writer, 'draft-relations');
    await writer.getByRole('link', { name: 'Back to the draft' }).click();
  });

  it('asks for approval, which its writer cannot give', async () => {
    await writer.getByRole('link', { name: 'Ask for approval' }).click();
    await heading(writer, /Ask for approval/);
    await writer.getByRole('button', { name: 'Ask for approval' }).click();
    await writer.getByText('There is a problem').waitFor();
    await expectSound(writer, 'draft-ask-fault');
    await writer.getByLabel('Release notes').fill('A theme on travel to school was added.');
    await writer.getByRole('button', { name: 'Ask for approval' }).click();
    await writer.getByText('Approval is asked for.').waitFor();
    await expectSound(writer, 'draft-asked');
    await writer.getByRole('link', { name: 'Approve or return it' }).click();
    await writer.getByText('You wrote part of this draft, so someone else must approve it.').waitFor();
    expect(await writer.getByRole('button', { name: 'Approve and publish' }).count()).toBe(0);
    await expectSound(writer, 'draft-own-work');
  });

  it('is returned with a comment, answered, asked for again and published', async () => {
    await second.goto(`${draft}/publish`);
    await second.getByLabel('What has to change').fill('Say in the notes that C6 went.');
    await second.reload();
    await heading(second, /Approve and publish, or return/);
    expect(await second.getByLabel('What has to change').inputValue()).toBe('Say in the notes that C6 went.');
    await second.getByRole('button', { name: 'Return with comments' }).click();
    await second.getByText('The draft is returned.').waitFor();
    await expectSound(second, 'draft-returned');
    await writer.goto(draft);
    await writer.getByText('Say in the notes that C6 went.').waitFor();
    await writer.getByLabel('Comment on the draft').fill('It does now.');
    await writer.getByRole('button', { name: 'Add the comment' }).click();
    await writer.getByText('Your comment is added.').waitFor();
    await writer.getByRole('link', { name: 'Ask for approval' }).click();
    await writer.getByLabel('Release notes').fill('A theme on travel to school was added. C6 was merged into it.');
    await writer.getByRole('button', { name: 'Ask for approval' }).click();
    await writer.getByText('Approval is asked for.').waitFor();

    await second.goto(`${draft}/publish`);
    await heading(second, /Approve and publish, or return/);
    await second.getByRole('heading', { name: /^Merged/ }).waitFor();
    await expectSound(second, 'draft-approve');
    await second.getByRole('button', { name: 'Approve and publish' }).click();
    await heading(second, 'Version 2.0.0 is published');
    await second.getByText('Councils half way through stay on 1.0.0 until they choose to move.').waitFor();
    await expectSound(second, 'draft-published');
    await second.goto(`${service.url}/manage/drafts`);
    await second.getByText('Published as 2.0.0').waitFor();
    await expectSound(second, 'drafts');
  });

  it('find the edition among the frameworks, and retire the one before', async () => {
    await second.goto(`${service.url}/frameworks/effective-local-send-system/2.0.0`);
    await second.getByRole('heading', { name: 'What changed since 1.0.0' }).waitFor();
    await second.getByText('See each change').click();
    await expectSound(second, 'framework-2.0.0');
    await second.goto(`${service.url}/frameworks/effective-local-send-system/1.0.0`);
    await second.getByRole('link', { name: 'Retire this version' }).click();
    await heading(second, /Retire version 1\.0\.0\?/);
    await expectSound(second, 'framework-retire');
    await second.getByRole('button', { name: 'Retire version 1.0.0' }).click();
    await heading(second, new RegExp(framework));
    await second.getByText(/^1\.0\.0, published .*, since retired$/).waitFor();
    await second.goto(draft);
    await expectSound(second, 'draft-closed');
  });
});
