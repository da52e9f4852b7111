import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { publishNextVersion } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let [earlier, later] = ['', ''];

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  await world.database.root.query(`update cycles set closes_on = '2099-01-01'`);
  earlier = (await startAssessment(world, council.lead, '2025-26')).id;
  await save(earlier, 'A1', '2');
  await save(earlier, 'A2', '2');
  await save(earlier, 'A3', '3');
  await save(earlier, 'A4', '1');
  later = (await startAssessment(world, council.lead)).id;
  await save(later, 'A1', '3');
  await save(later, 'A2', '4');
  await save(later, 'A3', '2');
  await save(later, 'A4', null);
});
afterAll(() => world.close());

async function save(assessmentId: string, code: string, stage: string | null) {
  const address = `/v1/assessments/${assessmentId}/judgements/${code}`;
  const { body } = await world.ask('GET', address, { as: council.editor });
  const answer = stage === null ? { kind: 'not_known', reason: 'Nobody knows.' } : { kind: 'stage', stage };
  const saved = await world.ask('PUT', address, {
    as: council.editor,
    body: { answer, ...blank },
    headers: { 'if-match': body.etag },
  });
  expect(saved.status, saved.text).toBe(200);
}

const comparison = (one: string, other: string, as = council.viewer) =>
  world.ask('GET', `/v1/assessments/${one}/comparison?with=${other}`, { as });

interface Line {
  change: string;
  stages: number | null;
  then: { statementCode: string } | null;
  now: { statementCode: string } | null;
}
const changes = (statements: Line[]) =>
  Object.fromEntries(
    statements.map(({ change, stages, then, now }) => [now?.statementCode ?? then?.statementCode, [change, stages]]),
  );

it('tells on one version how far each statement moved, and what was not placed', async () => {
  const { status, body } = await comparison(later, earlier);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    earlier: { cycleCode: '2025-26', version: '1.0.0' },
    later: { cycleCode: '2026-27', version: '1.0.0' },
  });
  expect(body.statements).toHaveLength(42);
  expect(changes(body.statements)).toMatchObject({
    A1: ['stage', 1],
    A2: ['stage', 2],
    A3: ['stage', -1],
    A4: ['not_placed', null],
    B1: ['not_placed', null],
  });
});

it('tells across versions what cannot be compared, and still compares the rest', async () => {
  const to = await publishNextVersion(world);
  const preview = await world.ask('GET', `/v1/assessments/${later}/version-move?to=${to}`, { as: council.lead });
  const body = { to, previewHash: preview.body.previewHash };
  expect((await world.ask('POST', `/v1/assessments/${later}/version-moves`, { as: council.lead, body })).status).toBe(201);
  await save(later, 'A1', '4');
  const compared = await comparison(later, earlier);
  expect(changes(compared.body.statements)).toMatchObject({ A1: ['not_comparable', null], A2: ['stage', 2], A3: ['stage', -1] });
  expectProblem(await comparison(earlier, later), 409, 'assessment.not-comparable');
});

it('is for the council’s own assessments', async () => {
  const other = await world.newCouncil();
  const theirs = (await startAssessment(world, other.lead)).id;
  expectProblem(await comparison(later, theirs), 404, 'assessment.not-found');
  expectProblem(await comparison(theirs, later), 404, 'assessment.not-found');
});
