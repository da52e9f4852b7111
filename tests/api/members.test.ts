import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokenOf } from '../support/people.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  council = await world.newCouncil();
});
afterAll(() => world.close());

const members = async () => (await world.ask('GET', '/v1/members', { as: council.viewer })).body.items;
const changeRole = (personId: string | undefined, role: unknown, as = council.lead) =>
  world.ask('PUT', `/v1/members/${personId}/role`, { as, body: { role } });
const remove = (personId: string | undefined, as = council.lead) => world.ask('DELETE', `/v1/members/${personId}`, { as });

describe('GET /v1/members', () => {
  it("lists the council's own, by name", async () => {
    await world.newCouncil();
    expect((await members()).map(({ name, role }: { name: string; role: string }) => [name, role])).toEqual([
      ['Test editor', 'editor'],
      ['Test lead', 'lead'],
      ['Test viewer', 'viewer'],
    ]);
  });
});

describe('POST /v1/members/invitations', () => {
  const invite = (body: object) => world.ask('POST', '/v1/members/invitations', { as: council.lead, body });

  it('answers with a link that is stored as a hash only, and leaves one event without it', async () => {
    const { answer, events } = await recorded(world, () => invite({ email: 'New.Person@council.example', role: 'viewer' }));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ email: 'new.person@council.example', role: 'viewer' });
    expect(answer.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/join#[\w-]{43}$/);
    expect(Math.round((Date.parse(answer.body.expiresAt) - Date.now()) / 3_600_000)).toBe(7 * 24);
    expect(events).toMatchObject([
      { actor_id: council.lead.personId, action: 'invitation.created', before: null, after: { role: 'viewer' } },
    ]);
    const token = tokenOf(answer.body.link);
    expect(JSON.stringify(events)).not.toContain(token);
    const { rows } = await world.database.root.query('select i::text as row from invitations i');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('invites nobody who is a member, to no role there is none of, and changes nothing', async () => {
    const before = await contentOf(world);
    const email = `${council.editor.personId}@people.example`;
    expectProblem(await invite({ email: email.toUpperCase(), role: 'lead' }), 409, 'member.exists');
    for (const role of ['administrator', null, undefined]) {
      expectProblem(await invite({ email: 'new@council.example', role }), 400, 'request.invalid');
    }
    expect(await contentOf(world)).toBe(before);
    expect((await invite({ email: 'new@council.example', role: 'lead' })).status).toBe(201);
  });
});

describe('PUT /v1/members/{personId}/role', () => {
  it('holds from the next request on, with one event', async () => {
    expectProblem(await changeRole(council.viewer.personId, 'viewer', council.editor), 403, 'auth.role');
    const { answer, events } = await recorded(world, () => changeRole(council.editor.personId, 'lead'));
    expect(answer.status).toBe(200);
    expect(events).toMatchObject([
      {
        actor_id: council.lead.personId,
        action: 'member.role-changed',
        subject: `members/${council.editor.personId}`,
        before: { role: 'editor' },
        after: { role: 'lead' },
      },
    ]);
    expect((await changeRole(council.viewer.personId, 'editor', council.editor)).status).toBe(200);
  });

  it('does nothing where nothing changes', async () => {
    const { answer, events } = await recorded(world, () => changeRole(council.editor.personId, 'editor'));
    expect(answer.status).toBe(200);
    expect(events).toEqual([]);
  });

  it('keeps the last lead, also of two who demote each other', async () => {
    const before = await contentOf(world);
    expectProblem(await changeRole(council.lead.personId, 'viewer'), 409, 'member.last-lead');
    expectProblem(await changeRole(v7(), 'viewer'), 404, 'member.not-found');
    expectProblem(await changeRole(council.editor.personId, null), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
    const second = await world.newMember(council, 'lead');
    const answers = await Promise.all([
      changeRole(second.personId, 'viewer', council.lead),
      changeRole(council.lead.personId, 'viewer', second),
    ]);
    expect(answers.map(({ status }) => status)).toContain(200);
    expect((await members()).filter(({ role }: { role: string }) => role === 'lead')).toHaveLength(1);
  });
});

describe('DELETE /v1/members/{personId}', () => {
  it('ends the membership at once, voids open invitations, and leaves one event', async () => {
    const email = `${council.editor.personId}@people.example`;
    const { answer, events } = await recorded(world, () => remove(council.editor.personId));
    expect(answer.status).toBe(204);
    expect(events).toMatchObject([
      { action: 'member.removed', subject: `members/${council.editor.personId}`, before: { role: 'editor', email }, after: null },
    ]);
    expectProblem(await world.ask('GET', '/v1/members', { as: council.editor }), 403, 'council.not-a-member');
    expect(await members()).toHaveLength(2);
  });

  it('keeps the last lead, and removes nobody who is no member', async () => {
    const before = await contentOf(world);
    expectProblem(await remove(council.lead.personId), 409, 'member.last-lead');
    expectProblem(await remove(v7()), 404, 'member.not-found');
    expectProblem(await remove('me'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});
