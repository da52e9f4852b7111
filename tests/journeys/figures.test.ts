// What is handed to page.evaluate runs in the browser.
/// <reference lib="dom" />
import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSound, openPage, pictureOf, settle, signIn } from './support/browser.ts';
import { own, startWithStatistics, suppressed, unavailable } from './support/official-statistics.ts';
import { councilsOf, userOf, type Service } from './support/service.ts';

let service: Service;
let browser: Browser;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ service, browser, stop } = await startWithStatistics());
});
afterAll(() => stop());

const indicator = `/areas/${own}/statistics/plans-in-20-weeks`;
const map = `/national/map?indicator=plans-in-20-weeks&area=${own}`;

async function anybody(): Promise<Page> {
  return openPage(await browser.newContext());
}

/** The bodies of a page's tables, a cell as its text without the header that a narrow screen shows in front of it. */
function tableOf(page: Page, caption: string): Promise<string[][]> {
  return page.locator('table', { has: page.locator('caption', { hasText: caption }) }).evaluate((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) =>
        [...cell.childNodes]
          .filter((node) => !(node instanceof HTMLElement && node.classList.contains('wm-cell-label')))
          .map(({ textContent }) => textContent)
          .join(''),
      ),
    ),
  );
}

const ask = async (page: Page, address: string) => (await page.request.get(`${service.url}${address}`)).body();
const csvRows = async (page: Page, address: string): Promise<Record<string, string>[]> =>
  parse(await ask(page, address), { columns: true });
/** "62.4%" and "[c] not shown by the publisher, to protect people", as the columns of a file say the same. */
const asInFile = (text = '') => ({
  value: /^[\d.,]+%?$/.test(text) ? text.replaceAll(/[,%]/g, '') : '',
  symbol: /^\[\w+\]/.exec(text)?.[0] ?? '',
});

describe('the numbers of a page', () => {
  it('are those of its CSV, its ODS and the API, for every area of the map', async () => {
    const page = await anybody();
    await page.goto(`${service.url}${map}`);
    await settle(page);
    const shown = await tableOf(page, 'Plans issued within 20 weeks, 2025, by area');
    expect(shown).toHaveLength(153);
    const links = await page.locator('.wm-source__file').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const [csv = '', ods = ''] = links;
    const rows = (await csvRows(page, csv)).filter(({ level }) => level === 'Local area');
    const workbook = await readOds(await ask(page, ods));
    const sheet = workbook.sheets.find(({ name }) => name === 'Areas');
    const [columns = [], ...lines] = sheet?.rows ?? [];
    const api = JSON.parse(String(await ask(page, '/v1/indicators/plans-in-20-weeks/comparison'))) as {
      areas: { name: string; figure: { kind: string; value?: number }; band: string | null }[];
    };
    for (const [name = '', , figure, band] of shown) {
      const plain = name.replace('▶ ', '');
      const row = rows.find((one) => one['name'] === plain);
      const line = lines.find((one) => one[columns.indexOf('name')] === plain);
      const area = api.areas.find((one) => one.name === plain);
      const inFile = { value: row?.['value'] ?? '', symbol: row?.['value_symbol'] ?? '' };
      // A page shows as many decimals as the publisher; a file drops those that are 0.
      expect({ ...asInFile(figure), value: Number(asInFile(figure).value || NaN) }, plain).toEqual({
        ...inFile,
        value: Number(inFile.value || NaN),
      });
      expect(Number(inFile.value || NaN), plain).toBe(area?.figure.value ?? NaN);
      expect(Number(line?.[columns.indexOf('value')] ?? NaN), plain).toBe(area?.figure.value ?? NaN);
      expect(band?.[0] === 'n' ? null : band?.[0], plain).toBe(area?.band ?? null);
    }
    expect(api.areas.filter(({ figure }) => figure.kind !== 'value')).toHaveLength(2);
  });

  it('are the same in picture, sentence and table of one indicator', async () => {
    const page = await anybody();
    await page.goto(`${service.url}${indicator}`);
    await settle(page);
    const rows = await tableOf(page, 'Plans issued within 20 weeks, 2025');
    expect(rows.slice(0, 2).map(([name, figure]) => [name, figure])).toEqual([
      ['Hartlepool', '62.4%'],
      ['England', '45.9%'],
    ]);
    const strip = page.locator('figure').first();
    expect(await strip.locator('svg').textContent()).toContain('● Hartlepool 62.4%');
    expect(await strip.locator('svg').textContent()).toContain('England 45.9%');
    await strip.getByText(/^Hartlepool: 62\.4% in 2025, in the .* quarter of areas \(band [A-D]\); England 45\.9%\.$/).waitFor();
    // The picture has a name and a description, and nothing inside it is read out.
    await page.getByRole('img', { name: 'Hartlepool among all areas' }).waitFor();
    expect(await strip.locator('svg [aria-hidden=true]').count()).toBe(1);
    const trend = await tableOf(page, 'Plans issued within 20 weeks over time');
    expect(trend.map(([period]) => period)).toEqual(['2022', '2023', '2024', 'Method changed', '2024', '2025']);
    const file = await csvRows(page, '/v1/indicators/plans-in-20-weeks/comparison/file?format=csv&table=periods&area=E06000001');
    const shown = trend.filter(({ length }) => length > 1);
    expect(shown.map(([, figure]) => asInFile(figure))).toEqual(
      file.map((row) => ({ value: row['value'] === '' ? '' : Number(row['value']).toFixed(1), symbol: row['value_symbol'] })),
    );
  });

  it('say why there is none, differently for each reason', async () => {
    const page = await anybody();
    for (const [area, words] of Object.entries({
      [suppressed]: '[c] not shown by the publisher, to protect people',
      [unavailable]: '[x] not available',
    })) {
      await page.goto(`${service.url}/areas/${area}/statistics/plans-in-20-weeks`);
      await settle(page);
      const [row] = await tableOf(page, 'Plans issued within 20 weeks, 2025');
      expect(row?.[1]).toBe(words);
    }
  });
});

describe('pages of figures are sound, wide and at 320 px', () => {
  it('for everybody', async () => {
    const page = await anybody();
    for (const [name, address] of Object.entries({
      'area-statistics': `/areas/${own}/statistics`,
      indicator,
      'indicator-without-direction': `/areas/${own}/statistics/requests`,
      map,
      'map-without-direction': '/national/map?indicator=requests',
      embeds: '/national/embeds?figure=trend',
      'embeds-picture': '/national/embeds?figure=picture',
      national: '/national',
    })) {
      await page.goto(`${service.url}${address}`);
      await expectSound(page, name);
    }
  });

  it('for a council, from its menu', async () => {
    const page = await anybody();
    await signIn(page, service.url, userOf(councilsOf(service).counted, 'lead'));
    await page.getByRole('link', { name: 'Official statistics' }).click();
    await page.getByRole('heading', { level: 1, name: 'Official statistics' }).waitFor();
    await expectSound(page, 'council-statistics');
    await page.getByRole('link', { name: 'Plans issued within 20 weeks' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Plans issued within 20 weeks/ }).waitFor();
    await page.getByRole('link', { name: 'Where we stand' }).click();
    await page.getByRole('link', { name: 'All themes on one page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Theme profile' }).waitFor();
    await expectSound(page, 'theme-profile');
    const [assessment] = ((await (await page.request.get(`${service.url}/v1/assessments`)).json()) as { items: { id: string }[] })
      .items;
    const { gssCode } = councilsOf(service).counted;
    await page.goto(`${service.url}/councils/${gssCode}/assessments/${assessment?.id}/sealed/1`);
    await page.getByRole('link', { name: 'See these judgements beside published data' }).click();
    await page.getByRole('heading', { level: 2, name: 'Questions for the partnership' }).waitFor();
    await page.getByText(/It is a question, not a verdict/).waitFor();
    await expectSound(page, 'beside-data');
  });

  it('with colours of the reader’s own, and on paper', async () => {
    const page = await anybody();
    for (const [name, address] of Object.entries({ indicator, map, national: '/national' })) {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(`${service.url}${address}`);
      await settle(page);
      await pictureOf(page, `${name}-forced-colours`);
      // Nothing that is drawn keeps a colour of ours.
      const ours = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll(
              '.wm-picture polygon, .wm-picture rect, .wm-picture line, .wm-picture text, .wm-picture circle',
            ),
          ]
            .map((element) => getComputedStyle(element))
            .filter(({ fill, stroke }) => /rgb\((166, 61, 0|18, 51, 92|187, 213, 236|248, 221, 196)\)/.test(fill + stroke))
            .length,
      );
      expect(ours, name).toBe(0);
      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      await page.setViewportSize({ width: 690, height: 980 });
      await settle(page);
      await pictureOf(page, `${name}-print`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});

describe('the map', () => {
  it('chooses an area by name with the keyboard, and says it in sentence and address', async () => {
    const page = await anybody();
    await page.goto(`${service.url}/national/map?indicator=plans-in-20-weeks`);
    await page.getByRole('searchbox', { name: 'Find an area' }).pressSequentially('hartle');
    await page.getByRole('status').getByText('1 area').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^151 of 153 areas have a figure\. Hartlepool: 62\.4%/).waitFor();
    expect(new URL(page.url()).searchParams.get('area')).toBe(own);
    // Nothing in the picture is a stop of the keyboard.
    expect(await page.locator('.wm-picture [tabindex], .wm-picture a').count()).toBe(0);
  });
});
