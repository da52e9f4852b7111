import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, startAssessment } from '../support/assessments.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let address: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  const assessment = await startAssessment(world, council.lead);
  address = `/v1/assessments/${assessment.id}/judgements`;
});
afterAll(() => world.close());

const stage = (code: string) => ({ answer: { kind: 'stage', stage: code }, ...blank });

describe('PUT /v1/assessments/{assessmentId}/judgements/{statementCode}', () => {
  it('saves a judgement with one event, and leaves the assessment as it is', async () => {
    const before = await world.ask('GET', address.replace('/judgements', ''), { as: council.editor });
    const saved = await world.ask('PUT', `${address}/A1`, {
      as: council.editor,
      body: stage('3'),
      headers: { 'if-match': '"0"' },
    });
    expect(saved.status).toBe(200);
    expect(saved.headers['etag']).toBe('"1"');
    expect(saved.body.answer).toEqual({ kind: 'stage', stage: '3' });
    const after = await world.ask('GET', address.replace('/judgements', ''), { as: council.editor });
    expect(after.headers['etag']).toBe(before.headers['etag']);
    const { rows } = await world.database.root.query(
      `select actor_id, before->>'version' as was, after->>'version' as now from events
      where action = 'judgement.saved' and subject = $1`,
      [`${address.slice('/v1/'.length)}/A1`],
    );
    expect(rows).toEqual([{ actor_id: council.editor.personId, was: '0', now: '1' }]);
  });

  it('lets one of 50 parallel saves with one ETag win', async () => {
    const saves = await Promise.all(
      Array.from({ length: 50 }, () =>
        world.ask('PUT', `${address}/A2`, { as: council.editor, body: stage('2'), headers: { 'if-match': '"0"' } }),
      ),
    );
    const statuses = saves.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(49);
    const { rows } = await world.database.root.query(
      `select count(*)::int as events from events where subject like '%/judgements/A2'`,
    );
    expect(rows).toEqual([{ events: 1 }]);
  });
});
