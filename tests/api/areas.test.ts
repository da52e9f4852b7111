import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Listed {
  gssCode: string;
  name: string;
  type: string;
  region: { code: string };
  icbs: { code: string; share: number }[];
}
const list = async (query = ''): Promise<Listed[]> => (await world.ask('GET', `/v1/areas${query}`)).body.items;

describe('GET /v1/areas', () => {
  it('lists the 153 local areas of England by name, with who is to be named for the data', async () => {
    const { status, body } = await world.ask('GET', '/v1/areas');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(153);
    const names = body.items.map(({ name }: Listed) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en-GB').compare));
    expect(body.attributions.length).toBeGreaterThan(0);
  });

  it('filters by region, type, ICB and name, and by several at once', async () => {
    const all = await list();
    const [first] = all;
    const region = first?.region.code ?? '';
    const icb = first?.icbs[0]?.code ?? '';
    const named = (areas: Listed[]) => areas.map(({ name }) => name);
    expect(named(await list(`?region=${region}`))).toEqual(named(all.filter((area) => area.region.code === region)));
    expect(named(await list('?type=County'))).toEqual(named(all.filter(({ type }) => type === 'County')));
    expect(named(await list(`?icb=${icb}`))).toEqual(named(all.filter(({ icbs }) => icbs.some(({ code }) => code === icb))));
    expect(named(await list('?name=YORK'))).toEqual(named(all.filter(({ name }) => name.toLowerCase().includes('york'))));
    expect(named(await list(`?region=${region}&name=zzz`))).toEqual([]);
    expect(await list('?name=%25')).toEqual([]);
    expect(await list("?name=' or 1=1 --")).toEqual([]);
  });

  it.each([
    ['?region=north', 'region'],
    ['?type=Village', 'type'],
    ['?icb=1', 'icb'],
    ['?name=', 'name'],
    ['?name=a%00b', 'name'],
    ['?colour=red', 'colour'],
    ['?region=E12000001&region=E12000002', 'region'],
  ])('refuses %s and says why', async (query, parameter) => {
    const refused = await world.ask('GET', `/v1/areas${query}`);
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toContain(parameter);
  });

  it('answers 304 to who has it already', async () => {
    const { headers } = await world.ask('GET', '/v1/areas');
    expect(headers['cache-control']).toMatch(/^public/);
    const again = (etag: string) => world.ask('GET', '/v1/areas', { headers: { 'if-none-match': etag } });
    expect((await again(headers['etag'] ?? '')).status).toBe(304);
    expect((await again(`W/${headers['etag']}`)).status).toBe(304);
    expect((await again('"another"')).status).toBe(200);
  });
});

describe('GET /v1/areas/{gssCode}', () => {
  it('reads one with its ICBs, region, former codes and ten neighbours, closest first', async () => {
    const { status, body, headers } = await world.ask('GET', '/v1/areas/E06000001');
    expect(status).toBe(200);
    expect(body).toMatchObject({ gssCode: 'E06000001', name: 'Hartlepool' });
    expect(body.neighbours).toHaveLength(10);
    expect(body.neighbours.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const again = await world.ask('GET', '/v1/areas/E06000001', { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect(again.status).toBe(304);
  });

  it('reads every area there is, each with ten neighbours that are areas too or were', async () => {
    for (const { gssCode } of await list()) {
      const { status, body } = await world.ask('GET', `/v1/areas/${gssCode}`);
      expect([gssCode, status, body.neighbours.length]).toEqual([gssCode, 200, 10]);
    }
  });

  it('answers 404 for an area there is none of, and 400 for what is no code', async () => {
    expectProblem(await world.ask('GET', '/v1/areas/E99999999'), 404, 'area.not-found');
    expectProblem(await world.ask('GET', '/v1/areas/Hartlepool'), 400, 'request.invalid');
  });
});
