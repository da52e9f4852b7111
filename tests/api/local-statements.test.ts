import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blank, openCycle, startAssessment } from '../support/assessments.ts';
import { expectProblem, faultPlaces } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let assessmentId: string;
let at: string;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
  at = `/v1/assessments/${assessmentId}/local-statements`;
});
afterAll(() => world.close());

const notAnswered = { kind: 'not_answered' };
const stage = (code: string) => ({ kind: 'stage', stage: code });
const written = { text: 'Short breaks are near home.', shortTitle: 'Short breaks', themeCode: 'D' };

const add = (body: object = written, headers: Record<string, string> = {}, as = council.editor) =>
  world.ask('POST', at, { as, body, headers });
const list = async () => (await world.ask('GET', at, { as: council.viewer })).body.items;
const read = (id: string, as = council.viewer) => world.ask('GET', `${at}/${id}`, { as });
const put = (id: string, change: object, headers: Record<string, string> = { 'if-match': '"1"' }, as = council.editor) =>
  world.ask('PUT', `${at}/${id}`, { as, body: { ...written, answer: notAnswered, ...blank, ...change }, headers });
const remove = (id: string, headers: Record<string, string> = { 'if-match': '"1"' }) =>
  world.ask('DELETE', `${at}/${id}`, { as: council.editor, headers });
const setState = (state: string) =>
  world.database.root.query('update assessments set state = $1 where id = $2', [state, assessmentId]);

describe('adding a local statement', () => {
  it('puts it at the end, unanswered, with one event, and leaves the assessment as it is', async () => {
    const before = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.viewer });
    const { answer, events } = await recorded(world, () => add());
    expect(answer.status, answer.text).toBe(201);
    const { id, etag } = answer.body;
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `${at}/${id}` });
    expect(answer.body).toMatchObject({
      ...written,
      frameworkVersion: '1.0.0',
      scaleCode: 'main',
      answer: notAnswered,
      ...blank,
      etag,
      version: 1,
      updatedBy: { id: council.editor.personId, name: 'Test editor' },
    });
    expect((await read(id)).text).toBe(answer.text);
    expect(events).toMatchObject([
      {
        actor_id: council.editor.personId,
        action: 'local-statement.added',
        subject: at.slice(4) + `/${id}`,
        before: null,
        after: answer.body,
      },
    ]);
    await add({ text: 'Only a text.' });
    expect(await list()).toMatchObject([{ id }, { text: 'Only a text.', shortTitle: null, themeCode: null }]);
    const after = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.viewer });
    expect(after.text).toBe(before.text);
  });

  it('is done once for each Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await add(written, headers);
    const again = await add(written, headers);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await list()).toHaveLength(1);
    expectProblem(await add({ text: 'Another.' }, headers), 422, 'idempotency.reused');
  });

  it('takes an API key that may write, and names it', async () => {
    const added = await add(written, {}, await world.newKey(council, ['assessments:write']));
    expect(added.body.updatedBy).toEqual({ id: null, name: 'Test key' });
  });

  it('names each fault at its place, and changes nothing', async () => {
    const before = await contentOf(world);
    const faulty: [object, string[]][] = [
      [{ ...written, themeCode: 'Z9', scaleCode: 'rag' }, ['/scaleCode', '/themeCode']],
      [{ shortTitle: 'No text' }, ['/text']],
      [{ text: ' ' }, ['/text']],
      [{ text: 'x'.repeat(2001) }, ['/text']],
      [{ ...written, shortTitle: 'x'.repeat(61) }, ['/shortTitle']],
      [{ ...written, shortTitle: 'two\nlines' }, ['/shortTitle']],
      [{ ...written, answer: stage('2') }, ['/answer']],
    ];
    for (const [body, places] of faulty) {
      const refused = await add(body);
      expectProblem(refused, 400, 'request.invalid');
      expect(faultPlaces(refused)).toEqual(places);
    }
    expect(await contentOf(world)).toBe(before);
    expect((await add({ ...written, scaleCode: 'main' })).status).toBe(201);
  });

  it('is for those who write, in an assessment of theirs that is agreeing', async () => {
    expectProblem(await add(written, {}, council.viewer), 403, 'auth.role');
    const other = await world.newCouncil();
    expectProblem(await add(written, {}, other.editor), 404, 'assessment.not-found');
    for (const state of ['draft', 'signed_off']) {
      await setState(state);
      expectProblem(await add(), 409, 'assessment.state');
    }
    await setState('agreeing');
    expect((await add()).status).toBe(201);
  });

  it('stops at 50, also when two come at once, and goes on when one is taken out', async () => {
    for (let made = 0; made < 49; made += 1) await add({ text: `Number ${made}` });
    const both = await Promise.all([add(), add()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const before = await contentOf(world);
    expectProblem(await add(), 409, 'local-statement.too-many');
    expect(await contentOf(world)).toBe(before);
    const [first] = await list();
    expect((await remove(first.id)).status).toBe(204);
    expect((await add({ text: 'The last.' })).status).toBe(201);
    expect((await list()).at(-1).text).toBe('The last.');
  });
});

describe('saving a local statement', () => {
  it('replaces words and judgement whole, with one event, and keeps the scale', async () => {
    const { id } = (await add()).body;
    const change = { shortTitle: null, text: 'Other words.', themeCode: null, answer: stage('3'), ...blank, impact: 'Much.' };
    const { answer, events } = await recorded(world, () => put(id, change));
    expect(answer.status, answer.text).toBe(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({ ...change, scaleCode: 'main', version: 2 });
    expect((await read(id)).text).toBe(answer.text);
    expect(events).toMatchObject([
      {
        action: 'local-statement.saved',
        before: { ...written, version: 1 },
        after: { text: 'Other words.', answer: stage('3') },
      },
    ]);
    const scaled = await put(id, { scaleCode: 'main' }, { 'if-match': '"2"' });
    expectProblem(scaled, 400, 'request.invalid');
    expect(faultPlaces(scaled)).toEqual(['/scaleCode']);
  });

  it.each([{ kind: 'not_known', reason: 'No data.' }, { kind: 'not_applicable', reason: 'None here.' }, notAnswered])(
    'keeps %j as it is',
    async (answer) => {
      const { id } = (await add()).body;
      expect((await put(id, { answer })).body.answer).toEqual(answer);
    },
  );

  it('names each fault at its place, and changes nothing', async () => {
    const { id } = (await add()).body;
    const before = await contentOf(world);
    const faulty: [object, string[]][] = [
      [{ answer: stage('9') }, ['/answer/stage']],
      [{ themeCode: 'Z9' }, ['/themeCode']],
      [{ text: undefined, strengths: undefined }, ['/strengths', '/text']],
      [{ answer: { kind: 'not_known', reason: ' ' } }, ['/answer/reason']],
    ];
    for (const [change, places] of faulty) {
      const refused = await put(id, change);
      expectProblem(refused, 400, 'request.invalid');
      expect(faultPlaces(refused)).toEqual(places);
    }
    expect(await contentOf(world)).toBe(before);
    expect((await put(id, { answer: stage('4') })).status).toBe(200);
  });

  it('and taking it out need the ETag that was read', async () => {
    const { id } = (await add()).body;
    await put(id, { answer: stage('1') });
    const before = await contentOf(world);
    for (const attempt of [put.bind(null, id, {}), remove.bind(null, id)]) {
      const missing = await attempt({});
      expectProblem(missing, 428, 'precondition.required');
      expect(faultPlaces(missing)).toEqual(['If-Match']);
      for (const tag of ['"1"', '*', 'W/"2"', '2']) {
        const refused = await attempt({ 'if-match': tag });
        expectProblem(refused, 412, 'precondition.failed');
        expect(faultPlaces(refused)).toEqual(['If-Match']);
      }
    }
    expect(await contentOf(world)).toBe(before);
    expect((await remove(id, { 'if-match': '"2"' })).status).toBe(204);
  });

  it('lets one of two parallel saves with one ETag win', async () => {
    const { id } = (await add()).body;
    const { answer, events } = await recorded(world, () =>
      Promise.all(['One.', 'Two.'].map((strengths) => put(id, { strengths }))),
    );
    expect(answer.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(events).toHaveLength(1);
  });

  it('and taking it out end with the agreeing', async () => {
    const { id } = (await add()).body;
    await setState('signed_off');
    expectProblem(await put(id, {}), 409, 'assessment.state');
    expectProblem(await remove(id), 409, 'assessment.state');
    expect((await read(id)).status).toBe(200);
    await setState('agreeing');
    expect((await put(id, {})).status).toBe(200);
  });
});

describe('taking a local statement out', () => {
  it('removes it with one event that keeps what it said', async () => {
    const { id } = (await add()).body;
    const { answer, events } = await recorded(world, () => remove(id));
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(events).toMatchObject([{ action: 'local-statement.removed', before: { id, ...written }, after: null }]);
    expect(await list()).toEqual([]);
    expectProblem(await read(id), 404, 'local-statement.not-found');
    expectProblem(await put(id, {}), 404, 'local-statement.not-found');
    expectProblem(await remove(id), 404, 'local-statement.not-found');
  });
});

it('is reached by nobody else, and by no other assessment', async () => {
  const { id } = (await add()).body;
  const other = await world.newCouncil();
  const theirs = (await startAssessment(world, other.lead)).id;
  expectProblem(await read(id, other.lead), 404, 'local-statement.not-found');
  expectProblem(await world.ask('GET', at, { as: other.lead }), 404, 'assessment.not-found');
  const elsewhere = `/v1/assessments/${theirs}/local-statements/${id}`;
  expectProblem(await world.ask('GET', elsewhere, { as: other.lead }), 404, 'local-statement.not-found');
  // Nor through another assessment of the same council.
  const body = { frameworkCode: 'ehc-partnership-strength', version: '1.0.0', cycleCode: openCycle };
  const second = (await world.ask('POST', '/v1/assessments', { as: council.lead, body })).body.id;
  const beside = `/v1/assessments/${second}/local-statements/${id}`;
  expectProblem(await world.ask('GET', beside, { as: council.lead }), 404, 'local-statement.not-found');
  expectProblem(await world.ask('GET', `${at}/${v7()}`, { as: council.lead }), 404, 'local-statement.not-found');
  expect((await read(id)).status).toBe(200);
});
