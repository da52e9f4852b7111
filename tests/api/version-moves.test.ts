import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { openDraft, type Draft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let writer: Someone;
let approver: Someone;
let council: TestCouncil;
let assessmentId: string;
const code = 'effective-local-send-system';

/** What 1.0.0 became: A1 reworded, A2 on another question, A3 split, A4 merged into A5, A6 retired, one new. */
let next: string;

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  approver = await world.newNational('national_editor');
  const draft = await openDraft(world, writer, code);
  next = await publishNext(draft);
});
afterAll(() => world.close());

async function publishNext(draft: Draft): Promise<string> {
  const ids = Object.fromEntries((await draft.parts()).map(({ content, id }) => [content.code, id]));
  await draft.change('A1', { text: 'Everybody knows and shares one ambition.' });
  await draft.change('A2', { text: 'Something else is asked here.' });
  const halves = [];
  for (const half of ['A31', 'A32']) {
    const { body } = await draft.add('statement', ids['A'] ?? null, { code: half, text: `The ${half} half.`, scaleCode: 'main' });
    halves.push(body.id);
  }
  for (const gone of ['A3', 'A4', 'A6']) expect((await draft.remove(gone)).status).toBe(204);
  await draft.add('statement', ids['A'] ?? null, { code: 'A6', text: 'Another question under an old code.', scaleCode: 'main' });
  const decide = async (old: string, decision: object) => {
    const decided = await draft.decide(ids[old] ?? '', { targets: [], comparable: false, reason: 'Because.', ...decision });
    expect(decided.status, decided.text).toBe(200);
  };
  await decide('A1', { relation: 'reworded', targets: [ids['A1']], comparable: true });
  await decide('A2', { relation: 'reworded', targets: [ids['A2']] });
  await decide('A3', { relation: 'split', targets: halves });
  await decide('A4', { relation: 'merged', targets: [ids['A5']] });
  await decide('A6', { relation: 'retired' });
  expect((await draft.ask()).status).toBe(200);
  const published = await draft.publish(approver);
  expect(published.status, published.text).toBe(200);
  return published.body.publishedAs;
}

beforeEach(async () => {
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
  for (const statement of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']) await save(statement, `About ${statement}.`);
});

const at = (path: string) => `/v1/assessments/${assessmentId}${path}`;
const judgement = async (statement: string) =>
  (await world.ask('GET', at(`/judgements/${statement}`), { as: council.lead })).body;
async function save(statement: string, strengths: string) {
  const { etag } = await judgement(statement);
  return world.ask('PUT', at(`/judgements/${statement}`), {
    as: council.editor,
    body: { answer: { kind: 'stage', stage: '3' }, ...blank, strengths },
    headers: { 'if-match': etag },
  });
}
const preview = (as = council.lead, to = next) => world.ask('GET', at(`/version-move?to=${to}`), { as });
const move = async (previewHash?: string, as = council.lead) =>
  world.ask('POST', at('/version-moves'), {
    as,
    body: { to: next, previewHash: previewHash ?? (await preview()).body.previewHash },
  });
const undo = (moveId: string) => world.ask('POST', at(`/version-moves/${moveId}/undo`), { as: council.lead });
const contentHash = async () => (await world.ask('GET', at('/check'), { as: council.lead })).body.contentHash;

describe('moving an open assessment to a later version', () => {
  it('is counted as a break, and tells before it happens what becomes of each answer', async () => {
    expect(next).toBe('2.0.0');
    const before = await contentOf(world);
    const { body } = await preview();
    expect(await contentOf(world)).toBe(before);
    const told = body.answers.map(
      ({ statementCode, outcome, targets }: { statementCode: string; outcome: string; targets: { statementCode: string }[] }) => [
        statementCode,
        outcome,
        targets.map((target) => target.statementCode),
      ],
    );
    expect(told).toHaveLength(42);
    expect(told).toEqual(
      expect.arrayContaining([
        ['A1', 'read_again', ['A1']],
        ['A2', 'words_only', ['A2']],
        ['A3', 'split', ['A31', 'A32']],
        ['A4', 'merged', ['A5']],
        ['A5', 'carried', ['A5']],
        ['A6', 'retired', []],
        ['B1', 'carried', ['B1']],
      ]),
    );
    expect(body.newStatements).toMatchObject([{ statementCode: 'A6' }]);
  });

  it('does what was told, with one event, and keeps what has no place', async () => {
    const before = await judgement('A5');
    const { answer, events } = await recorded(world, () => move());
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ from: '1.0.0', to: next, undoneAt: null });
    expect(events).toMatchObject([
      { action: 'assessment.version-moved', before: { frameworkVersion: '1.0.0' }, after: { frameworkVersion: next } },
    ]);
    const stage3 = { kind: 'stage', stage: '3' };
    const none = { kind: 'not_answered' };
    expect(await judgement('A1')).toMatchObject({ answer: stage3, strengths: 'About A1.' });
    expect(await judgement('A2')).toMatchObject({ answer: none, strengths: 'About A2.' });
    expect(await judgement('A31')).toMatchObject({ answer: none, strengths: 'About A3.' });
    expect(await judgement('A32')).toMatchObject({ answer: none, strengths: 'About A3.' });
    expect(await judgement('A6')).toMatchObject({ answer: none, strengths: '' });
    const { etag: _now, version: _newer, ...after } = await judgement('A5');
    const { etag: _was, version: _older, ...carried } = before;
    expect(after).toEqual(carried);
    const earlier = (await world.ask('GET', at('/earlier-answers'), { as: council.viewer })).body.items;
    expect(earlier).toMatchObject([
      { statementCode: 'A2', outcome: 'words_only', answer: stage3 },
      { statementCode: 'A3', outcome: 'split', answer: stage3, strengths: 'About A3.' },
      { statementCode: 'A4', outcome: 'merged', answer: stage3, targets: [{ statementCode: 'A5' }] },
      { statementCode: 'A6', outcome: 'retired', answer: stage3, strengths: 'About A6.' },
    ]);
    expect((await save('A6', 'About the new question.')).status).toBe(200);
  });

  it('is refused when anything changed since it was told', async () => {
    const { previewHash } = (await preview()).body;
    await save('B1', 'Changed.');
    const before = await contentOf(world);
    expectProblem(await move(previewHash), 412, 'precondition.failed');
    expect(await contentOf(world)).toBe(before);
    expect((await move()).status).toBe(201);
  });

  it('is undone as if it had not been', async () => {
    const [hash, before] = [await contentHash(), await world.ask('GET', at('/judgements'), { as: council.lead })];
    const moved = (await move()).body;
    expect(await contentHash()).not.toBe(hash);
    const { answer, events } = await recorded(world, () => undo(moved.id));
    expect(answer.status, answer.text).toBe(200);
    expect(events).toMatchObject([{ action: 'assessment.version-move-undone' }]);
    expect(await contentHash()).toBe(hash);
    const rows = (body: { items: object[] }) => body.items.map((item) => ({ ...item, version: 0, etag: '' }));
    const after = await world.ask('GET', at('/judgements'), { as: council.lead });
    expect(rows(after.body)).toEqual(rows(before.body));
    expectProblem(await undo(moved.id), 409, 'assessment.no-undo');
    expect((await move()).status).toBe(201);
  });

  it('lets nobody change a statement with the tag of another that had its code', async () => {
    const read = await judgement('A6');
    const moved = (await move()).body;
    const put = (etag: string) =>
      world.ask('PUT', at('/judgements/A6'), {
        as: council.editor,
        body: { answer: { kind: 'not_answered' }, ...blank, strengths: 'For the old question.' },
        headers: { 'if-match': etag },
      });
    expectProblem(await put(read.etag), 412, 'precondition.failed');
    const between = await judgement('A6');
    expect((await undo(moved.id)).status).toBe(200);
    expectProblem(await put(between.etag), 412, 'precondition.failed');
    expect((await put((await judgement('A6')).etag)).status).toBe(200);
  });

  it('never gives a code a tag that it had before, over all moves', async () => {
    const first = (await move()).body;
    const before = (await judgement('A31')).etag;
    await undo(first.id);
    await move();
    expect((await judgement('A31')).etag).not.toBe(before);
  });

  it('is not undone when something was changed after it, and what was changed stays', async () => {
    const moved = (await move()).body;
    await save('A31', 'Written later.');
    const before = await contentOf(world);
    expectProblem(await undo(moved.id), 409, 'assessment.no-undo');
    expect(await contentOf(world)).toBe(before);
  });

  it('is not undone after its time', async () => {
    const moved = (await move()).body;
    await world.database.root.query(`update version_moves set undo_until = now() - interval '1 second' where id = $1`, [
      moved.id,
    ]);
    expectProblem(await undo(moved.id), 409, 'assessment.no-undo');
  });

  it('is for open assessments, later versions and those who lead', async () => {
    expectProblem(await preview(council.lead, '1.0.0'), 409, 'assessment.no-version-move');
    expectProblem(await preview(council.lead, '9.9.9'), 409, 'assessment.no-version-move');
    expectProblem(await move((await preview()).body.previewHash, council.editor), 403, 'auth.role');
    const other = await world.newCouncil();
    expectProblem(await preview(other.lead), 404, 'assessment.not-found');
    expectProblem(await move('0'.repeat(64), other.lead), 404, 'assessment.not-found');
    await world.database.root.query(`update assessments set state = 'signed_off' where id = $1`, [assessmentId]);
    expectProblem(await preview(), 409, 'assessment.state');
  });

  it('no role of ours can take a judgement away that was not kept before', async () => {
    const attempt = (client: { query(text: string, values: unknown[]): Promise<unknown> }) =>
      client.query('delete from judgements where assessment_id = $1', [assessmentId]);
    await expect(attempt(world.database.root)).rejects.toThrow('an answer is kept before it is moved');
    await move();
    await save('A1', 'Changed since.');
    await expect(attempt(world.database.root)).rejects.toThrow('an answer is kept before it is moved');
    await expect(world.database.root.query(`update version_move_answers set strengths = ''`)).rejects.toThrow();
  });
});
