import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givePassword, password, tokenOf } from '../support/people.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let administrator: Someone;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.database.root.query('delete from national_roles');
  administrator = await world.newNational('administrator');
});
afterAll(() => world.close());

const take = (who: Someone, role: string, as = administrator) =>
  world.ask('DELETE', `/v1/people/${who.personId}/national-roles/${role}`, { as });
const mayList = async (as: Someone) => (await world.ask('GET', '/v1/councils', { as })).status;

describe('DELETE /v1/people/{personId}/national-roles/{role}', () => {
  it('takes the role away at once, with one event, and nothing else', async () => {
    const other = await world.newNational('administrator');
    const council = await world.newCouncil();
    const { root } = world.database;
    await root.query(`insert into national_roles values ($1, 'analyst')`, [other.personId]);
    await root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'viewer')`, [
      council.id,
      other.personId,
    ]);
    expect(await mayList(other)).toBe(200);
    const { answer, events, nationalEvents } = await recorded(world, () => take(other, 'administrator'));
    expect(answer.status).toBe(204);
    expect(events).toEqual([]);
    const before = { name: 'Test administrator', email: `${other.personId}@people.example`, role: 'administrator' };
    expect(nationalEvents).toMatchObject([
      {
        actor_id: administrator.personId,
        action: 'national-role.removed',
        subject: `people/${other.personId}`,
        before,
        after: null,
      },
    ]);
    expect(await mayList(other)).toBe(403);
    const { body } = await world.ask('GET', '/v1/session', { as: other });
    expect(body).toMatchObject({ nationalRoles: ['analyst'], memberships: [{ gssCode: council.gssCode, role: 'viewer' }] });
    expect(await mayList(administrator)).toBe(200);
  });

  it('keeps the last administrator, also when two take each other away at once', async () => {
    const before = await contentOf(world);
    expectProblem(await take(administrator, 'administrator'), 409, 'national-role.last-administrator');
    expect(await contentOf(world)).toBe(before);
    const other = await world.newNational('administrator');
    const answers = await Promise.all([take(other, 'administrator'), take(administrator, 'administrator', other)]);
    // Who comes second meets the last administrator, or is none any more.
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect([403, 409]).toContain(answers.find(({ status }) => status !== 204)?.status);
    const { rows } = await world.database.root.query(`select from national_roles where role = 'administrator'`);
    expect(rows).toHaveLength(1);
  });

  it('lets an administrator go who is not the last, by their own hand too', async () => {
    await world.newNational('administrator');
    expect((await take(administrator, 'administrator')).status).toBe(204);
    expect(await mayList(administrator)).toBe(403);
  });

  it('refuses who is not there, a role they do not have and a role there is none of, and changes nothing', async () => {
    const analyst = await world.newNational('analyst');
    const before = await contentOf(world);
    expectProblem(await take({ personId: v7() }, 'analyst'), 404, 'person.not-found');
    expectProblem(await take(analyst, 'national_editor'), 404, 'national-role.not-found');
    expectProblem(await take(analyst, 'lead'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
    expect((await take(analyst, 'analyst')).status).toBe(204);
    expectProblem(await take(analyst, 'analyst'), 404, 'national-role.not-found');
  });
});

describe('open links', () => {
  const accept = (link: string) =>
    world.ask('POST', '/v1/invitations/accept', { body: { token: tokenOf(link), name: 'Somebody', password } });
  const invite = async (email: string, role: string, as = administrator): Promise<string> =>
    (await world.ask('POST', '/v1/national/invitations', { as, body: { email, role } })).body.link;

  it('to the same role stop working, and those to another do not', async () => {
    const analyst = await world.newNational('analyst');
    const email = await givePassword(world, analyst);
    const [same, other] = [await invite(email, 'analyst'), await invite(email, 'national_editor')];
    expect((await take(analyst, 'analyst')).status).toBe(204);
    expectProblem(await accept(same), 404, 'link.does-not-work');
    expect((await accept(other)).status).toBe(200);
  });

  it('that an administrator made go with them, and those that others made do not', async () => {
    const going = await world.newNational('administrator');
    const [theirs, ours] = [await invite('b@c.example', 'analyst', going), await invite('d@e.example', 'analyst')];
    expect((await take(going, 'administrator')).status).toBe(204);
    expectProblem(await accept(theirs), 404, 'link.does-not-work');
    expect((await accept(ours)).status).toBe(200);
  });
});
