import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, givePassword, password } from '../support/people.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, sha256, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let someone: Someone;
let email: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  someone = await world.newMember(council, 'editor');
  email = await givePassword(world, someone);
});
afterAll(() => world.close());

const signIn = (body: object = { email, password }, headers = {}) => world.ask('POST', '/v1/session', { body, headers });
const who = (cookie: string) => world.ask('GET', '/v1/session', { as: { cookie } });

describe('POST /v1/session', () => {
  it('sets a cookie that scripts cannot read and other sites cannot send, and says who it is', async () => {
    const { status, body, headers } = await signIn({ email: email.toUpperCase(), password });
    expect(status).toBe(200);
    // Node gives Set-Cookie as a list.
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^waymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(body).toMatchObject({
      person: { id: someone.personId, email },
      memberships: [{ gssCode: council.gssCode, role: 'editor', status: 'active' }],
      nationalRoles: [],
    });
    expect((await who(cookieOf(headers))).body.person.id).toBe(someone.personId);
    const { rows } = await world.database.root.query('select 1 from sessions where token_hash = $1', [
      sha256(cookieOf(headers).slice('waymark='.length)),
    ]);
    expect(rows).toHaveLength(1);
  });

  it('ends after an hour without use and after twelve whatever the use', async () => {
    const { body, headers } = await signIn();
    const [idle, whole] = [Date.parse(body.idleEndsAt) - Date.now(), Date.parse(body.endsAt) - Date.now()];
    expect(Math.round(idle / 60_000)).toBe(60);
    expect(Math.round(whole / 60_000)).toBe(720);
    const cookie = cookieOf(headers);
    const age = (column: string, ago: string) =>
      world.database.root.query(`update sessions set ${column} = now() - interval '${ago}' where token_hash = $1`, [
        sha256(cookie.slice('waymark='.length)),
      ]);
    await age('last_seen_at', '59 minutes');
    expect((await who(cookie)).status).toBe(200);
    await age('last_seen_at', '61 minutes');
    expectProblem(await who(cookie), 401, 'auth.required');
    await age('last_seen_at', '1 minute');
    expect((await who(cookie)).status).toBe(200);
    await age('expires_at', '1 second');
    expectProblem(await who(cookie), 401, 'auth.required');
  });

  it('answers an unknown address and a wrong password alike, and signs nobody in', async () => {
    const wrong = await signIn({ email, password: 'not the password at all' });
    const unknown = await signIn({ email: 'nobody@nowhere.example', password });
    expectProblem(wrong, 401, 'auth.refused');
    expect(unknown.text.replace(unknown.body.traceId, '')).toBe(wrong.text.replace(wrong.body.traceId, ''));
    expect([wrong.headers['set-cookie'], unknown.headers['set-cookie']]).toEqual([undefined, undefined]);
    expect((await signIn()).status).toBe(200);
  });

  it('signs nobody in who has no password', async () => {
    const { personId } = await world.newMember(council, 'viewer');
    expectProblem(await signIn({ email: `${personId}@people.example`, password }), 401, 'auth.refused');
  });

  it('ends the session it replaces', async () => {
    const former = cookieOf((await signIn()).headers);
    const next = cookieOf((await signIn(undefined, { cookie: former })).headers);
    expectProblem(await who(former), 401, 'auth.required');
    expect((await who(next)).status).toBe(200);
  });

  it('refuses what is no address, before it looks at the password', async () => {
    const before = await contentOf(world);
    expectProblem(await signIn({ email: 'nobody', password }), 400, 'request.invalid');
    expectProblem(await signIn({ email, password: '' }), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });

  it('never writes a password, a token or an address to its log', async () => {
    await signIn();
    await signIn({ email, password: 'not the password at all' });
    const log = world.logged.join('');
    for (const secret of [password, 'not the password at all', email]) expect(log).not.toContain(secret);
  });
});

describe('PUT /v1/session', () => {
  it('counts as use, and asking who I am does not', async () => {
    const { headers } = await signIn();
    const cookie = cookieOf(headers);
    const seen = sha256(cookie.slice('waymark='.length));
    await world.database.root.query(`update sessions set last_seen_at = now() - interval '30 minutes' where token_hash = $1`, [
      seen,
    ]);
    const minutesLeft = ({ body }: { body: { idleEndsAt: string } }) =>
      Math.round((Date.parse(body.idleEndsAt) - Date.now()) / 60_000);
    expect(minutesLeft(await who(cookie))).toBe(30);
    expect(minutesLeft(await who(cookie))).toBe(30);
    expect(minutesLeft(await world.ask('PUT', '/v1/session', { as: { cookie } }))).toBe(60);
    expect(minutesLeft(await who(cookie))).toBe(60);
  });
});

describe('DELETE /v1/session', () => {
  it('ends the session on the server and removes the cookie', async () => {
    const cookie = cookieOf((await signIn()).headers);
    expect((await who(cookie)).status).toBe(200);
    const { status, headers } = await world.ask('DELETE', '/v1/session', { as: { cookie } });
    expect(status).toBe(204);
    expect(String(headers['set-cookie'])).toMatch(/^waymark=; .*Expires=Thu, 01 Jan 1970/);
    expectProblem(await who(cookie), 401, 'auth.required');
    expectProblem(await world.ask('DELETE', '/v1/session', { as: { cookie } }), 401, 'auth.required');
  });
});

it('names and guards its cookie for https where people reach it over https', async () => {
  const secure = await openWorld({ publicUrl: 'https://waymark.example' });
  try {
    const member = await secure.newMember(await secure.newCouncil(), 'viewer');
    const address = await givePassword(secure, member);
    const { headers } = await secure.ask('POST', '/v1/session', { body: { email: address, password } });
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^__Host-waymark=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    const named = cookieOf(headers);
    expect((await secure.ask('GET', '/v1/session', { as: { cookie: named } })).status).toBe(200);
    const renamed = { cookie: named.replace('__Host-', '') };
    expectProblem(await secure.ask('GET', '/v1/session', { as: renamed }), 401, 'auth.required');
  } finally {
    await secure.close();
  }
});
