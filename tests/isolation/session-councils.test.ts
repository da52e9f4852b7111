import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { openWorld, sha256, type Someone, type TestCouncil, type World } from '../support/world.ts';

// What authorise notes of a session has to go, or change, with what it rests on.
let world: World;
let council: TestCouncil;
let member: Someone;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = () => world.ask('GET', '/v1/assessments', { as: member });
const noted = async () => {
  const { rows } = await world.database.root.query<{ role: string; status: string; person_name: string }>(
    'select role, status, person_name from session_councils where token_hash = $1',
    [sha256((member.cookie ?? '').slice('waymark='.length))],
  );
  return rows;
};

beforeEach(async () => {
  council = await world.newCouncil();
  member = { ...(await world.newMember(council, 'editor')), council: council.gssCode };
  expect(await noted()).toEqual([]);
  expect((await ask()).status).toBe(200);
  expect(await noted()).toEqual([{ role: 'editor', status: 'active', person_name: 'Test editor' }]);
});

describe('the next request after', () => {
  it('a role was changed acts with the new one', async () => {
    const create = () => world.ask('POST', '/v1/api-keys', { as: member, body: { name: ' ', scopes: [], expiresOn: '' } });
    expectProblem(await create(), 403, 'auth.role');
    await world.database.root.query(`update memberships set role = 'lead' where council_id = $1 and role = 'editor'`, [
      council.id,
    ]);
    expect(await noted()).toMatchObject([{ role: 'lead' }]);
    expectProblem(await create(), 400, 'request.invalid');
  });

  it('a membership was ended is refused', async () => {
    await world.database.root.query(`delete from memberships where council_id = $1 and role = 'editor'`, [council.id]);
    expect(await noted()).toEqual([]);
    expectProblem(await ask(), 403, 'council.not-a-member');
  });

  it('a council was suspended is refused, and served once it is active again', async () => {
    const become = (status: string) =>
      world.database.root.query('update councils set status = $1 where id = $2', [status, council.id]);
    await become('suspended');
    expectProblem(await ask(), 403, 'council.suspended');
    await become('active');
    expect((await ask()).status).toBe(200);
  });

  it('a session was ended is refused', async () => {
    expect((await world.ask('DELETE', '/v1/session', { as: member })).status).toBe(204);
    expect(await noted()).toEqual([]);
    expectProblem(await ask(), 401, 'auth.required');
  });

  it('an hour without use is refused, and so is one after the day is over', async () => {
    const { root } = world.database;
    await root.query(`update sessions set last_seen_at = now() - interval '61 minutes'`);
    await root.query(`update session_councils set seen_at = now() - interval '61 minutes'`);
    expectProblem(await ask(), 401, 'auth.required');
    await root.query(`update sessions set last_seen_at = now()`);
    expect((await ask()).status).toBe(200);
    await root.query(`update sessions set expires_at = now()`);
    await root.query(`update session_councils set ends_at = now()`);
    expectProblem(await ask(), 401, 'auth.required');
  });
});
