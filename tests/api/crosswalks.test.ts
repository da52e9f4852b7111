import { loadCrosswalk, type CrosswalkFile } from '@waymark/reference-data';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { publishNextVersion } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { Writing } from '../support/random-edition.ts';
import { Editors } from '../support/random-editions-published.ts';
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

it('reads one scale as one other: a statement on a second scale is named, and nothing is kept', async () => {
  const writing = new Writing('two-scales', 4); // S1 is on the scale rag, the others on stages.
  await (await Editors.of(world)).publishFirst(writing);
  const links = ['S2', 'S3'].map((from) => ({ from, to: 'I1', relation: 'subset' as const }));
  const file: CrosswalkFile = {
    code: 'two-scales-to-area-inspection',
    title: 'From two scales',
    note: 'A test.',
    from: { framework: 'two-scales', version: '1.0.0' },
    to: { framework: 'area-inspection-impact-criteria', version: '1.0.0' },
    stages: { '1': 'widespread-failings', '4': 'typically-positive' },
    links,
  };
  const { root } = world.database;
  const before = await contentOf(world);
  const crossing = { ...file, links: [...links, { from: 'S1', to: 'I2', relation: 'subset' as const }] };
  expect(await loadCrosswalk(root, crossing)).toMatchObject({
    outcome: 'refused',
    faults: [{ pointer: '/links/2/from', reason: 'S1 is on the scale rag, and those before it on stages' }],
  });
  const other = { ...file, stages: { ...file.stages, red: 'inconsistent' } };
  expect(await loadCrosswalk(root, other)).toMatchObject({ outcome: 'refused', faults: [{ pointer: '/stages/red' }] });
  expect(await contentOf(world)).toBe(before);
  expect(await loadCrosswalk(root, file)).toEqual({ outcome: 'loaded' });
});
