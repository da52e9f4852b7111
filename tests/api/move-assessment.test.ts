import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { framework, openCycle } from '../support/assessments.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let draft: { id: string; etag: string };

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  council = await world.newCouncil();
  draft = (await world.ask('POST', '/v1/assessments', { as: council.lead, body: { ...framework, cycleCode: openCycle } })).body;
});
afterAll(() => world.close());

const move = (to: unknown, headers: Record<string, string> = { 'if-match': draft.etag }, id = draft.id) =>
  world.ask('POST', `/v1/assessments/${id}/moves`, { as: council.lead, body: { to }, headers });

describe('POST /v1/assessments/{assessmentId}/moves', () => {
  it('moves a draft to agreeing, with a new ETag and one event', async () => {
    const { answer, events } = await recorded(world, () => move('agreeing'));
    expect(answer.status).toBe(200);
    expect(answer.body.state).toBe('agreeing');
    expect(answer.headers['etag']).toBe(answer.body.etag);
    expect(answer.body.etag).not.toBe(draft.etag);
    expect(events).toMatchObject([
      {
        actor_id: council.lead.personId,
        action: 'assessment.moved',
        subject: `assessments/${draft.id}`,
        before: { state: 'draft' },
        after: { state: 'agreeing' },
      },
    ]);
  });

  it('lets one of two parallel moves win', async () => {
    const { answer, events } = await recorded(world, () => Promise.all([move('agreeing'), move('agreeing')]));
    expect(answer.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(events).toHaveLength(1);
  });

  it('gathers no views without partners', async () => {
    expectProblem(await move('gathering'), 409, 'assessment.state');
    expect((await move('agreeing')).status).toBe(200);
  });

  it('says what is wrong and changes nothing', async () => {
    const before = await contentOf(world);
    const missing = await move('agreeing', {});
    expectProblem(missing, 428, 'precondition.required');
    expect(faultPlaces(missing)).toEqual(['If-Match']);
    for (const tag of ['"99"', '*', `W/${draft.etag}`, draft.etag.replaceAll('"', '')]) {
      expectProblem(await move('agreeing', { 'if-match': tag }), 412, 'precondition.failed');
    }
    for (const to of ['signed_off', 'draft', null, 1, ['agreeing']]) expectProblem(await move(to), 400, 'request.invalid');
    expectProblem(await move('agreeing', undefined, v7()), 404, 'assessment.not-found');
    expect(await contentOf(world)).toBe(before);
    expect((await move('agreeing')).status).toBe(200);
  });
});
