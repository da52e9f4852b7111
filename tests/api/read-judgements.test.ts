import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, startAssessment } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let address: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  address = `/v1/assessments/${(await startAssessment(world, council.lead)).id}/judgements`;
});
afterAll(() => world.close());

const never = {
  answer: { kind: 'not_answered' },
  strengths: '',
  impact: '',
  areasForDevelopment: '',
  gateReason: null,
  version: 0,
  etag: '"0"',
};

describe('GET /v1/assessments/{assessmentId}/judgements', () => {
  it('has one for each statement from the start, in the order of the framework', async () => {
    const { status, body } = await world.ask('GET', address, { as: council.viewer });
    expect(status).toBe(200);
    const framework = await world.ask('GET', '/v1/frameworks/effective-local-send-system/versions/1.0.0');
    const codes = body.items.map((item: { statementCode: string }) => item.statementCode);
    expect(codes).toEqual(framework.body.statements.map((statement: { code: string }) => statement.code));
    for (const item of body.items) expect(item).toMatchObject({ ...never, updatedAt: null, updatedBy: null });
  });

  it('answers 404 for an assessment that is not there', async () => {
    const answer = await world.ask('GET', `/v1/assessments/${v7()}/judgements`, { as: council.viewer });
    expectProblem(answer, 404, 'assessment.not-found');
  });
});

describe('GET /v1/assessments/{assessmentId}/judgements/{statementCode}', () => {
  it('exists at version 0 before anybody saved it', async () => {
    const { status, body, headers } = await world.ask('GET', `${address}/A1`, { as: council.viewer });
    expect(status).toBe(200);
    expect(headers['etag']).toBe('"0"');
    expect(body).toEqual({ statementCode: 'A1', ...never, updatedAt: null, updatedBy: null });
  });

  it('says who saved it and when', async () => {
    const before = Date.now();
    await answerAll(world, council.editor, address.split('/')[3] ?? '');
    const { body } = await world.ask('GET', `${address}/A1`, { as: council.viewer });
    expect(body).toMatchObject({ version: 1, etag: '"1"', updatedBy: { id: council.editor.personId, name: 'Test editor' } });
    expect(Date.parse(body.updatedAt)).toBeGreaterThanOrEqual(before - 1000);
  });

  it('answers 404 for an unknown statement and for an assessment that is not there', async () => {
    expectProblem(await world.ask('GET', `${address}/Z99`, { as: council.viewer }), 404, 'statement.not-found');
    const elsewhere = `/v1/assessments/${v7()}/judgements/A1`;
    expectProblem(await world.ask('GET', elsewhere, { as: council.viewer }), 404, 'statement.not-found');
  });
});
