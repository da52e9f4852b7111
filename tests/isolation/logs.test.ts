import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, blank, startAssessment } from '../support/assessments.ts';
import { openWorld, type Answered, type TestCouncil, type World } from '../support/world.ts';
import { Canaries } from './support/canaries.ts';

// A database's words about a fault quote the row, and drizzle's the parameters. Neither may come out.
let world: World;
let council: TestCouncil;
let id: string;
const words = new Canaries();

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  ({ id } = await startAssessment(world, council.lead));
});
afterAll(() => world.close());

const written = () => ({
  answer: { kind: 'not_known', reason: words.plant('reason') },
  strengths: words.plant('strengths'),
  impact: words.plant('impact'),
  areasForDevelopment: words.plant('areas for development'),
  gateReason: words.plant('reason for a gate'),
});

/** Makes the database refuse every row of a table from now on, and asks. */
async function askWhileRefused(table: string, ask: () => Promise<Answered>): Promise<Answered> {
  const { root } = world.database;
  await root.query(`alter table ${table} add constraint refused check (false) not valid`);
  try {
    return await ask();
  } finally {
    await root.query(`alter table ${table} drop constraint refused`);
  }
}

function expectSilence(answer: Answered): void {
  expect(answer.status).toBe(500);
  expect(answer.body.code).toBe('internal');
  expect(words.foundIn(`${JSON.stringify(answer.headers)} ${answer.text}`)).toEqual([]);
  expect(words.foundIn(world.logged.join(''))).toEqual([]);
}

it('saving one judgement that the database refuses', async () => {
  const path = `/v1/assessments/${id}/judgements/A1`;
  const save = () => world.ask('PUT', path, { as: council.editor, body: written(), headers: { 'if-match': '"0"' } });
  expectSilence(await askWhileRefused('judgements', save));
  expectSilence(await askWhileRefused('events', save));
  // The control: the fault was logged, by its code and constraint.
  expect(world.logged.join('')).toMatch(/"code":"23514".*"constraint":"refused"/);
});

it('saving a batch that the database refuses', async () => {
  const item = { statementCode: 'A1', etag: '"0"', ...written() };
  const save = () => world.ask('PATCH', `/v1/assessments/${id}/judgements`, { as: council.editor, body: { items: [item] } });
  expectSilence(await askWhileRefused('judgements', save));
});

it('signing off what the database refuses', async () => {
  await answerAll(world, council.editor, id);
  const path = `/v1/assessments/${id}/judgements/A1`;
  const { body: before } = await world.ask('GET', path, { as: council.editor });
  const saved = await world.ask('PUT', path, { as: council.editor, body: written(), headers: { 'if-match': before.etag } });
  expect(saved.status).toBe(200);
  const { body: check } = await world.ask('GET', `/v1/assessments/${id}/check`, { as: council.lead });
  const body = { contentHash: check.contentHash, contribute: false };
  const sign = () => world.ask('POST', `/v1/assessments/${id}/sign-off`, { as: council.lead, body });
  expectSilence(await askWhileRefused('submissions', sign));
  expectSilence(await askWhileRefused('submission_answers', sign));
});

it('saving what waits too long for a row that somebody holds', async () => {
  const path = `/v1/assessments/${id}/local-statements`;
  const text = words.plant('a local statement');
  const made = await world.ask('POST', path, { as: council.editor, body: { text } });
  expect(made.status, made.text).toBe(201);
  const client = await world.database.root.connect();
  try {
    await client.query('begin');
    await client.query(`select from local_statements where id = $1 for update`, [made.body.id]);
    const { gateReason: _none, ...judgement } = written();
    const answer = await world.ask('PUT', `${path}/${made.body.id}`, {
      as: council.editor,
      body: { text, shortTitle: null, themeCode: null, ...judgement },
      headers: { 'if-match': made.body.etag },
    });
    expect(answer.status, answer.text).toBe(503);
    expect(words.foundIn(answer.text)).toEqual([]);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(words.foundIn(world.logged.join(''))).toEqual([]);
  // The control: it was logged, by its code.
  expect(world.logged.join('')).toMatch(/"code":"55P03".*database not available/);
});

it('words that do not fit their description', async () => {
  const path = `/v1/assessments/${id}/judgements/A1`;
  const word = words.plant('a field that is not known');
  const unfit = [
    { ...written(), note: word },
    { ...written(), strengths: [word] },
    { answer: { kind: word }, ...blank },
    { ...written(), impact: `${word}\u0000` },
  ];
  for (const body of unfit) {
    const answer = await world.ask('PUT', path, { as: council.editor, body, headers: { 'if-match': '"0"' } });
    expect(answer.status).toBe(400);
    expect(words.foundIn(answer.text)).toEqual([]);
  }
  expect(words.foundIn(world.logged.join(''))).toEqual([]);
});

it('control: the words are there to be found', async () => {
  const { text } = await world.ask('GET', `/v1/assessments/${id}/judgements/A1`, { as: council.lead });
  expect(words.foundIn(text).sort()).toEqual(['areas for development', 'impact', 'reason', 'reason for a gate', 'strengths']);
});
