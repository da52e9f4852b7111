import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerAll, blank, startAssessment } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let id: string;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  council = await world.newCouncil();
  id = (await startAssessment(world, council.lead)).id;
});
afterAll(() => world.close());

const check = async () => (await world.ask('GET', `/v1/assessments/${id}/check`, { as: council.viewer })).body;
const sign = (body: object, address = id) => world.ask('POST', `/v1/assessments/${address}/sign-off`, { as: council.lead, body });

describe('GET /v1/assessments/{assessmentId}/check', () => {
  it('lists what is left, and its hash follows the content', async () => {
    const first = await check();
    expect(first).toMatchObject({ isComplete: false });
    expect(first.missing).toHaveLength(42);
    await answerAll(world, council.editor, id);
    const second = await check();
    expect(second).toMatchObject({ isComplete: true, missing: [] });
    expect(second.contentHash).not.toBe(first.contentHash);
    expect(await check()).toEqual(second);
  });

  it('answers 404 for an assessment that is not there', async () => {
    expectProblem(await world.ask('GET', `/v1/assessments/${v7()}/check`, { as: council.viewer }), 404, 'assessment.not-found');
  });
});

describe('POST /v1/assessments/{assessmentId}/sign-off', () => {
  it('seals what was checked, with one event; to contribute has to be chosen', async () => {
    await answerAll(world, council.editor, id);
    const { contentHash } = await check();
    const { answer, events, nationalEvents } = await recorded(world, () => sign({ contentHash }));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ revision: 1, contributes: false, sealedByName: 'Test lead' });
    expect(events).toMatchObject([
      {
        actor_id: council.lead.personId,
        action: 'assessment.signed-off',
        subject: `assessments/${id}/submissions/1`,
        before: null,
        after: answer.body,
      },
    ]);
    expect(nationalEvents).toEqual([]);
    const assessment = await world.ask('GET', `/v1/assessments/${id}`, { as: council.viewer });
    expect(assessment.body).toMatchObject({ state: 'signed_off', revision: 1 });
    const { rows } = await world.database.root.query(
      `select s.contributes, s.sealed_by, count(a.*)::int as answers from submissions s join submission_answers a on a.submission_id = s.id
       where s.assessment_id = $1 group by s.id, s.contributes, s.sealed_by`,
      [id],
    );
    expect(rows).toEqual([{ contributes: false, sealed_by: council.lead.personId, answers: 42 }]);
  });

  it('contributes when that was chosen', async () => {
    await answerAll(world, council.editor, id);
    const { contentHash } = await check();
    expect((await sign({ contentHash, contribute: true })).body.contributes).toBe(true);
  });

  it('signs nothing that changed since the check', async () => {
    await answerAll(world, council.editor, id);
    const { contentHash } = await check();
    const body = { answer: { kind: 'stage', stage: '3' }, ...blank };
    const place = `/v1/assessments/${id}/judgements/C1`;
    expect((await world.ask('PUT', place, { as: council.editor, body, headers: { 'if-match': '"1"' } })).status).toBe(200);
    const before = await contentOf(world);
    expectProblem(await sign({ contentHash }), 412, 'precondition.failed');
    expect(await contentOf(world)).toBe(before);
    expect((await sign({ contentHash: (await check()).contentHash })).status).toBe(201);
  });

  it('lists the statements that are left, and signs nothing', async () => {
    const body = {
      items: ['A1', 'A2'].map((statementCode) => ({
        statementCode,
        etag: '"0"',
        answer: { kind: 'stage', stage: '2' },
        ...blank,
      })),
    };
    await world.ask('PATCH', `/v1/assessments/${id}/judgements`, { as: council.editor, body });
    const before = await contentOf(world);
    const { contentHash, missing } = await check();
    const refused = await sign({ contentHash });
    expectProblem(refused, 409, 'assessment.incomplete');
    const listed = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer.split('/').at(-1));
    expect(listed).toEqual(missing.map(({ statementCode }: { statementCode: string }) => statementCode));
    expect(listed).toHaveLength(40);
    expect(await contentOf(world)).toBe(before);
  });

  it('makes one seal of two parallel signatures', async () => {
    await answerAll(world, council.editor, id);
    const { contentHash } = await check();
    const { answer, events } = await recorded(world, () => Promise.all([sign({ contentHash }), sign({ contentHash })]));
    expect(answer.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(answer.find(({ status }) => status === 409) ?? answer[0], 409, 'assessment.state');
    expect(events).toHaveLength(1);
    const seals = await world.ask('GET', `/v1/assessments/${id}/submissions`, { as: council.viewer });
    expect(seals.body.items).toHaveLength(1);
  });

  it('does not seal a save that comes at the same moment without its knowing', async () => {
    await answerAll(world, council.editor, id);
    const { contentHash } = await check();
    const body = { answer: { kind: 'stage', stage: '3' }, ...blank };
    const place = `/v1/assessments/${id}/judgements/C1`;
    const [signed, saved] = await Promise.all([
      sign({ contentHash }),
      world.ask('PUT', place, { as: council.editor, body, headers: { 'if-match': '"1"' } }),
    ]);
    // Whichever came first refused the other.
    expect([`${signed.status} ${saved.status}`]).toEqual([expect.stringMatching(/^(201 409|412 200)$/)]);
  });

  it('refuses what cannot be signed, and changes nothing', async () => {
    const contentHash = 'a'.repeat(64);
    const before = await contentOf(world);
    expectProblem(await sign({ contentHash }, v7()), 404, 'assessment.not-found');
    expectProblem(await sign({ contentHash }), 412, 'precondition.failed');
    expectProblem(await sign({ contentHash: 'short' }), 400, 'request.invalid');
    expectProblem(await sign({ contentHash, contribute: 'yes' }), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });
});
