import { readFile } from 'node:fs/promises';
import { makeRelease } from '@waymark/api/jobs/make-release';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, openCycle, signOff } from '../support/assessments.ts';
import { publishFile } from '../support/drafts.ts';
import { approveAndPublish } from '../support/releases.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

// What a framework goes through, for tools of other kinds: five headings and red, amber, green; yes or no; three outcomes of an inspection.
let world: World;
let writer: Someone;
let approver: Someone;
let councils: TestCouncil[];

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  approver = await world.newNational('national_editor');
  // 13 take part: the fewest whose figures are published.
  councils = [];
  for (let count = 0; count < 13; count += 1) councils.push(await world.newCouncil());
});
afterAll(() => world.close());

const dataFile = (name: string) => readFile(new URL(`../data/frameworks/${name}`, import.meta.url));

/** Answers every statement, the stages in turn, and signs off as one who takes part. */
async function evaluate(council: TestCouncil, frameworkCode: string, turn: number): Promise<void> {
  const place = { frameworkCode, version: '1.0.0', cycleCode: openCycle };
  const made = await world.ask('POST', '/v1/assessments', { as: council.lead, body: place });
  expect(made.status, made.text).toBe(201);
  const at = `/v1/assessments/${made.body.id}`;
  await world.ask('POST', `${at}/moves`, { as: council.lead, body: { to: 'agreeing' }, headers: { 'if-match': made.body.etag } });
  const version = (await world.ask('GET', `/v1/frameworks/${frameworkCode}/versions/1.0.0`)).body;
  const stagesOf = (code: string): { code: string }[] => {
    const { scaleCode } = version.statements.find((statement: { code: string }) => statement.code === code);
    return version.scales.find((scale: { code: string }) => scale.code === scaleCode).stages;
  };
  const { items } = (await world.ask('GET', `${at}/judgements`, { as: council.editor })).body;
  const answers = items.map(({ statementCode, etag }: { statementCode: string; etag: string }, index: number) => {
    const stages = stagesOf(statementCode);
    return { statementCode, etag, answer: { kind: 'stage', stage: stages[(turn + index) % stages.length]?.code }, ...blank };
  });
  const saved = await world.ask('PATCH', `${at}/judgements`, { as: council.editor, body: { items: answers } });
  expect(saved.status, saved.text).toBe(200);
  await giveReasons(council, at);
  await signOff(world, council.lead, made.body.id, true);
}

/** Says of each judgement that a gate holds back why it stands. */
async function giveReasons(council: TestCouncil, at: string): Promise<void> {
  const { heldBack } = (await world.ask('GET', `${at}/check`, { as: council.editor })).body;
  for (const { statementCode, stage } of heldBack) {
    const { headers } = await world.ask('GET', `${at}/judgements/${statementCode}`, { as: council.editor });
    const body = { answer: { kind: 'stage', stage }, ...blank, gateReason: 'Seen on visits in May.' };
    const put = { as: council.editor, body, headers: { 'if-match': headers['etag'] ?? '' } };
    expect((await world.ask('PUT', `${at}/judgements/${statementCode}`, put)).status).toBe(200);
  }
}

it.each([
  ['a tool of red, amber and green', () => dataFile('send-partnership-rag.json'), 3],
  ['a list of questions to answer with yes or no', () => dataFile('preparing-for-adulthood-questions.json'), 2],
  ['the inspection’s criteria and outcomes', undefined, 3],
  ['the shipped partnership tool', undefined, 4],
])('%s is published, answered, signed off and benchmarked', async (what, file, stages) => {
  const shipped = what.includes('inspection') ? 'area-inspection-impact-criteria' : 'ehc-partnership-strength';
  const frameworkCode = file ? await publishFile(world, writer, approver, await file()) : shipped;
  for (const [turn, council] of councils.entries()) await evaluate(council, frameworkCode, turn);
  const release = await makeRelease(world.database.releaseUrl, { frameworkCode, cycleCode: openCycle, demonstration: false });
  const analyst = await world.newNational('analyst');
  await approveAndPublish(world, analyst, release.id, '2099-01-01');
  const place = await world.ask('GET', `/v1/releases/${release.id}/our-place`, { as: councils[0]?.viewer ?? {} });
  expect(place.status, place.text).toBe(200);
  const read = await world.ask('GET', `/v1/releases/${release.id}`, { as: analyst });
  const { statements } = read.body.cohorts[0];
  expect(statements.length).toBeGreaterThan(0);
  // A band for each stage, and one for answers on none.
  for (const { cells } of statements) expect(cells).toHaveLength(stages + 1);
});
