import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { loadSomeStatistics } from '../support/statistics.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await loadSomeStatistics(world.database, 'sen2-requests', 'sen2-timeliness', 'appeals-until-2024');
});
afterAll(() => world.close());

const get = (path: string) => world.ask('GET', path);

describe('GET /v1/datasets', () => {
  it('lists them with licence and the vintage that stands', async () => {
    const { items } = (await get('/v1/datasets')).body;
    expect(items.map(({ code, latestVintage }: Record<string, string>) => [code, latestVintage])).toEqual([
      ['appeals-until-2024', '2025'],
      ['sen2-requests', '2025-revised'],
      ['sen2-timeliness', '2025-revised'],
    ]);
  });
});

describe('GET /v1/datasets/{code}/vintages', () => {
  it('keeps a superseded vintage and an excerpt, neither of which stands', async () => {
    const vintages = async (code: string) => (await get(`/v1/datasets/${code}/vintages`)).body.items;
    const brief = (items: Record<string, unknown>[]) => items.map(({ code, coverage, isLatest }) => [code, coverage, isLatest]);
    expect(brief(await vintages('sen2-requests'))).toEqual([
      ['2025-revised', 'whole', true],
      ['2025', 'excerpt', false],
    ]);
    expect(brief(await vintages('sen2-timeliness'))).toEqual([
      ['2025-revised', 'whole', true],
      ['2026-excerpt', 'excerpt', false],
    ]);
  });

  it('says what was mended and what a file names otherwise', async () => {
    const [, excerpt] = (await get('/v1/datasets/sen2-timeliness/vintages')).body.items;
    expect(excerpt.drift).toContainEqual({ column: 'pc_plans_issued_20_weeks_ex', readAs: 'PC_plans_issued_20_weeks_ex' });
    expect(excerpt.drift).toContainEqual({ column: 'breakdown: All EHC plans', readAs: 'All EHC plans issued' });
    const [appeals] = (await get('/v1/datasets/appeals-until-2024/vintages')).body.items;
    expect(appeals.mended).toMatchObject({ 'thousands comma': 1645, 'Nottingham numbered 891, read by name': 1 });
    expect(appeals).toMatchObject({ rejected: 0, faults: [] });
  });

  it('says that there is no such dataset', async () => {
    expectProblem(await get('/v1/datasets/no-such/vintages'), 404, 'dataset.not-found');
  });
});

describe('GET /v1/areas/{gssCode}/inspections', () => {
  const of = async (gssCode: string) => (await get(`/v1/areas/${gssCode}/inspections`)).body.items;

  it('has who compiled each, and marks what nobody verified', async () => {
    const birmingham = await of('E08000025');
    expect(birmingham[0]).toMatchObject({ framework: '2023', grade: 2, compiledBy: 'Data to Insight', verified: false });
    expect(birmingham[0].reportUrl).toMatch(/^https:\/\/files\.ofsted\.gov\.uk\//);
    expect(birmingham.at(-1)).toMatchObject({ framework: '2016', compiledBy: 'Ofsted', verified: true });
  });

  it('finds what was published under a former code, and says that a grade was not readable', async () => {
    const buckinghamshire = await of('E06000060');
    expect(buckinghamshire.map(({ framework }: { framework: string }) => framework)).toEqual(['2023', '2016']);
    expect(buckinghamshire[0].startedOn).toBe(null);
    const [slough] = await of('E06000039');
    expect(slough).toMatchObject({ framework: '2023', outcome: null, grade: null });
  });

  it('says that there is no such area', async () => {
    expectProblem(await get('/v1/areas/E06009999/inspections'), 404, 'area.not-found');
    expect(await of('E09000001')).toEqual(expect.any(Array));
  });
});

it.each(['/v1/datasets', '/v1/datasets/sen2-requests/vintages', '/v1/areas/E08000025/inspections', '/v1/changes'])(
  '%s answers 304 to who has it already',
  async (path) => {
    const { headers } = await get(path);
    const again = (tag: string) => world.ask('GET', path, { headers: { 'if-none-match': tag } });
    expect((await again(headers['etag'] ?? '')).status).toBe(304);
    expect((await again('"other"')).status).toBe(200);
  },
);

describe('GET /v1/changes', () => {
  it('lists what was loaded since a moment', async () => {
    const { items } = (await get('/v1/changes')).body;
    const subjects = items.map(({ subject }: { subject: string }) => subject);
    expect(subjects).toContain('datasets/sen2-requests/vintages/2025-revised');
    expect(subjects).toHaveLength(5);
    const last = items.at(-1).at;
    expect((await get(`/v1/changes?since=${last}`)).body.items.map(({ at }: { at: string }) => at)).toEqual([last]);
    expect((await get('/v1/changes?since=2999-01-01T00:00:00Z')).body.items).toEqual([]);
    const refused = await get('/v1/changes?since=yesterday');
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toContain('since');
  });
});
