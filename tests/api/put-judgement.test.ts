import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, blank, framework, openCycle, signOff, startAssessment } from '../support/assessments.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let assessmentId: string;
let address: string;

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
  address = `/v1/assessments/${assessmentId}/judgements`;
});
afterAll(() => world.close());

const stage = (code: unknown) => ({ answer: { kind: 'stage', stage: code }, ...blank });
const put = (code: string, body: object, headers: Record<string, string> = { 'if-match': '"0"' }, as = council.editor) =>
  world.ask('PUT', `${address}/${code}`, { as, body, headers });

describe('PUT /v1/assessments/{assessmentId}/judgements/{statementCode}', () => {
  it('saves a judgement with one event, and leaves the assessment as it is', async () => {
    const before = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.editor });
    const words = { strengths: 'Weekly tracking.', impact: 'Fewer “lost” plans 👍', areasForDevelopment: 'Line\nbreaks' };
    const body = { answer: { kind: 'stage', stage: '3' }, ...words };
    const { answer, events } = await recorded(world, () => put('A1', body));
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject(body);
    expect((await world.ask('GET', `${address}/A1`, { as: council.viewer })).text).toBe(answer.text);
    expect(events).toEqual([
      {
        actor_kind: 'person',
        actor_id: council.editor.personId,
        actor_name: 'Test editor',
        action: 'judgement.saved',
        subject: `assessments/${assessmentId}/judgements/A1`,
        before: { answerKind: 'not_answered', stageCode: null, reason: null, ...blank, gateReason: null, version: 0 },
        after: { answerKind: 'stage', stageCode: '3', reason: null, ...words, gateReason: null, version: 1 },
      },
    ]);
    const after = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.editor });
    expect(after.headers['etag']).toBe(before.headers['etag']);
  });

  it('lets one of 50 parallel saves with one ETag win', async () => {
    const { answer, events } = await recorded(world, () =>
      Promise.all(Array.from({ length: 50 }, (_, index) => put('A2', { ...stage('2'), strengths: `Number ${index}` }))),
    );
    const winners = answer.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answer.filter(({ status }) => status === 412)).toHaveLength(49);
    expect(events).toMatchObject([{ after: { strengths: winners[0]?.body.strengths } }]);
    expect((await world.ask('GET', `${address}/A2`, { as: council.editor })).text).toBe(winners[0]?.text);
  });

  it('saves different statements side by side, each with its event and without a gap', async () => {
    const codes = ['B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4'];
    const { answer, events } = await recorded(world, () => Promise.all(codes.map((code) => put(code, stage('1')))));
    expect(answer.map(({ status }) => status)).toEqual(codes.map(() => 200));
    expect(events.map(({ subject }) => subject.split('/').at(-1)).sort()).toEqual(codes);
    const { rows } = await world.database.root.query(
      'select max(sequence) = count(*) and min(sequence) = 1 as gapless from events where council_id = $1',
      [council.id],
    );
    expect(rows).toEqual([{ gapless: true }]);
  });

  it.each([
    [{ kind: 'not_known', reason: 'No data since March.' }],
    [{ kind: 'not_applicable', reason: 'There is no such school.' }],
    [{ kind: 'not_answered' }],
  ])('keeps %j as it is', async (given) => {
    const { headers } = await world.ask('GET', `${address}/A3`, { as: council.editor });
    const saved = await put('A3', { answer: given, ...blank }, { 'if-match': headers['etag'] ?? '' });
    expect(saved.status).toBe(200);
    expect(saved.body.answer).toEqual(given);
  });

  it('keeps the reason for a gate, and takes it out when it is left out', async () => {
    const given = (etag: string, body: object) => put('A6', { ...stage('3'), ...body }, { 'if-match': etag });
    const { answer, events } = await recorded(world, () => given('"0"', { gateReason: 'An audit in May.' }));
    expect(answer.body.gateReason).toBe('An audit in May.');
    expect(events).toMatchObject([{ before: { gateReason: null }, after: { gateReason: 'An audit in May.' } }]);
    const read = async () => (await world.ask('GET', `${address}/A6`, { as: council.viewer })).body.gateReason;
    expect(await read()).toBe('An audit in May.');
    for (const body of [{ gateReason: null }, {}]) {
      const { etag } = (await world.ask('GET', `${address}/A6`, { as: council.viewer })).body;
      const kept = (await given(etag, { gateReason: 'Again.' })).body;
      expect(await read()).toBe('Again.');
      expect((await given(kept.etag, body)).status).toBe(200);
      expect(await read()).toBeNull();
    }
  });

  it('takes an API key, and names it', async () => {
    const key = await world.newKey(council, ['assessments:write']);
    const { answer, events } = await recorded(world, () => put('A4', stage('2'), { 'if-match': '"0"' }, key));
    expect(answer.status).toBe(200);
    expect(answer.body.updatedBy).toEqual({ id: null, name: 'Test key' });
    expect(events).toMatchObject([{ actor_kind: 'api_key', actor_name: 'Test key' }]);
  });

  it('names each fault of a body, and changes nothing', async () => {
    const before = await contentOf(world);
    const faulty: [object, string[]][] = [
      [stage('9'), ['/answer/stage']],
      [{ ...stage('2'), colour: 'red', shape: 'round' }, ['/colour', '/shape']],
      [{ answer: { kind: 'stage', stage: '2' } }, ['/areasForDevelopment', '/impact', '/strengths']],
      [{ ...stage('2'), strengths: 7, impact: null }, ['/impact', '/strengths']],
      [{ ...stage('2'), strengths: 'a\u0000b' }, ['/strengths']],
      [{ ...stage('2'), impact: 'half \ud800 a character' }, ['/impact']],
      [{ ...stage('2'), areasForDevelopment: 'x'.repeat(4001) }, ['/areasForDevelopment']],
      [{ ...stage('2'), gateReason: 'x'.repeat(4001) }, ['/gateReason']],
      [{ ...stage('2'), gateReason: '' }, ['/gateReason']],
      [{ ...stage('2'), gateReason: ' \n' }, ['/gateReason']],
      [{ ...stage('2'), gateReason: 7 }, ['/gateReason', '/gateReason']],
      [{ ...stage('2'), gateReason: 'a\u0000b' }, ['/gateReason']],
    ];
    for (const [body, places] of faulty) {
      const answer = await put('A5', body);
      expectProblem(answer, 400, 'request.invalid');
      expect(faultPlaces(answer)).toEqual(places);
    }
    // The arm of the kind that was sent speaks, and no other.
    const kinds = 'must be one of ["not_answered","stage","not_known","not_applicable"]';
    const faultyAnswers: [unknown, { message: string; pointer: string }[]][] = [
      [{ kind: 'stage', stage: 3 }, [{ message: 'must be string', pointer: '/answer/stage' }]],
      [{ kind: 'stage' }, [{ message: 'is missing', pointer: '/answer/stage' }]],
      [{ kind: 'stage', stage: '2', reason: 'x' }, [{ message: 'is not a field we know', pointer: '/answer/reason' }]],
      [{ kind: 'not_known' }, [{ message: 'is missing', pointer: '/answer/reason' }]],
      [{ kind: 'not_known', reason: ' ' }, [{ message: 'must match pattern "\\S"', pointer: '/answer/reason' }]],
      [{ kind: 'sure', stage: '2' }, [{ message: kinds, pointer: '/answer/kind' }]],
      [{ stage: '2' }, [{ message: 'is missing', pointer: '/answer/kind' }]],
      [null, [{ message: 'must be object', pointer: '/answer' }]],
      ['2', [{ message: 'must be object', pointer: '/answer' }]],
    ];
    for (const [answer, errors] of faultyAnswers) {
      const refused = await put('A5', { answer, ...blank });
      expectProblem(refused, 400, 'request.invalid');
      expect(refused.body.errors).toEqual(errors);
    }
    expect(await contentOf(world)).toBe(before);
    expect((await put('A5', stage('2'))).status).toBe(200);
  });

  it('needs the ETag that was read', async () => {
    const before = await contentOf(world);
    const missing = await put('B5', stage('2'), {});
    expectProblem(missing, 428, 'precondition.required');
    expect(faultPlaces(missing)).toEqual(['If-Match']);
    const changed = 'was changed since you read it';
    const noTag = 'must be the ETag as you read it, in its quotes';
    for (const [tag, message] of [
      ['"7"', changed],
      ['""', changed],
      ['*', noTag],
      ['W/"0"', noTag],
      ['0', noTag],
      ['"0", "1"', noTag],
    ] as const) {
      const refused = await put('B5', stage('2'), { 'if-match': tag });
      expectProblem(refused, 412, 'precondition.failed');
      expect(refused.body.errors).toEqual([{ message, header: 'If-Match' }]);
    }
    expect(await contentOf(world)).toBe(before);
    expect((await put('B5', stage('2'))).status).toBe(200);
  });

  it('knows no statement that the framework has not, and no assessment that is not there', async () => {
    expectProblem(await put('Z99', stage('2')), 404, 'statement.not-found');
    const elsewhere = await world.ask('PUT', `/v1/assessments/${v7()}/judgements/A1`, {
      as: council.editor,
      body: stage('2'),
      headers: { 'if-match': '"0"' },
    });
    expectProblem(elsewhere, 404, 'statement.not-found');
  });

  it('takes nothing before the assessment is agreeing, and nothing once it is sealed', async () => {
    const other = await world.newCouncil();
    const draft = await world.ask('POST', '/v1/assessments', { as: other.lead, body: { ...framework, cycleCode: openCycle } });
    const place = `/v1/assessments/${draft.body.id}/judgements/A1`;
    const early = await world.ask('PUT', place, { as: other.editor, body: stage('2'), headers: { 'if-match': '"0"' } });
    expectProblem(early, 409, 'assessment.state');
    const moved = { as: other.lead, body: { to: 'agreeing' }, headers: { 'if-match': draft.body.etag } };
    expect((await world.ask('POST', `/v1/assessments/${draft.body.id}/moves`, moved)).status).toBe(200);
    await answerAll(world, other.editor, draft.body.id);
    await signOff(world, other.lead, draft.body.id);
    const before = await contentOf(world);
    const late = await world.ask('PUT', place, { as: other.editor, body: stage('3'), headers: { 'if-match': '"1"' } });
    expectProblem(late, 409, 'assessment.state');
    expect(await contentOf(world)).toBe(before);
  });
});
