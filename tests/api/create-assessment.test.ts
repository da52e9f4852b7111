import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framework, openCycle } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const create = (body: object, headers = {}) => world.ask('POST', '/v1/assessments', { as: council.lead, body, headers });
const wanted = { ...framework, cycleCode: openCycle };

describe('POST /v1/assessments', () => {
  it('starts a draft with every judgement at version 0, and one event', async () => {
    council = await world.newCouncil();
    const { answer, events, nationalEvents } = await recorded(world, () => create(wanted));
    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/v1/assessments/${answer.body.id}`);
    expect(answer.headers['etag']).toBe(answer.body.etag);
    expect(answer.body).toMatchObject({ state: 'draft', revision: 1, demonstration: false });
    expect(events).toEqual([
      {
        actor_kind: 'person',
        actor_id: council.lead.personId,
        actor_name: 'Test lead',
        action: 'assessment.created',
        subject: `assessments/${answer.body.id}`,
        before: null,
        after: answer.body,
      },
    ]);
    expect(nationalEvents).toEqual([]);
    const { rows } = await world.database.root.query(
      `select count(*)::int as judgements, max(version) as version, max(answer_kind) as kind from judgements where assessment_id = $1`,
      [answer.body.id],
    );
    expect(rows).toEqual([{ judgements: 42, version: 0, kind: 'not_answered' }]);
  });

  it('takes an API key, and says in the event which', async () => {
    council = await world.newCouncil();
    const key = await world.newKey(council, ['assessments:write']);
    const { answer, events } = await recorded(world, () => world.ask('POST', '/v1/assessments', { as: key, body: wanted }));
    expect(answer.status).toBe(201);
    expect(events).toMatchObject([{ actor_kind: 'api_key', actor_name: 'Test key' }]);
  });

  it('is one for each council, framework and cycle', async () => {
    council = await world.newCouncil();
    expect((await create(wanted)).status).toBe(201);
    const before = await contentOf(world);
    expectProblem(await create(wanted), 409, 'assessment.exists');
    expect(await contentOf(world)).toBe(before);
    const other = await create({ ...wanted, frameworkCode: 'ehc-partnership-strength' });
    expect(other.status).toBe(201);
  });

  it.each([
    ['a cycle that is over', { ...wanted, cycleCode: '2025-26' }, 409, 'cycle.closed'],
    ['a cycle that has not begun', { ...wanted, cycleCode: '2027-28' }, 409, 'cycle.closed'],
    ['a cycle there is none of', { ...wanted, cycleCode: 'nineteen' }, 409, 'cycle.closed'],
    ['an unknown framework', { ...wanted, frameworkCode: 'nothing' }, 404, 'framework.not-found'],
    ['an unknown version', { ...wanted, version: '9.9.9' }, 404, 'framework.not-found'],
    ['a version that is no version', { ...wanted, version: 'latest' }, 400, 'request.invalid'],
    ['null where a text was meant', { ...wanted, cycleCode: null }, 400, 'request.invalid'],
  ])('refuses %s and changes nothing', async (_, body, status, code) => {
    council = await world.newCouncil();
    const before = await contentOf(world);
    expectProblem(await create(body), status, code);
    expect(await contentOf(world)).toBe(before);
    expect((await create(wanted)).status).toBe(201);
  });

  it('lets one of ten parallel starts win', async () => {
    council = await world.newCouncil();
    const { answer, events } = await recorded(world, () => Promise.all(Array.from({ length: 10 }, () => create(wanted))));
    expect(answer.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    expect(events).toHaveLength(1);
  });
});
