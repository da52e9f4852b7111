import { parse } from 'csv-parse/sync';
import { readOds } from 'hucre/ods';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { loadSomeStatistics } from '../support/statistics.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const hartlepool = 'E06000001';
const rate = '/v1/indicators/tribunal-appeal-rate';

beforeAll(async () => {
  world = await openWorld();
  await loadSomeStatistics(
    world.database,
    ...['appeals-until-2024', 'appeals-since-2024', 'sen2-designated-officers', 'sen2-requests', 'sen2-timeliness'],
  );
});
afterAll(() => world.close());

const get = (path: string, headers = {}) => world.ask('GET', path, { headers });
const read = async (path: string) => (await get(path)).body;

interface Item {
  method: string;
  period: string;
  areaCode: string;
  gssCode: string | null;
  figure: { kind: string; value?: number };
  label: string | null;
}

describe('GET /v1/indicators', () => {
  it('lists the indicators whose figures are loaded, theme by theme, with publisher and licence', async () => {
    const { themes, items } = await read('/v1/indicators');
    const order = themes.map(({ code }: { code: string }) => code);
    const of = items.map(({ theme }: { theme: { code: string } }) => order.indexOf(theme.code));
    expect(of).toEqual(of.toSorted((a: number, b: number) => a - b));
    expect(items.map(({ code }: { code: string }) => code)).toContain('tribunal-appeal-rate');
    expect(items.map(({ code }: { code: string }) => code)).not.toContain('attainment-8-plan');
    for (const { attribution, licence } of items) expect([attribution, licence].join()).toContain('Open Government Licence v3.0');
  });

  it('filters by theme', async () => {
    const { items } = await read('/v1/indicators?theme=disputes');
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ theme }: { theme: { code: string } }) => theme.code))).toEqual(new Set(['disputes']));
    expect((await read('/v1/indicators?theme=none')).items).toEqual([]);
  });

  it.each(['/v1/indicators', rate, `${rate}/observations`])('%s answers 304 to who has it already', async (path) => {
    const { headers } = await get(path);
    expect((await get(path, { 'if-none-match': headers['etag'] })).status).toBe(304);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('GET /v1/indicators/{code}', () => {
  it('tells its methods apart and where each is read from', async () => {
    const { methods, periods, otherCodes } = await read(rate);
    expect(methods).toMatchObject([
      { method: { code: 'assumed-reviews', breakNote: null }, dataset: 'appeals-until-2024', to: '2024-12-31', vintage: '2025' },
      { method: { code: 'completed-reviews', breakNote: expect.any(String) }, dataset: 'appeals-since-2024', vintage: '2026' },
    ]);
    expect(periods.map(({ code }: { code: string }) => code)).toEqual(
      Array.from({ length: 12 }, (_, index) => String(2014 + index)),
    );
    expect(otherCodes).toEqual(['SEN_AppealableDec']);
  });

  it.each(['', '/observations', '/file?format=csv'])('says that there is none, at %j', async (path) => {
    expectProblem(await get(`/v1/indicators/no-such${path}`), 404, 'indicator.not-found');
    expect((await get(`${rate}${path}`)).status).toBe(200);
  });
});

describe('GET /v1/indicators/{code}/observations', () => {
  const list = async (query: string): Promise<Item[]> => (await read(`${rate}/observations${query}`)).items;

  it('has both methods for 2024, apart', async () => {
    const items = await list('?area=E92000001&period=2024');
    expect(items.map(({ method, figure }) => [method, figure])).toEqual([
      ['assumed-reviews', { kind: 'value', value: 3.2 }],
      ['completed-reviews', { kind: 'value', value: 6.1 }],
    ]);
  });

  it('says what is not there, and what a value stands for', async () => {
    const blackpool = await list('?area=E06000009&period=2024');
    expect(blackpool.map(({ method, figure }) => [method, figure.kind])).toEqual([
      ['assumed-reviews', 'value'],
      ['completed-reviews', 'unavailable'],
    ]);
    const { items } = await read(`/v1/indicators/designated-social-care-officer/observations?area=${hartlepool}`);
    expect(items.map(({ figure, label }: Item) => [figure.kind, label])).toContainEqual(['not_applicable', null]);
    const officers: Item[] = (await read(`/v1/indicators/designated-medical-officer/observations?area=${hartlepool}`)).items;
    expect(officers.map(({ label }) => label)).toContain('Yes');
  });

  it('gives the whole series of an area under all its codes, and that of one that ended by its own', async () => {
    const somerset: Item[] = (await read('/v1/indicators/plans-after-52-weeks/observations?area=E06000066')).items;
    expect(somerset.map(({ areaCode, period }) => [areaCode, period])).toEqual([
      ['E10000027', '2023'],
      ['E10000027', '2024'],
    ]);
    const cumbria = await list('?area=E10000006');
    expect(cumbria.map(({ period }) => period)).toEqual(Array.from({ length: 10 }, (_, index) => String(2014 + index)));
    expect(new Set(cumbria.map(({ gssCode }) => gssCode))).toEqual(new Set([null]));
  });

  it('gives page after page, nothing twice and nothing left out', async () => {
    const all = await list('?period=2024');
    const pages: Item[] = [];
    let cursor = '';
    do {
      const page = await read(`${rate}/observations?period=2024&limit=50${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(50);
      pages.push(...page.items);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor);
    expect(all.length).toBeGreaterThan(300);
    expect(pages).toEqual(all);
  });

  it('gives figures as a superseded vintage had them', async () => {
    const of = async (vintage: string): Promise<Item[]> =>
      (await read(`/v1/indicators/requests-decided-within-6-weeks/observations?period=2024${vintage}`)).items;
    expect(await of('')).toEqual(await of('&vintage=2025-revised'));
    expect(await of('&vintage=2025')).toHaveLength(163);
    expect(await of('&vintage=1999')).toEqual([]);
  });

  it.each([
    ['?area=Hartlepool', 'area'],
    ['?limit=0', 'limit'],
    ['?cursor=abc', 'cursor'],
    [`?cursor=${Buffer.from('[1,"2024-99-99","E06000001"]').toString('base64url')}`, 'cursor'],
    ['?colour=red', 'colour'],
  ])('refuses %s and says why', async (query, parameter) => {
    const refused = await get(`${rate}/observations${query}`);
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toContain(parameter);
  });
});

describe('GET /v1/indicators/{code}/file', () => {
  it('has the same figures as CSV, JSON and ODS, and as the list', async () => {
    const listed: Item[] = [];
    for (let cursor = ''; ;) {
      const page = await read(`${rate}/observations?${cursor}`);
      listed.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = `cursor=${page.nextCursor}`;
    }
    const csv = parse<Record<string, string>>((await get(`${rate}/file?format=csv`)).text, { columns: true });
    const { rows, notes } = await read(`${rate}/file?format=json`);
    const { sheets } = await readOds((await get(`${rate}/file?format=ods`)).bytes);
    const [head = [], ...body] = sheets[1]?.rows ?? [];
    expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Figures']);
    expect(notes.join(' ')).toContain('Open Government Licence');
    const key = (row: Record<string, unknown>) => [row['method'], row['period'], row['area_code']].join();
    const values = (all: Record<string, unknown>[]) =>
      all.map((row) => [
        key(row),
        row['value'] === null || row['value'] === '' ? null : Number(row['value']),
        row['symbol'] || null,
      ]);
    const wanted = values(rows);
    expect(wanted).toHaveLength(listed.length);
    expect(values(csv)).toEqual(wanted);
    expect(values(body.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null]))))).toEqual(
      wanted,
    );
    expect(listed.map(({ figure }) => figure.value ?? null)).toEqual(wanted.map(([, value]) => value));
  });

  it('answers 304 to who has it already, and refuses another format', async () => {
    const { headers } = await get(`${rate}/file?format=csv`);
    expect(headers['content-disposition']).toBe('attachment; filename="tribunal-appeal-rate.csv"');
    expect((await get(`${rate}/file?format=csv`, { 'if-none-match': headers['etag'] })).status).toBe(304);
    expectProblem(await get(`${rate}/file?format=pdf`), 400, 'request.invalid');
  });
});
