import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainFaults } from '../support/event-chain.ts';
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

  it('makes a link of 24 hours, shown once, with one event of the nation and one of the council without it', async () => {
    const { answer, nationalEvents, events } = await recorded(world, () => make(council.lead.personId));
    expect(answer.status).toBe(201);
    expect(answer.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/reset-password#[\w-]{43}$/);
    expect(Math.round((Date.parse(answer.body.expiresAt) - Date.now()) / 3_600_000)).toBe(24);
    const made = { actor_id: administrator.personId, actor_name: 'Test administrator', action: 'password-reset.created' };
    const email = `${council.lead.personId}@people.example`;
    const after = { name: 'Test lead', email, expiresAt: answer.body.expiresAt };
    expect(events).toMatchObject([{ ...made, subject: `members/${council.lead.personId}`, before: null, after }]);
    expect(nationalEvents).toMatchObject([{ ...made, subject: `people/${council.lead.personId}` }]);
    expect(JSON.stringify([...events, ...nationalEvents])).not.toContain(tokenOf(answer.body.link));
  });

  it('is read by each council that the person acts for, a suspended one too, and by no other', async () => {
    const [second, suspended, stranger] = [await world.newCouncil(), await world.newCouncil(), await world.newCouncil()];
    const { root } = world.database;
    const { personId } = await world.newMember(council, 'viewer');
    for (const { id } of [second, suspended]) {
      await root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'editor')`, [id, personId]);
    }
    await root.query(`update councils set status = 'suspended' where id = $1`, [suspended.id]);
    expect((await recorded(world, () => make(personId))).events).toHaveLength(3);
    await root.query(`update councils set status = 'active' where id = $1`, [suspended.id]);
    const told = async ({ lead }: TestCouncil) =>
      (await world.ask('GET', `/v1/events?subject=members/${personId}`, { as: lead })).body.items;
    for (const one of [council, second, suspended]) {
      expect(await told(one)).toMatchObject([{ action: 'password-reset.created', actor: { name: 'Test administrator' } }]);
      expect(await chainFaults(root, one.id)).toEqual([]);
    }
    expect(await told(stranger)).toEqual([]);
    // The control: the stranger is told of its own.
    await make(stranger.viewer.personId);
    expect((await world.ask('GET', '/v1/events', { as: stranger.lead })).body.items).toHaveLength(1);
  });

  it('tells a council once, also when the request is repeated or two come at once', async () => {
    const { personId } = await world.newMember(council, 'viewer');
    const path = `/v1/people/${personId}/password-resets`;
    const keyed = () => world.ask('POST', path, { as: administrator, headers: { 'idempotency-key': `reset-${personId}` } });
    expect((await recorded(world, async () => [await keyed(), await keyed()])).events).toHaveLength(1);
    const both = await recorded(world, () => Promise.all([make(personId), make(personId)]));
    expect(both.answer.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.events).toHaveLength(2);
  });

  it('refuses who is not there, and changes nothing', async () => {
    const before = await contentOf(world);
    expectProblem(await make(v7()), 404, 'person.not-found');
    expectProblem(await make('somebody'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});
