import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../support/contract.ts';
import { apartFromTrace } from '../support/problems.ts';
import { anonymous, openWorld, type Answered, type Someone, type World } from '../support/world.ts';
import { callOf, guardedRoutes, withPathId } from './support/calls.ts';
import { hashOfRows } from './support/rows.ts';
import { absentIds, setScene, type Ids, type Scene } from './support/scene.ts';

let world: World;
let scene: Scene;
let untouched: string;

beforeAll(async () => {
  world = await openWorld();
  scene = await setScene(world);
  untouched = await hashOfRows(world.database.root, scene.ours.id);
}, 120_000);
afterAll(() => world.close());

/** Asks, and holds what must always be so: no canary received, and not a row of the council changed. */
async function askFrom(route: Route, as: Someone, ids: Ids = scene.ids, seesPeople = false): Promise<Answered> {
  const { method, path, question } = callOf(route, ids, as);
  const answer = await world.ask(method, path, question);
  const received = `${JSON.stringify(answer.headers)}\n${answer.text}`;
  expect(scene.words.foundIn(received), `${method} ${path} ${answer.status}`).toEqual([]);
  if (!seesPeople) expect(scene.people.foundIn(received), `${method} ${path} ${answer.status}`).toEqual([]);
  expect(await hashOfRows(world.database.root, scene.ours.id), `${method} ${path} changed a row`).toBe(untouched);
  return answer;
}

const outcome = (answer: Answered) => `${answer.status} ${answer.body?.code ?? ''}`.trim();
const named = guardedRoutes.map((route) => [route.operation.operationId, route] as const);
const ofCouncil = named.filter(([, route]) => route.operation['x-access'].realm === 'council');
const ofNation = named.filter(([, route]) => route.operation['x-access'].realm === 'national');

describe('nobody', () => {
  it.each(named)('%s: nobody, an unknown session and an unknown key are asked to sign in', async (_name, route) => {
    for (const as of [anonymous, { cookie: 'waymark=unknown' }, { key: `wmk_${'x'.repeat(43)}` }]) {
      expect(outcome(await askFrom(route, as))).toBe('401 auth.required');
    }
  });
});

describe('another council', () => {
  it.each(ofCouncil.filter(([, route]) => withPathId(route) && route.operation.operationId !== 'getOurPlace'))(
    '%s: our id reads byte for byte as one that never existed',
    async (_name, route) => {
      const hidden = await askFrom(route, scene.foreign.lead);
      const absent = await askFrom(route, scene.foreign.lead, absentIds(scene.ids));
      expect(hidden.status).toBe(404);
      expect(apartFromTrace(hidden)).toEqual(apartFromTrace(absent));
    },
  );

  it.each(ofCouncil)('%s: naming our council in the header does not help', async (_name, route) => {
    expect(outcome(await askFrom(route, { ...scene.foreign.lead, council: scene.ours.gssCode }))).toBe(
      '403 council.not-a-member',
    );
  });

  it.each(ofCouncil)('%s: a council that does not exist answers the same', async (_name, route) => {
    const { method, path, question } = callOf(route, scene.ids, { ...scene.foreign.lead, council: scene.ours.gssCode });
    const hidden = await world.ask(method, path, question);
    const absent = await world.ask(method, path, { ...question, as: { ...scene.foreign.lead, council: 'E06999999' } });
    expect(apartFromTrace(hidden)).toEqual(apartFromTrace(absent));
  });

  it.each(ofCouncil)("%s: its key neither reaches our ids nor acts in our council's name", async (_name, route) => {
    const scope = route.operation['x-access'].scope;
    const key = await world.newKey(scene.foreign, scope === null ? ['assessments:read'] : [scope]);
    const answer = await askFrom(route, key);
    expect(answer.status, outcome(answer)).not.toBe(500);
    if (scope === null) expect(outcome(answer)).toBe('403 auth.no-key');
    expect(outcome(await askFrom(route, { ...key, council: scene.ours.gssCode }))).toBe('403 council.not-a-member');
  });

  it('lists nothing of ours, with our cursor either', async () => {
    const lists = ofCouncil.filter(([, route]) => route.method === 'GET' && !withPathId(route));
    expect(lists.map(([name]) => name).sort()).toEqual([
      'getConsent',
      'listApiKeys',
      'listAssessments',
      'listEvents',
      'listMembers',
    ]);
    for (const [, route] of lists) expect((await askFrom(route, scene.foreign.lead)).status).toBe(200);
    const answer = await world.ask('GET', `/v1/events?cursor=${encodeURIComponent(scene.ourCursor)}`, { as: scene.foreign.lead });
    expect(scene.words.foundIn(answer.text)).toEqual([]);
    expect([200, 400]).toContain(answer.status);
    const mine = await world.ask('GET', `/v1/events?cursor=${encodeURIComponent(scene.ourCursor)}`, { as: scene.ours.lead });
    expect(mine.status).toBe(200);
  });
});

describe('our own people with a lower role', () => {
  const lower = ofCouncil.flatMap(([name, route]) =>
    (['viewer', 'editor'] as const)
      .filter((role) => !route.operation['x-access'].roles.includes(role))
      .map((role) => [name, role, route] as const),
  );
  it.each(lower)('%s refuses a %s', async (_name, role, route) => {
    const { method, path, question } = callOf(route, scene.ids, scene.ours[role]);
    expect(outcome(await world.ask(method, path, question))).toBe('403 auth.role');
    expect(await hashOfRows(world.database.root, scene.ours.id)).toBe(untouched);
  });
});

describe('keys', () => {
  it.each(ofCouncil)('%s: a key of ours without the scope, an expired and a revoked one', async (_name, route) => {
    const scope = route.operation['x-access'].scope;
    const without = await world.newKey(scene.ours, [scope === 'events:read' ? 'assessments:read' : 'events:read']);
    const expired = await world.newKey(scene.ours, scope ? [scope] : [], 'expired');
    const revoked = await world.newKey(scene.ours, scope ? [scope] : [], 'revoked');
    untouched = await hashOfRows(world.database.root, scene.ours.id);
    expect(outcome(await askFrom(route, without))).toBe(scope === null ? '403 auth.no-key' : '403 auth.scope');
    expect(outcome(await askFrom(route, expired))).toBe('401 auth.required');
    expect(outcome(await askFrom(route, revoked))).toBe('401 auth.required');
  });
});

describe('a suspended council', () => {
  it.each(ofCouncil)('%s refuses its lead and its key', async (_name, route) => {
    const scope = route.operation['x-access'].scope;
    expect(outcome(await askFrom(route, scene.suspended.lead))).toBe('403 council.suspended');
    const key = await world.newKey(scene.suspended, scope === null ? [] : [scope]);
    expect((await askFrom(route, key)).status).toBe(403);
  });
});

const national = ['national_editor', 'analyst', 'administrator'] as const;

describe('national roles', () => {
  it.each(ofCouncil)("%s: none of them reads or changes a council's work", async (_name, route) => {
    for (const role of national) {
      const person = await world.newNational(role);
      expect(outcome(await askFrom(route, person))).toBe('403 council.not-a-member');
      expect(outcome(await askFrom(route, { ...person, council: scene.ours.gssCode }))).toBe('403 council.not-a-member');
    }
    const key = await world.newNationalKey(['releases:read', 'councils:read']);
    expect(outcome(await askFrom(route, key))).toBe('403 auth.no-key');
  });

  it.each(ofNation)('%s: no council may, and no national role but its own', async (_name, route) => {
    const { roles, scope } = route.operation['x-access'];
    expect(outcome(await askFrom(route, scene.foreign.lead))).toBe('403 auth.role');
    expect(outcome(await askFrom(route, await world.newKey(scene.foreign, ['assessments:read'])))).toBe('403 auth.no-key');
    for (const role of national.filter((other) => !roles.includes(other))) {
      expect(outcome(await askFrom(route, await world.newNational(role)))).toBe('403 auth.role');
    }
    const without = await world.newNationalKey(['releases:read'].filter((held) => held !== scope));
    expect(outcome(await askFrom(route, without))).toBe(scope === null ? '403 auth.no-key' : '403 auth.scope');
  });

  it.each(national)('a national %s who reads everything receives no word of a council', async (role) => {
    const person = await world.newNational(role);
    const open = ofNation.filter(([, { method, operation }]) => method === 'GET' && operation['x-access'].roles.includes(role));
    for (const [, route] of open) {
      expect((await askFrom(route, person, scene.ids, role === 'administrator')).status).toBe(200);
    }
  });
});

describe('controls', () => {
  it("finds its canaries where they belong: in the council's own answers", async () => {
    const received: string[] = [];
    for (const path of [
      `/v1/assessments/${scene.ids.assessmentId}/judgements`,
      `/v1/assessments/${scene.ids.assessmentId}/earlier-answers`,
      `/v1/assessments/${scene.ids.assessmentId}/local-statements`,
      `/v1/assessments/${scene.ids.assessmentId}/submissions/1`,
      '/v1/events?limit=200',
      '/v1/api-keys',
      '/v1/members',
    ]) {
      received.push((await world.ask('GET', path, { as: scene.ours.lead })).text);
    }
    expect(scene.words.foundIn(received.join()).sort()).toEqual([...scene.words.places].sort());
    expect(scene.people.foundIn(received.join()).sort()).toEqual([...scene.people.places].sort());
  });

  it('logs nothing that a council wrote', () => {
    expect(world.logged.length).toBeGreaterThan(0);
    expect(scene.words.foundIn(world.logged.join(''))).toEqual([]);
  });

  // Last, since it changes things: each request was well formed, for its owner meets no refusal of who asks.
  it.each(ofCouncil)('%s: our lead gets past every guard with the same request', async (_name, route) => {
    const { method, path, question } = callOf(route, scene.ids, scene.ours.lead);
    const answer = await world.ask(method, path, question);
    expect(answer.status, outcome(answer)).not.toBeOneOf([400, 401, 403, 404, 428]);
    expect(answer.status).toBeLessThan(500);
  });

  it('and what they changed shows in the hash of our rows', async () => {
    expect(await hashOfRows(world.database.root, scene.ours.id)).not.toBe(untouched);
  });
});
