import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { startService, type Service } from './support/service.ts';

// A council in the middle of its assessment, when the next edition of the framework is published.
let service: Service;
let browser: Browser;
let lead: Page;
let assessment: string;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  const [writer, approver] = service.access.national.users.filter(({ role }) => role.includes('editor'));
  const council = service.access.councils.find(({ name }) => name === 'Redcar and Cleveland');
  const user = council?.users.find(({ role }) => role === 'lead');
  if (!writer || !approver || !council || !user)
    throw new Error('the demonstration has two national editors and a council under way');
  await publishNext(writer, approver);
  lead = await openPage(await browser.newContext());
  await signIn(lead, service.url, user);
  const { items } = (await json(lead, '/v1/assessments')) as { items: { id: string; state: string }[] };
  assessment = `${service.url}/councils/${council.gssCode}/assessments/${items.find(({ state }) => state === 'agreeing')?.id}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

type User = Parameters<typeof signIn>[2];

async function json(page: Page, path: string): Promise<unknown> {
  return (await page.request.get(`${service.url}${path}`)).json();
}

/** Over the API, as the editors' own journey does it on pages: A1 in other words, A2 another question, A3 retired, A7 new. */
async function publishNext(writer: User, approver: User): Promise<void> {
  const [first, second] = [await openPage(await browser.newContext()), await openPage(await browser.newContext())];
  await signIn(first, service.url, writer);
  await signIn(second, service.url, approver);
  const send = async (page: Page, method: string, path: string, data?: object, etag?: string) => {
    const answer = await page.request.fetch(`${service.url}/v1/framework-drafts${path}`, {
      method,
      ...(data && { data }),
      headers: { 'sec-fetch-site': 'same-origin', ...(etag && { 'if-match': etag }) },
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const { id } = await send(first, 'POST', '', { frameworkCode: 'effective-local-send-system' });
  const { parts } = await send(first, 'GET', `/${id}`);
  const part = (code: string) => parts.find(({ content }: { content: { code?: string } }) => content.code === code);
  for (const [code, text] of [
    ['A1', 'Partners share one ambition, and everybody who works with them knows it.'],
    ['A2', 'The board decides, and follows what it decided.'],
  ] as const) {
    const { kind, content, etag } = part(code);
    await send(first, 'PUT', `/${id}/parts/${part(code).id}`, { kind, content: { ...content, text } }, etag);
  }
  await send(first, 'DELETE', `/${id}/parts/${part('A3').id}`, undefined, part('A3').etag);
  await send(first, 'POST', `/${id}/parts`, {
    parentId: part('A').id,
    beforeId: null,
    part: {
      kind: 'statement',
      content: { code: 'A7', shortTitle: 'Decisions explained', text: 'Decisions are explained to families.' },
    },
  });
  for (const [code, decision] of [
    ['A1', { relation: 'reworded', targets: [part('A1').id], comparable: true, reason: 'Clearer.' }],
    ['A2', { relation: 'reworded', targets: [part('A2').id], comparable: false, reason: 'Another question.' }],
    ['A3', { relation: 'retired', targets: [], comparable: false, reason: 'Asked elsewhere.' }],
  ] as const) {
    const { items } = await send(first, 'GET', `/${id}/relations`);
    const { etag: seen } = items.find(({ lineageId }: { lineageId: string }) => lineageId === part(code).id);
    await send(first, 'PUT', `/${id}/relations/${part(code).id}`, decision, seen);
  }
  const etag = async (page: Page) => (await send(page, 'GET', `/${id}`)).draft.etag;
  await send(first, 'POST', `/${id}/approval-request`, { releaseNotes: 'Clearer words.' }, await etag(first));
  await send(second, 'POST', `/${id}/publish`, undefined, await etag(second));
  await first.context().close();
  await second.context().close();
}

it('shows what moving would do, moves, keeps what has no place, compares, and goes back', async () => {
  await lead.goto(assessment);
  await lead.getByText('Version 2.0.0 of this framework is published.').waitFor();
  await expectSound(lead, 'version-news');
  await lead.getByRole('link', { name: 'See what moving to 2.0.0 would do' }).click();
  await lead.getByRole('heading', { name: 'No longer asked (1)' }).waitFor();
  for (const heading of ['Carried over, to be read again (1)', 'Carried over without the stage (1)', 'New to answer (1)']) {
    await lead.getByRole('heading', { name: heading }).waitFor();
  }
  await expectSound(lead, 'version-move');
  await lead.getByRole('button', { name: 'Move to 2.0.0' }).click();
  await lead.getByText(/moved this assessment from version 1\.0\.0 to 2\.0\.0/).waitFor();
  await expectSound(lead, 'version-moved');
  await lead.getByRole('link', { name: 'Earlier answers' }).click();
  await lead.getByRole('heading', { name: /^A3 .*version 1\.0\.0/ }).waitFor();
  await expectSound(lead, 'earlier-answers');
  await lead.goto(`${assessment}/compare`);
  await lead.getByRole('heading', { level: 1, name: 'Compare with an earlier self-evaluation' }).waitFor();
  await expectSound(lead, 'comparison');
  await lead.goto(`${assessment}/read-as/effective-local-send-system-to-area-inspection`);
  await lead.getByRole('heading', { name: /^I1 / }).waitFor();
  await expectSound(lead, 'projection');
  await lead.getByRole('link', { name: 'How the two frameworks are linked' }).click();
  await lead.getByText('24 links').waitFor();
  await expectSound(lead, 'crosswalk');
  await lead.goto(assessment);
  await lead.getByRole('link', { name: 'Undo the move' }).click();
  await lead.getByRole('button', { name: 'Go back to 1.0.0' }).waitFor();
  await expectSound(lead, 'undo-move');
  await lead.getByRole('button', { name: 'Go back to 1.0.0' }).click();
  await lead.getByText('Version 2.0.0 of this framework is published.').waitFor();
});

it('shows the words of the version it was moved to on a page that is opened right after', async () => {
  // Another tab of the same person has the list open, and knows nothing of the move.
  const other = await openPage(lead.context());
  await other.goto(assessment);
  const statement = other.getByRole('link', { name: /^A2 / });
  await statement.waitFor();
  const address = assessment.replace(/\/councils\/[^/]+/, '/v1');
  const send = async (path: string, data: object) =>
    (await lead.request.post(`${address}${path}`, { data, headers: { 'sec-fetch-site': 'same-origin' } })).json();
  const { previewHash } = await (await lead.request.get(`${address}/version-move?to=2.0.0`)).json();
  const { id } = await send('/version-moves', { to: '2.0.0', previewHash });
  await statement.click();
  await other.getByText('The board decides, and follows what it decided.').waitFor();
  expect((await send(`/version-moves/${id}/undo`, {})).undoneAt).not.toBeNull();
  await other.close();
});

it('is refused when an answer was changed meanwhile, and undo when something was changed after it', async () => {
  await lead.goto(`${assessment}/version/2.0.0`);
  const move = lead.getByRole('button', { name: 'Move to 2.0.0' });
  await move.waitFor();
  const save = async (code: string, strengths: string) => {
    const address = `${assessment.replace(/\/councils\/[^/]+/, '/v1')}/judgements/${code}`;
    const { answer, impact, areasForDevelopment, etag } = await (await lead.request.get(address)).json();
    const data = { answer, strengths, impact, areasForDevelopment };
    const saved = await lead.request.put(address, { data, headers: { 'if-match': etag, 'sec-fetch-site': 'same-origin' } });
    expect(saved.status()).toBe(200);
  };
  await save('F1', 'Written by a colleague.');
  await move.click();
  await lead.getByRole('heading', { name: 'There is a problem' }).waitFor();
  await expectSound(lead, 'version-move-refused');
  await lead.reload();
  await move.waitFor();
  await move.click();
  await lead.getByRole('link', { name: 'Undo the move' }).waitFor();
  await save('F1', 'Written after the move.');
  await lead.getByRole('link', { name: 'Undo the move' }).click();
  await lead.getByRole('button', { name: 'Go back to 1.0.0' }).click();
  await lead
    .getByText(/The move cannot be undone/)
    .first()
    .waitFor();
  await expectSound(lead, 'undo-refused');
});
