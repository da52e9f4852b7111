import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn } from './browser.ts';
import type { Service } from './service.ts';

/** What the service answers to a change that a signed-in page could make. Anything but success is an error. */
export async function send(page: Page, address: string, method: string, data?: object, etag?: string) {
  const answer = await page.request.fetch(address, {
    method,
    ...(data && { data }),
    headers: { 'sec-fetch-site': 'same-origin', ...(etag && { 'if-match': etag }) },
  });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${method} ${address}: ${answer.status()} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** A framework of tests/data becomes a published version: a draft, an import, another editor's approval. @returns its code */
export async function publishFile(service: Service, browser: Browser, name: string): Promise<string> {
  const [writer, approver] = service.access.national.users.filter(({ role }) => role.includes('editor'));
  if (!writer || !approver) throw new Error('the demonstration has two national editors');
  const [first, second] = [await openPage(await browser.newContext()), await openPage(await browser.newContext())];
  await signIn(first, service.url, writer);
  await signIn(second, service.url, approver);
  const file = await readFile(new URL(`../../data/frameworks/${name}`, import.meta.url));
  const { code, title } = JSON.parse(file.toString('utf8')) as { code: string; title: string }; // Any framework file has both.
  const drafts = `${service.url}/v1/framework-drafts`;
  const { id } = await send(first, drafts, 'POST', { frameworkCode: code, title });
  const etag = async () => (await send(first, `${drafts}/${id}`, 'GET')).draft.etag;
  await send(first, `${drafts}/${id}/import`, 'POST', { format: 'json', content: file.toString('base64') }, await etag());
  await send(first, `${drafts}/${id}/approval-request`, 'POST', { releaseNotes: 'For a test.' }, await etag());
  await send(second, `${drafts}/${id}/publish`, 'POST', undefined, await etag());
  await first.context().close();
  await second.context().close();
  return code;
}

/** An assessment on a published version, moved to where judgements are recorded. @returns its id */
export async function startAssessment(page: Page, service: Service, frameworkCode: string): Promise<string> {
  const assessments = `${service.url}/v1/assessments`;
  const place = { frameworkCode, version: '1.0.0', cycleCode: '2026-27' };
  const { id, etag } = await send(page, assessments, 'POST', place);
  await send(page, `${assessments}/${id}/moves`, 'POST', { to: 'agreeing' }, etag);
  return id;
}
