import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Keys of a council and national keys are two tables and one behaviour. */
const kinds = [
  {
    kind: 'a council',
    place: '/v1/api-keys',
    scope: 'assessments:read',
    action: 'api-key',
    maker: async () => (await world.newCouncil()).lead,
    use: '/v1/assessments',
  },
  {
    kind: 'the nation',
    place: '/v1/national/api-keys',
    scope: 'councils:read',
    action: 'national-api-key',
    maker: () => world.newNational('administrator'),
    use: '/v1/councils',
  },
];

describe.each(kinds)('API keys of $kind', ({ kind, place, scope, action, maker, use }) => {
  let owner: Someone;
  beforeEach(async () => {
    owner = await maker();
  });
  const make = (body: object = {}) =>
    world.ask('POST', place, { as: owner, body: { name: 'Intranet', scopes: [scope], expiresOn: day(30), ...body } });
  const list = async () => (await world.ask('GET', place, { as: owner })).body.items as { id: string }[];
  const ask = (key: string) => world.ask('GET', use, { as: { key } });

  it('are shown once, kept as a hash, listed without the secret, with one event', async () => {
    const { answer, ...left } = await recorded(world, () => make());
    expect(answer.status).toBe(201);
    const { key, ...facts } = answer.body;
    expect(key).toMatch(/^wmk_[\w-]{43}$/);
    expect(facts).toMatchObject({ name: 'Intranet', scopes: [scope], expiresOn: day(30), beginsWith: key.slice(0, 12) });
    const events = kind === 'the nation' ? left.nationalEvents : left.events;
    expect([...left.events, ...left.nationalEvents]).toHaveLength(1);
    expect(events).toMatchObject([{ actor_id: owner.personId, action: `${action}.created`, before: null, after: facts }]);
    expect(JSON.stringify(events)).not.toContain(key);
    expect((await list())[0]).toEqual(facts);
    expect((await ask(key)).status).toBe(200);
    expect((await list())[0]).toMatchObject({ lastUsedAt: expect.any(String) });
  });

  it('work until the end of their last day in England, and not after', async () => {
    const { key, id } = (await make({ expiresOn: day(1) })).body;
    expect((await ask(key)).status).toBe(200);
    const table = kind === 'the nation' ? 'national_api_keys' : 'api_keys';
    const { rows } = await world.database.root.query(
      `select (expires_at at time zone 'Europe/London')::text as ends from ${table} where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ ends: `${day(2)} 00:00:00` }]);
    await world.database.root.query(`update ${table} set expires_at = now() where id = $1`, [id]);
    expectProblem(await ask(key), 401, 'auth.required');
  });

  it('stop at once when revoked, with one event, and once only', async () => {
    const { key, id } = (await make()).body;
    expect((await ask(key)).status).toBe(200);
    const { answer, ...left } = await recorded(world, () => world.ask('DELETE', `${place}/${id}`, { as: owner }));
    expect(answer.status).toBe(204);
    expect([...left.events, ...left.nationalEvents]).toMatchObject([
      { action: `${action}.revoked`, before: { id }, after: null },
    ]);
    expectProblem(await ask(key), 401, 'auth.required');
    expect(await list()).not.toContainEqual(expect.objectContaining({ id }));
    const before = await contentOf(world);
    expectProblem(await world.ask('DELETE', `${place}/${id}`, { as: owner }), 404, 'api-key.not-found');
    expectProblem(await world.ask('DELETE', `${place}/${v7()}`, { as: owner }), 404, 'api-key.not-found');
    expect(await contentOf(world)).toBe(before);
  });

  it.each([
    ['a day in the past', { expiresOn: day(-2) }, ['/expiresOn']],
    ['a day too far ahead', { expiresOn: day(400) }, ['/expiresOn']],
    ['a day there is none of', { expiresOn: '2027-02-30' }, ['/expiresOn']],
    ['an unknown scope', { scopes: ['everything'] }, ['/scopes/0']],
    ['no scope', { scopes: [] }, ['/scopes']],
    ['a scope twice', { scopes: [scope, scope] }, ['/scopes']],
    ['a name of spaces', { name: '  ' }, ['/name']],
  ])('are not made with %s', async (_, body, places) => {
    const before = await contentOf(world);
    const refused = await make(body);
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toEqual(places);
    expect(await contentOf(world)).toBe(before);
    expect((await make()).status).toBe(201);
  });
});
