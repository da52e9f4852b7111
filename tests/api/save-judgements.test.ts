import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, blank, signOff, startAssessment } from '../support/assessments.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let assessmentId: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
});
afterAll(() => world.close());

const item = (statementCode: string, etag = '"0"', stage = '2') => ({
  statementCode,
  etag,
  answer: { kind: 'stage', stage },
  ...blank,
});
const save = (items: object[], id = assessmentId) =>
  world.ask('PATCH', `/v1/assessments/${id}/judgements`, { as: council.editor, body: { items } });

describe('PATCH /v1/assessments/{assessmentId}/judgements', () => {
  it('saves all, each with an event of its own, and leaves the assessment as it is', async () => {
    const before = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.editor });
    const { answer, events } = await recorded(world, () => save([item('A2'), item('A1')]));
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([
      { statementCode: 'A2', version: 1 },
      { statementCode: 'A1', version: 1 },
    ]);
    expect(events).toMatchObject(
      ['A2', 'A1'].map((code) => ({
        actor_id: council.editor.personId,
        action: 'judgement.saved',
        subject: `assessments/${assessmentId}/judgements/${code}`,
        before: { version: 0, answerKind: 'not_answered' },
        after: { version: 1, stageCode: '2' },
      })),
    );
    const after = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.editor });
    expect(after.text).toBe(before.text);
  });

  it('names every item at fault, and saves none of the others', async () => {
    const before = await contentOf(world);
    const invalid = await save([item('A3'), item('Z99'), item('A4', '"0"', '9'), item('A3')]);
    expectProblem(invalid, 400, 'request.invalid');
    expect(faultPlaces(invalid)).toEqual(['/items/1/statementCode', '/items/2/answer/stage', '/items/3/statementCode']);
    const stale = await save([item('A3'), item('A4', '"5"'), item('A5', '*')]);
    expectProblem(stale, 412, 'precondition.failed');
    expect(stale.body.errors).toEqual([
      { message: 'was changed since you read it', pointer: '/items/1/etag' },
      { message: 'must be the ETag as you read it, in its quotes', pointer: '/items/2/etag' },
    ]);
    const ofAnotherKind = await save([item('A3'), { ...item('A4'), answer: { kind: 'stage', stage: 3 } }]);
    expectProblem(ofAnotherKind, 400, 'request.invalid');
    expect(ofAnotherKind.body.errors).toEqual([{ message: 'must be string', pointer: '/items/1/answer/stage' }]);
    const unknown = await save([item('A3'), { ...item('A4'), colour: 'red' }]);
    expectProblem(unknown, 400, 'request.invalid');
    expect(faultPlaces(unknown)).toEqual(['/items/1/colour']);
    expectProblem(await save([]), 400, 'request.invalid');
    expectProblem(await save([item('A3')], v7()), 404, 'assessment.not-found');
    expect(await contentOf(world)).toBe(before);
    expect((await save([item('A3'), item('A4'), item('A5')])).status).toBe(200);
  });

  it('lets one of ten equal batches win, whatever their order', async () => {
    const forwards = [item('B1'), item('B2'), item('B3')];
    const { answer, events } = await recorded(world, () =>
      Promise.all(Array.from({ length: 10 }, (_, index) => save(index % 2 ? forwards : forwards.toReversed()))),
    );
    expect(answer.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    expect(events).toHaveLength(3);
  });

  it('changes nothing that is sealed', async () => {
    const other = await world.newCouncil();
    const { id } = await startAssessment(world, other.lead);
    await answerAll(world, other.editor, id);
    await signOff(world, other.lead, id);
    const before = await contentOf(world);
    const body = { items: [item('A1', '"1"', '3')] };
    expectProblem(
      await world.ask('PATCH', `/v1/assessments/${id}/judgements`, { as: other.editor, body }),
      409,
      'assessment.state',
    );
    expect(await contentOf(world)).toBe(before);
  });
});
