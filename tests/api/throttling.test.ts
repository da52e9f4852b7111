import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givePassword, password } from '../support/people.ts';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let someone: Someone;
let email: string;

beforeAll(async () => {
  // Tests say where a request comes from; without it, all come from one place.
  world = await openWorld({ trustedProxies: ['127.0.0.1'] });
  council = await world.newCouncil();
});
beforeEach(async () => {
  await world.database.root.query('delete from sign_in_failures');
  someone = await world.newMember(council, 'editor');
  email = await givePassword(world, someone);
});
afterAll(() => world.close());

const signIn = (address: string, given: string, from = '127.0.0.1') =>
  world.ask('POST', '/v1/session', { body: { email: address, password: given }, headers: { 'x-forwarded-for': from } });
const wrong = 'not the password at all';

function expectThrottled(answer: Awaited<ReturnType<typeof signIn>>) {
  expectProblem(answer, 429, 'sign-in.throttled');
  const wait = Number(answer.headers['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(600);
}

describe('throttling', () => {
  it('lets ten wrong tries through for one account from one place, also when they come at once, and then not even the right one', async () => {
    const tries = await Promise.all(Array.from({ length: 15 }, () => signIn(email, wrong)));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(5);
    expectThrottled(await signIn(email, password));
    expectThrottled(await signIn(email.toUpperCase(), password));
    const other = await givePassword(world, await world.newMember(council, 'viewer'));
    expect((await signIn(other, password)).status).toBe(200);
    await world.database.root.query(`update sign_in_failures set at = at - interval '10 minutes'`);
    expect((await signIn(email, password)).status).toBe(200);
  });

  it('keeps nobody out of their account from another place', async () => {
    const guesser = '192.0.2.66';
    for (let count = 0; count < 10; count += 1) expectProblem(await signIn(email, wrong, guesser), 401, 'auth.refused');
    expectThrottled(await signIn(email, wrong, guesser));
    expect((await signIn(email, password, '198.51.100.7')).status).toBe(200);
    // The control: it is the place that counts, for the right password is refused there.
    expectThrottled(await signIn(email, password, guesser));
    // All of an IPv6 /64 is one place.
    for (let count = 0; count < 10; count += 1) await signIn(email, wrong, `2001:db8::${count}`);
    expectThrottled(await signIn(email, wrong, '2001:db8::ffff'));
    expectProblem(await signIn(email, wrong, '2001:db8:0:1::1'), 401, 'auth.refused');
  });

  it('lets a hundred wrong tries through for one account from everywhere together, and then none from anywhere', async () => {
    await world.database.root.query(
      `insert into sign_in_failures (id, email, address) select gen_random_uuid(), $1, '203.0.113.' || n from generate_series(1, 99) n`,
      [email],
    );
    // The control: at ninety-nine the right one is let through, and so is the hundredth wrong one.
    expect((await signIn(email, password)).status).toBe(200);
    expectProblem(await signIn(email, wrong), 401, 'auth.refused');
    expectThrottled(await signIn(email, password));
    expectThrottled(await signIn(email, password, '198.51.100.7'));
    const other = await givePassword(world, await world.newMember(council, 'viewer'));
    expect((await signIn(other, password)).status).toBe(200);
    await world.database.root.query(`update sign_in_failures set at = at - interval '10 minutes'`);
    expect((await signIn(email, password)).status).toBe(200);
  });

  it('counts an address that is nobody’s as well', async () => {
    for (let count = 0; count < 10; count += 1) expectProblem(await signIn('nobody@nowhere.example', wrong), 401, 'auth.refused');
    expectThrottled(await signIn('nobody@nowhere.example', wrong));
  });

  it('counts a hundred tries from one place, whatever they name', async () => {
    await world.database.root.query(
      `insert into sign_in_failures (id, email, address) select gen_random_uuid(), n || '@many.example', '127.0.0.1' from generate_series(1, 99) n`,
    );
    expect((await signIn(email, password)).status).toBe(200);
    expectProblem(await signIn(email, wrong), 401, 'auth.refused');
    expectThrottled(await signIn(email, password));
  });

  it('does not count what was right', async () => {
    for (let count = 0; count < 12; count += 1) expect((await signIn(email, password)).status).toBe(200);
  });

  it('holds for a changed password and for a link that names somebody who is here', async () => {
    const body = { currentPassword: wrong, newPassword: 'three brown owls at noon' };
    const change = () => world.ask('PUT', '/v1/password', { as: someone, body });
    for (let count = 0; count < 10; count += 1) expectProblem(await change(), 400, 'request.invalid');
    expectThrottled(await change());
    const other = await world.newCouncil();
    const invited = await world.ask('POST', '/v1/members/invitations', { as: other.lead, body: { email, role: 'editor' } });
    const token = new URL(invited.body.link).hash.slice(1);
    expectThrottled(await world.ask('POST', '/v1/invitations/accept', { body: { token, name: 'Anybody', password } }));
  });
});
