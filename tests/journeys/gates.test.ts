import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { publishFile, send, startAssessment } from './support/publish-file.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

// A framework where 5.1 stands above amber only with a reason until 5.2 is amber; everything is green but 5.2, which is red.
let service: Service;
let browser: Browser;
let lead: Page;
let assessment: string;
let judgements: string;
let frameworkCode: string;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  frameworkCode = await publishFile(service, browser, 'send-partnership-rag.json');
  const council = councilsOf(service).notStarted;
  lead = await openPage(await browser.newContext());
  await signIn(lead, service.url, userOf(council, 'lead'));
  const id = await startAssessment(lead, service, frameworkCode);
  assessment = `${service.url}/councils/${council.gssCode}/assessments/${id}`;
  judgements = `${service.url}/v1/assessments/${id}/judgements`;
  const { items } = await send(lead, judgements, 'GET');
  const answers = items.map(({ statementCode, etag }: { statementCode: string; etag: string }) => ({
    ...{ statementCode, etag },
    ...{ strengths: '', impact: '', areasForDevelopment: '' },
    answer: { kind: 'stage', stage: { '5.1': 'amber', '5.2': 'red' }[statementCode] ?? 'green' },
  }));
  await send(lead, judgements, 'PATCH', { items: answers });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const statement = (code: string) => lead.goto(`${assessment}/statements/${code}`);
const reason = () => lead.getByLabel('Record why a higher stage still stands');
const saved = () =>
  lead
    .getByText(/^Saved at/)
    .first()
    .waitFor();
const kept = async () => (await send(lead, `${judgements}/5.1`, 'GET')).gateReason;

it('says what depends on a statement, and asks for a reason only above the stage that its gate lets through', async () => {
  await statement('5.2');
  await lead.getByText('Other statements depend on this one.').waitFor();
  await expectSound(lead, 'gate-statement-that-caps');
  await statement('5.1');
  await lead.getByRole('radio', { name: '2 Amber' }).waitFor();
  expect(await reason().count()).toBe(0);
  await lead.getByRole('radio', { name: '3 Green' }).check();
  await lead
    .getByText('stands at 1 Red. Until it reaches 2 Amber, this statement stands above 2 Amber only with a reason.')
    .waitFor();
  await reason().waitFor();
  await saved();
  await expectSound(lead, 'gate-asks-for-a-reason');
});

it('lists what is held back before it is signed, and signs once a reason is recorded', async () => {
  await lead.goto(`${assessment}/check`);
  await lead.getByRole('heading', { name: 'Held back by another statement' }).waitFor();
  await expectSound(lead, 'gate-check-held-back');
  await lead.goto(`${assessment}/sign-off`);
  await lead.getByText(/1 statement held back/).waitFor();
  await expectSound(lead, 'gate-sign-off-held-back');
  await lead.getByRole('link', { name: 'Give a reason for 5.1' }).click();
  await reason().fill('Attendance gaps halved over two years, by our own records.');
  await reason().blur();
  await saved();
  expect(await kept()).toBe('Attendance gaps halved over two years, by our own records.');
  await lead.goto(`${assessment}/check`);
  await lead.getByText('Reason for a higher stage').waitFor();
  await expectSound(lead, 'gate-check-with-a-reason');
  await lead.getByRole('link', { name: 'Go to sign-off' }).waitFor();
  expect(await lead.getByRole('heading', { name: 'Held back by another statement' }).count()).toBe(0);
});

it('keeps a reason that is no longer needed until a person takes it out', async () => {
  await statement('5.2');
  await lead.getByRole('radio', { name: '3 Green' }).check();
  await saved();
  await statement('5.1');
  await lead.getByText(/it needs no reason\. You can keep what is written here or take it out/).waitFor();
  await expectSound(lead, 'gate-reason-not-needed');
  await reason().fill('');
  await saved();
  expect(await reason().count()).toBe(1);
  await reason().blur();
  await reason().waitFor({ state: 'detached' });
  expect(await kept()).toBeNull();
});

it('merges a reason with what somebody else wrote, and lets a person choose between two', async () => {
  await statement('5.2');
  await lead.getByRole('radio', { name: '1 Red' }).check();
  await saved();
  await statement('5.1');
  await reason().waitFor();
  const { answer, etag } = await send(lead, `${judgements}/5.1`, 'GET');
  const theirs = { answer, strengths: '', impact: '', areasForDevelopment: '', gateReason: 'Theirs.' };
  await send(lead, `${judgements}/5.1`, 'PUT', theirs, etag);
  await reason().fill('Mine.');
  await reason().blur();
  await lead.getByRole('link', { name: 'Compare the two versions' }).click();
  await lead.getByRole('heading', { name: 'Reason for a higher stage' }).waitFor();
  await expectSound(lead, 'gate-two-reasons');
  await lead.getByRole('radio', { name: 'Put them together' }).check();
  await lead.getByRole('button', { name: 'Save my choices' }).click();
  await lead.getByRole('heading', { level: 1, name: /Better days at school/ }).waitFor();
  expect(await kept()).toBe('Mine.\n\nTheirs.');
});

it('is seen in the preview of a draft as a council will meet it', async () => {
  const editor = await openPage(await browser.newContext());
  const user = service.access.national.users.find(({ role }) => role.includes('editor'));
  if (!user) throw new Error('the demonstration has a national editor');
  await signIn(editor, service.url, user);
  const drafts = `${service.url}/v1/framework-drafts`;
  const { id } = await send(editor, drafts, 'POST', { frameworkCode });
  const { parts } = await send(editor, `${drafts}/${id}`, 'GET');
  const part = (code: string) => parts.find(({ content }: { content: { code?: string } }) => content.code === code).id;
  const preview = (code: string) => editor.goto(`${service.url}/manage/drafts/${id}/parts/${part(code)}/preview`);
  await preview('5.2');
  await editor.getByText('Other statements depend on this one.').waitFor();
  await editor.getByRole('link', { name: '5.1 Better days at school' }).click();
  await editor.getByRole('heading', { level: 1, name: /Better days at school/ }).waitFor();
  const words = editor.getByText('Until 5.2 reaches 2 Amber, this statement stands above 2 Amber only with a reason.');
  await editor.getByRole('radio', { name: '2 Amber' }).check();
  expect(await words.count()).toBe(0);
  await editor.getByRole('radio', { name: '3 Green' }).check();
  await words.waitFor();
  await expectSound(editor, 'gate-preview');
});
