import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenOf } from '../support/people.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let administrator: Someone;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  administrator = await world.newNational('administrator');
});
afterAll(() => world.close());

describe('GET /v1/people', () => {
  const find = (query: string) => world.ask('GET', `/v1/people${query}`, { as: administrator });

  it('finds one by the whole address, whatever its case, and says nothing of councils', async () => {
    const email = `${council.lead.personId}@people.example`;
    const { status, body } = await find(`?email=${email.toUpperCase()}`);
    expect(status).toBe(200);
    expect(body.items).toEqual([{ id: council.lead.personId, name: 'Test lead', email, nationalRoles: [] }]);
    expect((await find(`?email=${administrator.personId}@people.example`)).body.items[0].nationalRoles).toEqual([
      'administrator',
    ]);
    expect((await find('?email=nobody@people.example')).body).toEqual({ items: [] });
  });

  it.each(['', '?email=', '?email=%25', '?email=a@b.example&name=x'])('refuses %j', async (query) => {
    const refused = await find(query);
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).not.toEqual([]);
  });
});

describe('POST /v1/people/{personId}/password-resets', () => {
  const make = (personId: string | undefined) =>
    world.ask('POST', `/v1/people/${personId}/password-resets`, { as: administrator });

  it('makes a link of 24 hours, shown once, with one event without it', async () => {
    const { answer, nationalEvents, events } = await recorded(world, () => make(council.lead.personId));
    expect(answer.status).toBe(201);
    expect(answer.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/reset-password#[\w-]{43}$/);
    expect(Math.round((Date.parse(answer.body.expiresAt) - Date.now()) / 3_600_000)).toBe(24);
    expect(events).toEqual([]);
    expect(nationalEvents).toMatchObject([
      { actor_id: administrator.personId, action: 'password-reset.created', subject: `people/${council.lead.personId}` },
    ]);
    expect(JSON.stringify(nationalEvents)).not.toContain(tokenOf(answer.body.link));
  });

  it('refuses who is not there, and changes nothing', async () => {
    const before = await contentOf(world);
    expectProblem(await make(v7()), 404, 'person.not-found');
    expectProblem(await make('somebody'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});
