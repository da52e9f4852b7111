import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { publishNextVersion } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let assessmentId: string;
const code = 'effective-local-send-system-to-area-inspection';

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
  await save(assessmentId, 'D1', '4');
  await save(assessmentId, 'D3', '4');
  await save(assessmentId, 'B1', '1');
  await save(assessmentId, 'B6', '3');
});
afterAll(() => world.close());

async function save(id: string, statement: string, stage: string) {
  const address = `/v1/assessments/${id}/judgements/${statement}`;
  const { body } = await world.ask('GET', address, { as: council.editor });
  const saved = await world.ask('PUT', address, {
    as: council.editor,
    body: { answer: { kind: 'stage', stage }, ...blank },
    headers: { 'if-match': body.etag },
  });
  expect(saved.status, saved.text).toBe(200);
}

const project = (crosswalk = code, id = assessmentId, as: Someone = council.viewer) =>
  world.ask('GET', `/v1/assessments/${id}/projections/${crosswalk}`, { as });

it('is listed and read whole, by anybody', async () => {
  const { body } = await world.ask('GET', '/v1/crosswalks');
  expect(body.items).toMatchObject([
    { code, from: { version: '1.0.0' }, to: { frameworkCode: 'area-inspection-impact-criteria' } },
  ]);
  const whole = await world.ask('GET', `/v1/crosswalks/${code}`);
  expect(whole.body.links).toHaveLength(24);
  expectProblem(await world.ask('GET', '/v1/crosswalks/nowhere'), 404, 'crosswalk.not-found');
});

it('projects an assessment as a range with its weakest link, and saves nothing', async () => {
  const before = await contentOf(world);
  const { status, body } = await project();
  expect(status).toBe(200);
  expect(body.statements).toMatchObject([
    { statementCode: 'I1', lowest: 'typically-positive', highest: 'typically-positive', weakest: 'subset', own: null },
    { statementCode: 'I2', lowest: 'widespread-failings', highest: 'inconsistent', weakest: 'intersects', own: null },
    { statementCode: 'I3', lowest: null, highest: null, weakest: null },
    { statementCode: 'I4' },
    { statementCode: 'I5' },
  ]);
  expect(await contentOf(world)).toBe(before);
});

it('never takes the place of a real answer: what the council answered itself stands beside', async () => {
  const made = await world.ask('POST', '/v1/assessments', {
    as: council.lead,
    body: { frameworkCode: 'area-inspection-impact-criteria', version: '1.0.0', cycleCode: '2026-27' },
  });
  await world.ask('POST', `/v1/assessments/${made.body.id}/moves`, {
    as: council.lead,
    body: { to: 'agreeing' },
    headers: { 'if-match': made.body.etag },
  });
  await save(made.body.id, 'I1', 'inconsistent');
  const { body } = await project();
  expect(body.statements[0]).toMatchObject({
    own: { kind: 'stage', stage: 'inconsistent' },
    lowest: 'typically-positive',
    highest: 'typically-positive',
  });
  expectProblem(await project(code, made.body.id), 409, 'assessment.not-comparable');
});

it('reaches a later version where its statements still ask the same', async () => {
  const to = await publishNextVersion(world);
  const preview = await world.ask('GET', `/v1/assessments/${assessmentId}/version-move?to=${to}`, { as: council.lead });
  const body = { to, previewHash: preview.body.previewHash };
  expect((await world.ask('POST', `/v1/assessments/${assessmentId}/version-moves`, { as: council.lead, body })).status).toBe(201);
  const projected = await project();
  expect(projected.body).toMatchObject({ frameworkVersion: to });
  expect(projected.body.statements[0]).toMatchObject({ lowest: 'typically-positive' });
});

it('is for the council’s own assessments, and for crosswalks that are there', async () => {
  expectProblem(await project('nowhere'), 404, 'crosswalk.not-found');
  const other = await world.newCouncil();
  expectProblem(await project(code, assessmentId, other.lead), 404, 'assessment.not-found');
});
