import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password, tokenOf } from '../support/people.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let administrator: Someone;

beforeAll(async () => {
  world = await openWorld();
  administrator = await world.newNational('administrator');
});
afterAll(() => world.close());

const create = (gssCode: unknown) => world.ask('POST', '/v1/councils', { as: administrator, body: { gssCode } });
const setStatus = (gssCode: string, status: unknown) =>
  world.ask('PUT', `/v1/councils/${gssCode}/status`, { as: administrator, body: { status } });
const inviteLead = (gssCode: string, email: string) =>
  world.ask('POST', `/v1/councils/${gssCode}/invitations`, { as: administrator, body: { email } });

describe('POST /v1/councils', () => {
  it('makes an area a council, told in its own first event', async () => {
    const { answer, events, nationalEvents } = await recorded(world, () => create('E08000025'));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ gssCode: 'E08000025', name: 'Birmingham', status: 'active', demonstration: false });
    expect(events).toMatchObject([
      {
        actor_id: administrator.personId,
        action: 'council.created',
        subject: 'councils/E08000025',
        before: null,
        after: answer.body,
      },
    ]);
    expect(nationalEvents).toEqual([]);
    const listed = await world.ask('GET', '/v1/councils', { as: administrator });
    expect(listed.status).toBe(200);
    expect(listed.body.items).toEqual([answer.body]);
  });

  it('is done once for an area that there is, and changes nothing otherwise', async () => {
    const before = await contentOf(world);
    expectProblem(await create('E08000025'), 409, 'council.exists');
    expectProblem(await create('E99999999'), 404, 'area.not-found');
    expectProblem(await create(null), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});

describe('PUT /v1/councils/{gssCode}/status', () => {
  it('suspends from the next request on, for members and keys, and lets them go on', async () => {
    const council = await world.newCouncil();
    const key = await world.newKey(council, ['assessments:read']);
    const ask = async () => [
      await world.ask('GET', '/v1/assessments', { as: council.viewer }),
      await world.ask('GET', '/v1/assessments', { as: key }),
    ];
    for (const answer of await ask()) expect(answer.status).toBe(200);
    const { answer, events } = await recorded(world, () => setStatus(council.gssCode, 'suspended'));
    expect(answer.status).toBe(200);
    expect(events).toMatchObject([
      {
        actor_id: administrator.personId,
        action: 'council.status-changed',
        before: { status: 'active' },
        after: { status: 'suspended' },
      },
    ]);
    for (const refused of await ask()) expectProblem(refused, 403, 'council.suspended');
    expect((await setStatus(council.gssCode, 'active')).body.status).toBe('active');
    for (const allowed of await ask()) expect(allowed.status).toBe(200);
  });

  it('does nothing where nothing changes, and refuses what there is none of', async () => {
    const council = await world.newCouncil();
    const before = await contentOf(world);
    expect((await setStatus(council.gssCode, 'active')).status).toBe(200);
    expectProblem(await setStatus('E99999999', 'suspended'), 404, 'council.not-found');
    expectProblem(await setStatus(council.gssCode, 'closed'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});

describe('POST /v1/councils/{gssCode}/invitations', () => {
  it('makes a link by which the first lead comes in, told in the council', async () => {
    await create('E08000035');
    const { answer, events } = await recorded(world, () => inviteLead('E08000035', 'First.Lead@leeds.example'));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ email: 'first.lead@leeds.example', role: 'lead' });
    const token = tokenOf(answer.body.link);
    expect(events).toMatchObject([{ action: 'invitation.created', after: { email: 'first.lead@leeds.example', role: 'lead' } }]);
    expect(JSON.stringify(events)).not.toContain(token);
    const joined = await world.ask('POST', '/v1/invitations/accept', { body: { token, name: 'First Lead', password } });
    expect(joined.body.memberships).toMatchObject([{ gssCode: 'E08000035', role: 'lead' }]);
    // From now on its leads decide who acts for it: no administrator comes in by an invitation of their own.
    expectProblem(await inviteLead('E08000035', 'administrator@national.example'), 409, 'council.has-lead');
  });

  it('refuses an area that is no council, and changes nothing', async () => {
    const before = await contentOf(world);
    expectProblem(await inviteLead('E09000001', 'a@b.example'), 404, 'council.not-found');
    expectProblem(await inviteLead('E08000025', 'nobody'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
    expect((await inviteLead('E08000025', 'a@b.example')).status).toBe(201);
  });
});
