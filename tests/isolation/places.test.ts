import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { routes, type Route } from '../support/contract.ts';
import { apartFromTrace, expectProblem } from '../support/problems.ts';
import { exampleRequest } from '../support/requests.ts';
import { anonymous, openWorld, type Answered, type Someone, type World } from '../support/world.ts';
import { callOf, guardedRoutes, withPathId } from './support/calls.ts';
import { hashOfRows } from './support/rows.ts';
import { absentIds, nextMonth, setScene, type Scene } from './support/scene.ts';

// The matrix puts our ids into paths and our council into the header. Here they travel by every other way there is.
let world: World;
let scene: Scene;
let untouched: string;

beforeAll(async () => {
  world = await openWorld();
  scene = await setScene(world);
  untouched = await hashOfRows(world.database.root, scene.ours.id);
}, 120_000);
afterAll(() => world.close());

/** Nothing of ours in what somebody received, and nothing of ours changed. */
async function expectNothingOfOurs(answer: Answered): Promise<void> {
  const received = `${JSON.stringify(answer.headers)}\n${answer.text}`;
  expect([...scene.words.foundIn(received), ...scene.people.foundIn(received)]).toEqual([]);
  expect(await hashOfRows(world.database.root, scene.ours.id)).toBe(untouched);
}

const ofCouncil = guardedRoutes.filter(({ operation }) => operation['x-access'].realm === 'council');
const named = (list: Route[]) => list.map((route) => [route.operation.operationId, route] as const);
const hiding = ofCouncil.filter(withPathId);

describe('somebody who acts for two councils', () => {
  let both: Someone;
  beforeAll(async () => {
    both = await world.newMember(scene.foreign, 'lead');
    await world.database.root.query(`insert into memberships (council_id, person_id, role) values ($1, $2, 'lead')`, [
      scene.ours.id,
      both.personId,
    ]);
    untouched = await hashOfRows(world.database.root, scene.ours.id);
  });

  it.each(named(hiding))('%s: acting for the other, our id reads as one that never existed', async (_name, route) => {
    const { method, path, question } = callOf(route, scene.ids, both);
    const hidden = await world.ask(method, path, question);
    const absent = callOf(route, absentIds(scene.ids), both);
    expect(hidden.status).toBe(404);
    expect(apartFromTrace(hidden)).toEqual(apartFromTrace(await world.ask(absent.method, absent.path, absent.question)));
    await expectNothingOfOurs(hidden);
  });

  it.each(named(ofCouncil))('%s: acting for neither by name, nothing is guessed', async (_name, route) => {
    const { council: _unnamed, ...unnamed } = both;
    const { method, path, question } = callOf(route, scene.ids, unnamed);
    const answer = await world.ask(method, path, question);
    expectProblem(answer, 400, 'council.unnamed');
    await expectNothingOfOurs(answer);
  });

  it('control: acting for us, the same person reads our assessment', async () => {
    const as = { ...both, council: scene.ours.gssCode };
    const answer = await world.ask('GET', `/v1/assessments/${scene.ids.assessmentId}`, { as });
    expect(answer.status).toBe(200);
  });
});

describe('a session that has ended', () => {
  it.each(named(guardedRoutes))('%s asks to sign in, whether it idled or its day is over', async (_name, route) => {
    for (const [column, interval] of [
      ['expires_at', '-1 second'],
      ['last_seen_at', '-61 minutes'],
    ]) {
      const as = await world.newMember(scene.foreign, 'lead');
      await world.database.root.query(`update sessions set ${column} = now() + $1::interval where person_id = $2`, [
        interval,
        as.personId,
      ]);
      const { method, path, question } = callOf(route, scene.ids, as);
      expectProblem(await world.ask(method, path, question), 401, 'auth.required');
    }
  });
});

describe('a key beside a cookie', () => {
  it("acts for the key's council, whoever the cookie is", async () => {
    const path = `/v1/assessments/${scene.ids.assessmentId}`;
    const key = await world.newKey(scene.foreign, ['assessments:read']);
    const { cookie = '' } = scene.ours.lead;
    const answer = await world.ask('GET', path, { as: { ...key, cookie } });
    expectProblem(answer, 404, 'assessment.not-found');
    await expectNothingOfOurs(answer);
    expect((await world.ask('GET', path, { as: { cookie } })).status).toBe(200);
  });
});

describe('in a query', () => {
  it('our subject finds no event of theirs', async () => {
    const path = `/v1/events?subject=assessments/${scene.ids.assessmentId}`;
    const answer = await world.ask('GET', path, { as: scene.foreign.lead });
    expect(answer.body).toEqual({ items: [], nextCursor: null });
    expect((await world.ask('GET', path, { as: scene.ours.lead })).body.items.length).toBeGreaterThan(0);
  });

  it('our cursor is no cursor of theirs, though they have as many events', async () => {
    const { id } = await startAssessment(world, scene.foreign.lead);
    for (let version = 0; version < 60; version += 1) {
      const body = { answer: { kind: 'stage', stage: '2' }, ...blank };
      const headers = { 'if-match': `"${version}"` };
      await world.ask('PUT', `/v1/assessments/${id}/judgements/A1`, { as: scene.foreign.lead, body, headers });
    }
    const path = `/v1/events?cursor=${encodeURIComponent(scene.ourCursor)}`;
    const answer = await world.ask('GET', path, { as: scene.foreign.lead });
    expectProblem(answer, 400, 'request.invalid');
    await expectNothingOfOurs(answer);
    expect((await world.ask('GET', path, { as: scene.ours.lead })).status).toBe(200);
    const theirs = await world.ask('GET', '/v1/events?limit=2', { as: scene.foreign.lead });
    const next = await world.ask('GET', `/v1/events?cursor=${encodeURIComponent(theirs.body.nextCursor)}`, {
      as: scene.foreign.lead,
    });
    expect(next.status).toBe(200);
  });
});

describe('in a header', () => {
  it('our ETag says nothing of their judgement', async () => {
    const council = await world.newCouncil();
    const { id } = await startAssessment(world, council.lead);
    const ours = await world.ask('GET', `/v1/assessments/${scene.ids.assessmentId}/judgements/A1`, { as: scene.ours.lead });
    const headers = { 'if-match': ours.body.etag };
    const body = { answer: { kind: 'stage', stage: '2' }, ...blank };
    const answer = await world.ask('PUT', `/v1/assessments/${id}/judgements/A1`, { as: council.lead, body, headers });
    expectProblem(answer, 412, 'precondition.failed');
    await expectNothingOfOurs(answer);
  });

  it('our Idempotency-Key, with our very request, does their own work and does not repeat our answer', async () => {
    const headers = { 'idempotency-key': 'one-for-both' };
    const body = { name: 'Intranet', scopes: ['assessments:read'], expiresOn: nextMonth() };
    const ask = (as: Someone) => world.ask('POST', '/v1/api-keys', { as, body, headers });
    const ours = await ask(scene.ours.lead);
    const theirs = await ask(scene.foreign.lead);
    expect([ours.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.headers).not.toHaveProperty('idempotent-replayed');
    expect(theirs.body.id).not.toBe(ours.body.id);
    expect(theirs.body.key).not.toBeNull();
    const again = await ask(scene.ours.lead);
    expect(again.headers).toMatchObject({ 'idempotent-replayed': 'true' });
    expect(again.body).toEqual({ ...ours.body, key: null });
    // Nor a colleague's answer: a key belongs to who sent it.
    const colleague = await ask(await world.newMember(scene.ours, 'lead'));
    expect(colleague.body.id).not.toBe(ours.body.id);
    untouched = await hashOfRows(world.database.root, scene.ours.id);
  });
});

describe('in a body', () => {
  it('our content hash signs nothing of theirs', async () => {
    const council = await world.newCouncil();
    const { id } = await startAssessment(world, council.lead);
    const check = await world.ask('GET', `/v1/assessments/${scene.ids.assessmentId}/check`, { as: scene.ours.lead });
    const body = { contentHash: check.body.contentHash, contribute: true };
    const answer = await world.ask('POST', `/v1/assessments/${id}/sign-off`, { as: council.lead, body });
    expectProblem(answer, 412, 'precondition.failed');
    await expectNothingOfOurs(answer);
  });
});

describe('a release that is not theirs yet', () => {
  const readers: [string, () => Promise<Someone>][] = [
    ['nobody', async () => anonymous],
    ['a lead of another council', async () => scene.foreign.lead],
    ['a key of another council', () => world.newKey(scene.foreign, ['benchmarks:read'])],
    ['a lead of a council that did not take part', async () => scene.apart.lead],
    ['a lead of a suspended council', async () => scene.suspended.lead],
    ['a key of ours without the scope', () => world.newKey(scene.ours, ['events:read'])],
  ];
  it.each(readers)('is hidden from %s', async (_who, reader) => {
    const as = await reader();
    untouched = await hashOfRows(world.database.root, scene.ours.id);
    const hidden = await world.ask('GET', `/v1/releases/${scene.ids.releaseId}`, { as });
    const absent = await world.ask('GET', `/v1/releases/${v7()}`, { as });
    expectProblem(hidden, 404, 'release.not-found');
    expect(apartFromTrace(hidden)).toEqual(apartFromTrace(absent));
    const { body } = await world.ask('GET', '/v1/releases', { as });
    expect(body.items).toEqual([]);
    await expectNothingOfOurs(hidden);
  });

  it('control: its contributors and national roles read it, and it names nobody', async () => {
    for (const as of [scene.ours.viewer, await world.newNational('analyst'), await world.newNationalKey(['releases:read'])]) {
      const answer = await world.ask('GET', `/v1/releases/${scene.ids.releaseId}`, { as });
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(scene.ours.id);
      expect(answer.text).not.toContain(scene.ours.gssCode);
      await expectNothingOfOurs(answer);
    }
  });
});

describe('what everybody may ask', () => {
  const open = routes.filter(({ operation }) => ['public', 'optional'].includes(operation['x-access'].realm));
  it.each(named(open))('%s: shows nothing of ours to anybody', async (_name, route) => {
    const { method, path, ...question } = exampleRequest(route);
    for (const as of [anonymous, scene.foreign.lead, await world.newNational('administrator')]) {
      await expectNothingOfOurs(await world.ask(method, path, { ...question, as }));
    }
  });

  it.each(['/docs', '/openapi.json', '/'])('%s neither', async (path) => {
    await expectNothingOfOurs(await world.ask('GET', path));
  });
});

describe('HEAD', () => {
  it.each(named(hiding.filter(({ method }) => method === 'GET')))('%s tells as little as GET', async (_name, route) => {
    const length = ({ headers }: Answered) => Number(headers['content-length']);
    const ask = async (ids: Scene['ids'], as: Someone) => {
      const { path, question } = callOf(route, ids, as);
      return world.ask('HEAD', path, question);
    };
    const [hidden, absent] = [await ask(scene.ids, scene.foreign.lead), await ask(absentIds(scene.ids), scene.foreign.lead)];
    expect([hidden.status, hidden.text, length(hidden)]).toEqual([404, '', length(absent)]);
    expect((await ask(scene.ids, scene.ours.lead)).status).toBe(200);
  });
});
