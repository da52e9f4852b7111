// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, openPage, signIn } from './support/browser.ts';
import { own, startWithStatistics } from './support/official-statistics.ts';
import { councilsOf, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ service, browser, stop } = await startWithStatistics());
});
afterAll(() => stop());

async function anybody(): Promise<Page> {
  return openPage(await browser.newContext());
}

describe('a frame on another site', () => {
  let site: Server;
  let siteUrl: string;
  let embedded: string;
  beforeAll(async () => {
    site = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').slice(2));
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="en"><title>Intranet</title><h1>Intranet</h1>
        <iframe title="Figure" src="${service.url}${path}" width="100%" height="900"></iframe>`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    // Another host than the service's, so that the frame is a third party's.
    siteUrl = `http://localhost:${(site.address() as AddressInfo).port}`;
    embedded = `${siteUrl}/?${encodeURIComponent(`/embed/indicators/plans-in-20-weeks/strip?area=${own}`)}`;
  });
  afterAll(() => site.close());

  it('shows a figure to somebody who is signed in without sending who that is, and keeps nothing', async () => {
    const page = await anybody();
    await signIn(page, service.url, userOf(councilsOf(service).counted, 'lead'));
    const before = await page.context().cookies();
    expect(before.length).toBeGreaterThan(0);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(service.url)) return;
      void request
        .allHeaders()
        .then((headers) => sent.push(`${new URL(request.url()).pathname} ${headers['cookie'] ?? 'no cookie'}`));
    });
    await page.goto(embedded);
    const frame = page.frameLocator('iframe');
    await frame.getByText(/^Hartlepool: 62\.4% in 2025/).waitFor();
    expect(sent.some((line) => line.startsWith('/v1/indicators/'))).toBe(true);
    expect(sent.filter((line) => !line.endsWith('no cookie'))).toEqual([]);
    // Even where the figure is a page of its own, so that a browser would send the cookie with what it asks for.
    sent.length = 0;
    await page.goto(`${service.url}/embed/indicators/plans-in-20-weeks/strip?area=${own}`);
    await page.getByText(/^Hartlepool: 62\.4% in 2025/).waitFor();
    const asked = sent.filter((line) => line.startsWith('/v1/'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => !line.endsWith('no cookie'))).toEqual([]);
    expect(await page.context().cookies()).toEqual(before);
  });

  it('works where every cookie and all storage is refused', async () => {
    const page = await anybody();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    });
    await page.goto(embedded);
    await page
      .frameLocator('iframe')
      .getByText(/^Hartlepool: 62\.4% in 2025/)
      .waitFor();
  });

  it('shows no page of the app: control', async () => {
    const page = await anybody();
    await page.goto(`${siteUrl}/?${encodeURIComponent('/help')}`);
    await page.waitForTimeout(1000);
    expect(await page.frameLocator('iframe').getByRole('heading', { name: 'Help and contact' }).count()).toBe(0);
  });

  it('is sound by itself, for each figure, and says how high it is', async () => {
    const page = await anybody();
    const list = (await (await page.request.get(`${service.url}/v1/releases`)).json()) as { items: { id: string }[] };
    for (const [name, address] of Object.entries({
      'embed-strip': `/embed/indicators/plans-in-20-weeks/strip?area=${own}`,
      'embed-trend': `/embed/indicators/plans-in-20-weeks/trend?area=${own}`,
      'embed-neighbours': `/embed/indicators/plans-in-20-weeks/neighbours?area=${own}`,
      'embed-map': `/embed/indicators/plans-in-20-weeks/map?area=${own}`,
      'embed-release': `/embed/releases/${list.items[0]?.id}`,
      'embed-judgements': `/embed/releases/${list.items[0]?.id}/judgements`,
      'embed-nothing': '/embed/releases/01932f5e-7b1c-7000-8000-000000000001',
    })) {
      await page.goto(`${service.url}${address}`);
      await expectSound(page, name);
    }
    await page.goto(`${siteUrl}/?${encodeURIComponent(`/embed/indicators/plans-in-20-weeks/trend?area=${own}`)}`);
    const height = page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          window.addEventListener('message', ({ data }: MessageEvent<{ type: string; height: number }>) => {
            if (data.type === 'waymark-height' && data.height > 400) resolve(data.height);
          }),
        ),
    );
    expect(await height).toBeGreaterThan(400);
  });
});
