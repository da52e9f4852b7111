import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, givePassword, password, tokenOf } from '../support/people.ts';
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

const invite = async (email: string, role = 'editor', as = council.lead) =>
  tokenOf((await world.ask('POST', '/v1/members/invitations', { as, body: { email, role } })).body.link);
const accept = (token: string, more: object = {}) =>
  world.ask('POST', '/v1/invitations/accept', { body: { token, name: 'Tom Reid', password, ...more } });

describe('POST /v1/invitations/accept', () => {
  it('makes the account, the membership and a session, with one event in the council', async () => {
    const token = await invite('tom.reid@council.example');
    const { answer, events, nationalEvents } = await recorded(world, () => accept(token));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      person: { name: 'Tom Reid', email: 'tom.reid@council.example' },
      memberships: [{ gssCode: council.gssCode, role: 'editor' }],
    });
    expect(events).toMatchObject([
      {
        actor_id: answer.body.person.id,
        action: 'member.joined',
        subject: `members/${answer.body.person.id}`,
        before: null,
        after: { role: 'editor', email: 'tom.reid@council.example' },
      },
    ]);
    expect(nationalEvents).toEqual([]);
    const me = { cookie: cookieOf(answer.headers) };
    expect((await world.ask('GET', '/v1/members', { as: me })).status).toBe(200);
    const again = await world.ask('POST', '/v1/session', { body: { email: 'tom.reid@council.example', password } });
    expect(again.status).toBe(200);
    expectProblem(await accept(token), 404, 'link.does-not-work');
  });

  it('waits while the council is suspended, and works when it may go on', async () => {
    const suspended = await world.newCouncil();
    const token = await invite('patient@council.example', 'viewer', suspended.lead);
    const setStatus = (status: string) =>
      world.ask('PUT', `/v1/councils/${suspended.gssCode}/status`, { as: administrator, body: { status } });
    await setStatus('suspended');
    const before = await contentOf(world);
    expectProblem(await accept(token), 404, 'link.does-not-work');
    expect(await contentOf(world)).toBe(before);
    await setStatus('active');
    expect((await accept(token)).status).toBe(200);
  });

  it('works for one of two that come at once', async () => {
    const token = await invite('twice@council.example');
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const { rows } = await world.database.root.query(
      `select count(*)::int as people from people where email = 'twice@council.example'`,
    );
    expect(rows).toEqual([{ people: 1 }]);
  });

  it('adds a membership to an account that is there, only with its password', async () => {
    const other = await world.newCouncil();
    const someone = await world.newMember(other, 'viewer');
    const token = await invite(await givePassword(world, someone), 'lead');
    const before = await contentOf(world);
    expectProblem(await accept(token, { password: 'not the password at all' }), 401, 'auth.refused');
    expect((await contentOf(world)).replace(/sign_in_failures .*/, '')).toBe(before.replace(/sign_in_failures .*/, ''));
    const { status, body } = await accept(token, { name: 'Somebody else' });
    expect(status).toBe(200);
    expect(body.person.name).toBe('Test viewer');
    expect(body.memberships.map(({ role }: { role: string }) => role).sort()).toEqual(['lead', 'viewer']);
  });

  it('takes no role away from a member', async () => {
    const someone = await world.newMember(await world.newCouncil(), 'viewer');
    const email = await givePassword(world, someone);
    const [asEditor, asViewer] = [await invite(email, 'editor'), await invite(email, 'viewer')];
    expect((await accept(asEditor)).status).toBe(200);
    // Accepting one voids the others; a link that still works must not lower the role either.
    await world.database.root.query('update invitations set used_at = null where email = $1', [email]);
    const before = await contentOf(world);
    expectProblem(await accept(asViewer), 409, 'member.exists');
    expect(await contentOf(world)).toBe(before);
  });

  it('answers a made-up and an old link alike', async () => {
    const token = await invite('late@council.example');
    await world.database.root.query(
      `update invitations set expires_at = now() - interval '1 second' where email = 'late@council.example'`,
    );
    const [old, madeUp] = [await accept(token), await accept('made-up')];
    expectProblem(old, 404, 'link.does-not-work');
    expect(old.text.replace(old.body.traceId, '')).toBe(madeUp.text.replace(madeUp.body.traceId, ''));
    await world.database.root.query(
      `update invitations set expires_at = now() + interval '1 day' where email = 'late@council.example'`,
    );
    expect((await accept(token)).status).toBe(200);
  });

  it('stays as it was when the new password is refused', async () => {
    const token = await invite('weak@council.example');
    const before = await contentOf(world);
    for (const weak of ['short', 'password12345678', 'tom reid tom reid']) {
      const refused = await accept(token, { password: weak });
      expectProblem(refused, 400, 'request.invalid');
      expect(faultPlaces(refused)).toEqual(['/password']);
    }
    expectProblem(await accept(token, { name: ' ' }), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
    expect((await accept(token)).status).toBe(200);
  });
});

describe('POST /v1/national/invitations', () => {
  const inviteNational = (body: object) => world.ask('POST', '/v1/national/invitations', { as: administrator, body });

  it('answers with a link once, and the link gives the role; an event each', async () => {
    const asked = await recorded(world, () => inviteNational({ email: 'Ana.Ruiz@national.example', role: 'analyst' }));
    expect(asked.answer.status).toBe(201);
    expect(asked.answer.body).toMatchObject({ email: 'ana.ruiz@national.example', role: 'analyst' });
    expect(asked.nationalEvents).toMatchObject([
      { actor_id: administrator.personId, action: 'national-invitation.created', before: null, after: { role: 'analyst' } },
    ]);
    const token = tokenOf(asked.answer.body.link);
    expect(JSON.stringify(asked.nationalEvents)).not.toContain(token);
    const taken = await recorded(world, () => accept(token));
    expect(taken.answer.body).toMatchObject({ memberships: [], nationalRoles: ['analyst'] });
    expect(taken.nationalEvents).toMatchObject([{ action: 'national-role.granted', after: { role: 'analyst' } }]);
    expect(taken.events).toEqual([]);
    expectProblem(await accept(token), 404, 'link.does-not-work');
  });

  it('gives nobody the same role twice', async () => {
    const analyst = await world.newNational('analyst');
    const email = await givePassword(world, analyst);
    const { body } = await inviteNational({ email, role: 'analyst' });
    expectProblem(await accept(tokenOf(body.link)), 409, 'member.exists');
  });

  it('refuses a role of a council, and changes nothing', async () => {
    const before = await contentOf(world);
    for (const role of ['lead', 'nobody', null]) {
      expectProblem(await inviteNational({ email: 'a@b.example', role }), 400, 'request.invalid');
    }
    expect(await contentOf(world)).toBe(before);
  });
});
