import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, blank, signOff, startAssessment } from '../support/assessments.ts';
import { canonical } from '../support/canonical.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let id: string;
let seal: { hash: string; revision: number };

beforeAll(async () => {
  world = await openWorld();
  council = await world.newCouncil();
  id = (await startAssessment(world, council.lead)).id;
  const body = {
    answer: { kind: 'stage', stage: '1' },
    strengths: 'Café, “quotes”, \u2028 and 👩‍👧; \t and \\',
    impact: '\u0001 is escaped',
    areasForDevelopment: '€ \ud83d\ude00',
  };
  const place = `/v1/assessments/${id}/judgements/A1`;
  await answerAll(world, council.editor, id);
  await world.ask('PUT', place, { as: council.editor, body, headers: { 'if-match': '"1"' } });
  seal = await signOff(world, council.lead, id);
});
afterAll(() => world.close());

/** The bytes as they come over the wire: nothing decoded, nothing parsed. */
async function bytesOf(revision: number): Promise<Buffer> {
  const address = world.app.server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const response = await fetch(`http://127.0.0.1:${address.port}/v1/assessments/${id}/submissions/${revision}`, {
    headers: { cookie: council.viewer.cookie ?? '' },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('etag')).toBe(
    `"${createHash('sha256')
      .update(await response.clone().bytes())
      .digest('hex')}"`,
  );
  return Buffer.from(await response.arrayBuffer());
}

describe('GET /v1/assessments/{assessmentId}/submissions', () => {
  it('lists the seals, newest first', async () => {
    const { status, body } = await world.ask('GET', `/v1/assessments/${id}/submissions`, { as: council.viewer });
    expect(status).toBe(200);
    expect(body.items).toEqual([seal]);
  });

  it('is empty before the first seal, and 404 for an assessment that is not there', async () => {
    const other = await world.newCouncil();
    const fresh = await startAssessment(world, other.lead);
    expect((await world.ask('GET', `/v1/assessments/${fresh.id}/submissions`, { as: other.lead })).body).toEqual({ items: [] });
    expectProblem(await world.ask('GET', `/v1/assessments/${v7()}/submissions`, { as: other.lead }), 404, 'assessment.not-found');
  });
});

describe('GET /v1/assessments/{assessmentId}/submissions/{revision}', () => {
  it('answers the sealed bytes: their SHA-256 is the seal, and they are RFC 8785', async () => {
    const bytes = await bytesOf(1);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seal.hash);
    const text = bytes.toString('utf8');
    expect(canonical(JSON.parse(text))).toBe(text);
    const { rows } = await world.database.root.query('select document from submissions where assessment_id = $1', [id]);
    expect(rows).toEqual([{ document: text }]);
  });

  it('says what it seals: framework with its hash, council, words', async () => {
    const { body, headers } = await world.ask('GET', `/v1/assessments/${id}/submissions/1`, { as: council.viewer });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const framework = await world.ask('GET', '/v1/frameworks/effective-local-send-system/versions/1.0.0');
    expect(body.framework).toMatchObject({ code: 'effective-local-send-system', version: '1.0.0', hash: framework.body.hash });
    expect(body).toMatchObject({ revision: 1, assessmentId: id, council: { gssCode: council.gssCode }, demonstration: false });
    expect(body.judgements).toHaveLength(42);
    expect(body.judgements[0].strengths).toContain('Café, “quotes”');
  });

  it('answers 404 for a revision that was never sealed, and 400 for one that cannot be', async () => {
    const ask = (revision: string) => world.ask('GET', `/v1/assessments/${id}/submissions/${revision}`, { as: council.viewer });
    expectProblem(await ask('2'), 404, 'submission.not-found');
    const invalid = await ask('first');
    expectProblem(invalid, 400, 'request.invalid');
    expect(faultPlaces(invalid)).toEqual(['revision']);
    expectProblem(await ask('99999999999999999999'), 400, 'request.invalid');
  });
});

describe('POST /v1/assessments/{assessmentId}/reopen', () => {
  const reopen = (headers: Record<string, string>, body: object = { reason: 'An inspection letter came.' }, address = id) =>
    world.ask('POST', `/v1/assessments/${address}/reopen`, { as: council.lead, headers, body });
  const etag = async () => (await world.ask('GET', `/v1/assessments/${id}`, { as: council.lead })).headers['etag'] ?? '';

  it('refuses without the ETag, with an old one, without a reason, and changes nothing', async () => {
    const before = await contentOf(world);
    expectProblem(await reopen({}), 428, 'precondition.required');
    expectProblem(await reopen({ 'if-match': '"1"' }), 412, 'precondition.failed');
    expectProblem(await reopen({ 'if-match': await etag() }, { reason: '  ' }), 400, 'request.invalid');
    expectProblem(await reopen({ 'if-match': await etag() }, undefined, v7()), 404, 'assessment.not-found');
    expect(await contentOf(world)).toBe(before);
  });

  it('opens the next revision with one event, while the sealed bytes stay what they are', async () => {
    const sealed = await bytesOf(1);
    const tag = await etag();
    const { answer, events } = await recorded(world, () => reopen({ 'if-match': tag }));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'agreeing', revision: 2 });
    expect(events).toMatchObject([
      {
        actor_id: council.lead.personId,
        action: 'assessment.reopened',
        before: { state: 'signed_off', revision: 1 },
        after: { state: 'agreeing', revision: 2, reason: 'An inspection letter came.' },
      },
    ]);
    expectProblem(await reopen({ 'if-match': answer.body.etag }), 409, 'assessment.state');
    const change = { answer: { kind: 'stage', stage: '4' }, ...blank };
    const place = `/v1/assessments/${id}/judgements/A1`;
    const saved = await world.ask('PUT', place, { as: council.editor, body: change, headers: { 'if-match': '"2"' } });
    expect(saved.status).toBe(200);
    const second = await signOff(world, council.lead, id, true);
    expect(second).toMatchObject({ revision: 2, contributes: true });
    expect((await bytesOf(1)).equals(sealed)).toBe(true);
    expect(
      createHash('sha256')
        .update(await bytesOf(2))
        .digest('hex'),
    ).toBe(second.hash);
    expect(second.hash).not.toBe(seal.hash);
    const { body } = await world.ask('GET', `/v1/assessments/${id}/submissions`, { as: council.viewer });
    expect(body.items.map((item: { revision: number }) => item.revision)).toEqual([2, 1]);
  });
});
