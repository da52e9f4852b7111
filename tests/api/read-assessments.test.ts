import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, framework, openCycle, startAssessment } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  id = (await startAssessment(world, council.lead)).id;
});
afterAll(() => world.close());

describe('GET /v1/assessments', () => {
  it("lists the council's own, newest first", async () => {
    const other = await world.newCouncil();
    await startAssessment(world, other.lead);
    const later = await world.ask('POST', '/v1/assessments', {
      as: council.lead,
      body: { frameworkCode: 'ehc-partnership-strength', version: '1.0.0', cycleCode: openCycle },
    });
    const { status, body } = await world.ask('GET', '/v1/assessments', { as: council.viewer });
    expect(status).toBe(200);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([later.body.id, id]);
  });

  it('is empty for a council that has none', async () => {
    const { lead } = await world.newCouncil();
    expect((await world.ask('GET', '/v1/assessments', { as: lead })).body).toEqual({ items: [] });
  });
});

describe('GET /v1/assessments/{assessmentId}', () => {
  it('reads one, with its ETag', async () => {
    const { status, body, headers } = await world.ask('GET', `/v1/assessments/${id}`, { as: council.viewer });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, ...{ frameworkCode: framework.frameworkCode }, state: 'agreeing', cycleCode: openCycle });
    expect(headers['etag']).toBe(body.etag);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers 404 for one that is not there', async () => {
    expectProblem(await world.ask('GET', `/v1/assessments/${v7()}`, { as: council.viewer }), 404, 'assessment.not-found');
  });
});

describe('GET /v1/assessments/{assessmentId}/progress', () => {
  it('counts what is answered, by theme', async () => {
    const before = await world.ask('GET', `/v1/assessments/${id}/progress`, { as: council.viewer });
    expect(before.body).toMatchObject({ answered: 0, total: 42 });
    await answerAll(world, council.editor, id);
    const { status, body } = await world.ask('GET', `/v1/assessments/${id}/progress`, { as: council.viewer });
    expect(status).toBe(200);
    expect(body).toMatchObject({ answered: 42, total: 42 });
    const totals = (body.themes as { answered: number; total: number }[]).map(({ answered, total }) => [answered, total]);
    expect(totals.length).toBeGreaterThan(1);
    expect(totals.reduce((sum, [answered = 0]) => sum + answered, 0)).toBe(42);
  });

  it('answers 404 for an assessment that is not there', async () => {
    const answer = await world.ask('GET', `/v1/assessments/${v7()}/progress`, { as: council.viewer });
    expectProblem(answer, 404, 'assessment.not-found');
  });
});
