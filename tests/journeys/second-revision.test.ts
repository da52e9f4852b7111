import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, launch, openPage, signIn } from './support/browser.ts';
import { councilsOf, startService, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  service = await startService();
  browser = await launch();
  page = await openPage(await browser.newContext());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

describe('a council that was counted signs a later revision', () => {
  it('is told that the release of the cycle was made without it', async () => {
    const { counted } = councilsOf(service);
    await signIn(page, service.url, userOf(counted, 'lead'));
    const list = await page.request.get(`${service.url}/v1/assessments`);
    const [assessment] = ((await list.json()) as { items: { id: string; etag: string }[] }).items;
    const reopened = await page.request.post(`${service.url}/v1/assessments/${assessment?.id}/reopen`, {
      headers: { 'if-match': assessment?.etag ?? '' },
      data: { reason: 'A letter came.' },
    });
    expect(reopened.status()).toBe(200);
    await page.goto(`${service.url}/councils/${counted.gssCode}/assessments/${assessment?.id}/sign-off`);
    await page.getByText('What you sign now is not counted in a national release.').waitFor();
    await expectSound(page, 'sign-off-again');
    await page.getByRole('radio', { name: 'Yes, take part' }).check();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Sign this self-evaluation' }).click();
    await page.getByText('This revision is not counted in a national release. The release of 2025-26 was made on').waitFor();
    await expectSound(page, 'signed-again');
  });

  it('and is not asked to take part where it stands', async () => {
    await page.getByRole('link', { name: 'Where we stand' }).click();
    await page.getByText('They were signed off after this release was made on').waitFor();
    expect(await page.getByText('If you take part').count()).toBe(0);
    await expectSound(page, 'where-we-stand-again');
  });
});
