import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, givePassword, password, tokenOf } from '../support/people.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let administrator: Someone;
let someone: Someone;
let email: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  administrator = await world.newNational('administrator');
});
beforeEach(async () => {
  await world.database.root.query('delete from sign_in_failures');
  someone = await world.newMember(council, 'editor');
  email = await givePassword(world, someone);
});
afterAll(() => world.close());

const newPassword = 'three brown owls at noon';
const signIn = (given: string) => world.ask('POST', '/v1/session', { body: { email, password: given } });

describe('PUT /v1/password', () => {
  const change = (body: object) => world.ask('PUT', '/v1/password', { as: someone, body });

  it('changes it, ends the other sessions and not this one, with one event without either password', async () => {
    const other = { cookie: cookieOf((await signIn(password)).headers) };
    const { answer, events, nationalEvents } = await recorded(world, () => change({ currentPassword: password, newPassword }));
    expect(answer.status).toBe(204);
    expect(events).toEqual([]);
    expect(nationalEvents).toMatchObject([
      {
        actor_id: someone.personId,
        action: 'password.changed',
        subject: `people/${someone.personId}`,
        before: null,
        after: null,
      },
    ]);
    expectProblem(await world.ask('GET', '/v1/session', { as: other }), 401, 'auth.required');
    expect((await world.ask('GET', '/v1/session', { as: someone })).status).toBe(200);
    expectProblem(await signIn(password), 401, 'auth.refused');
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it('refuses a wrong present password and a new one that is easily guessed, and changes nothing', async () => {
    const before = await contentOf(world);
    const faults: [object, string][] = [
      [{ currentPassword: password, newPassword: 'short' }, '/newPassword'],
      [{ currentPassword: password, newPassword: 'waymark waymark waymark' }, '/newPassword'],
      [{ currentPassword: password, newPassword: 'password12345678' }, '/newPassword'],
    ];
    for (const [body, place] of faults) {
      const refused = await change(body);
      expectProblem(refused, 400, 'request.invalid');
      expect(faultPlaces(refused)).toEqual([place]);
    }
    expect(await contentOf(world)).toBe(before);
    const wrong = await change({ currentPassword: 'not the password', newPassword });
    expectProblem(wrong, 400, 'request.invalid');
    expect(faultPlaces(wrong)).toEqual(['/currentPassword']);
    expect((await signIn(password)).status).toBe(200);
  });

  it('lets one of two parallel changes win', async () => {
    const answers = await Promise.all([
      change({ currentPassword: password, newPassword }),
      change({ currentPassword: password, newPassword: 'a heron beside the weir' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400]);
  });
});

describe('reset links', () => {
  const makeLink = async () => {
    const { body } = await world.ask('POST', `/v1/people/${someone.personId}/password-resets`, { as: administrator });
    return tokenOf(body.link);
  };
  const use = (token: string, chosen = newPassword) =>
    world.ask('POST', '/v1/password-resets/use', { body: { token, newPassword: chosen } });

  it('set a new password once, end every session, and leave one event of the nation and one of the council', async () => {
    const token = await makeLink();
    expect((await signIn(password)).status).toBe(200);
    const { answer, nationalEvents, events } = await recorded(world, () => use(token));
    expect(answer.status).toBe(204);
    expect(events).toMatchObject([
      {
        actor_id: someone.personId,
        action: 'password.reset',
        subject: `members/${someone.personId}`,
        before: null,
        after: { name: 'Test editor', email },
      },
    ]);
    expect(nationalEvents).toMatchObject([
      { actor_id: someone.personId, action: 'password.reset', subject: `people/${someone.personId}` },
    ]);
    expectProblem(await world.ask('GET', '/v1/session', { as: someone }), 401, 'auth.required');
    expectProblem(await signIn(password), 401, 'auth.refused');
    expect((await signIn(newPassword)).status).toBe(200);
    expectProblem(await use(token, 'a heron beside the weir'), 404, 'link.does-not-work');
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it('work for one of two that come at once', async () => {
    const token = await makeLink();
    const answers = await Promise.all([use(token), use(token, 'a heron beside the weir')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
  });

  it('are answered alike when used, old, made up or replaced', async () => {
    const replaced = await makeLink();
    const token = await makeLink();
    await world.database.root.query(`update account_links set expires_at = now() - interval '1 second' where used_at is null`);
    const answers = [await use(replaced), await use(token), await use('made-up')];
    for (const answer of answers) expectProblem(answer, 404, 'link.does-not-work');
    expect(new Set(answers.map(({ text, body }) => text.replace(body.traceId, ''))).size).toBe(1);
    await world.database.root.query(`update account_links set expires_at = now() + interval '1 hour'`);
    expectProblem(await use(replaced), 404, 'link.does-not-work');
    expect((await use(token)).status).toBe(204);
  });

  it('stay as they were when the new password is refused', async () => {
    const token = await makeLink();
    const before = await contentOf(world);
    const refused = await use(token, 'password12345678');
    expectProblem(refused, 400, 'request.invalid');
    expect(faultPlaces(refused)).toEqual(['/newPassword']);
    expect(await contentOf(world)).toBe(before);
    expect((await use(token)).status).toBe(204);
  });

  it('are no invitations', async () => {
    const token = await makeLink();
    const body = { token, name: 'Somebody', password };
    expectProblem(await world.ask('POST', '/v1/invitations/accept', { body }), 404, 'link.does-not-work');
  });
});
