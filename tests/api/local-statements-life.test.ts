import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addLocalStatement,
  answerAll,
  answerLocalStatement,
  blank,
  framework,
  signOff,
  startAssessment,
} from '../support/assessments.ts';
import { canonical } from '../support/canonical.ts';
import { openDraft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { recorded } from '../support/recorded.ts';
import { freeze, signedOff } from '../support/releases.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

// What becomes of local statements: signed and sealed, brought into the next assessment, left alone by a move, never counted.
let world: World;
let council: TestCouncil;
let assessmentId: string;

beforeAll(async () => {
  world = await openWorld();
  // Every round is open at once, so that one assessment can follow another.
  const rounds = ['2027-28', '2028-29'].map((code) => `('${code}', '${code}', '2026-01-01', '2099-01-01')`);
  await world.database.root.query(
    `insert into cycles (code, title, opens_on, closes_on) values ${rounds.join()} on conflict do nothing`,
  );
  await world.database.root.query(`update cycles set opens_on = '2020-01-01', closes_on = '2099-01-01'`);
});
beforeEach(async () => {
  council = await world.newCouncil();
  assessmentId = (await startAssessment(world, council.lead)).id;
});
afterAll(() => world.close());

const ask = async (path: string, of = assessmentId) =>
  (await world.ask('GET', `/v1/assessments/${of}${path}`, { as: council.lead })).body;
const locals = async (of = assessmentId) => (await ask('/local-statements', of)).items;

const add = (body: object, of = assessmentId, as = council.editor) => addLocalStatement(world, as, of, body);
const answer = (id: string, given: object, of = assessmentId, as = council.editor) =>
  answerLocalStatement(world, as, of, id, given, { impact: 'Families say so.' });

const third = { kind: 'stage', stage: '3' };

describe('check and sign-off', () => {
  const sign = (contentHash: string) =>
    world.ask('POST', `/v1/assessments/${assessmentId}/sign-off`, { as: council.lead, body: { contentHash } });

  it('wait for a local statement that is left to answer, and count it apart', async () => {
    await answerAll(world, council.editor, assessmentId);
    const id = await add({ text: 'Near home.', themeCode: 'D' });
    const check = await ask('/check');
    expect(check).toMatchObject({
      isComplete: false,
      missing: [],
      missingLocalStatements: [{ localStatementId: id, themeCode: 'D' }],
    });
    expect(await ask('/progress')).toMatchObject({ answered: 42, total: 42, localStatements: { answered: 0, total: 1 } });
    const refused = await sign(check.contentHash);
    expectProblem(refused, 409, 'assessment.incomplete');
    expect(refused.body.errors).toEqual([{ message: 'is left to answer', pointer: `/localStatements/${id}` }]);
    await answer(id, { kind: 'not_known', reason: 'Nobody asked.' });
    expect(await ask('/check')).toMatchObject({ isComplete: true, missingLocalStatements: [] });
    expect(await ask('/progress')).toMatchObject({ answered: 42, total: 42, localStatements: { answered: 1, total: 1 } });
    expect((await sign((await ask('/check')).contentHash)).status).toBe(201);
  });

  it('sign nothing when only a local statement changed since the check', async () => {
    await answerAll(world, council.editor, assessmentId);
    const id = await add({ text: 'Near home.' });
    await answer(id, third);
    const { contentHash } = await ask('/check');
    await answer(id, { kind: 'stage', stage: '2' });
    expectProblem(await sign(contentHash), 412, 'precondition.failed');
    expect((await sign((await ask('/check')).contentHash)).status).toBe(201);
  });

  it('hash as they always did where there are none, and seal no word of them', async () => {
    await answerAll(world, council.editor, assessmentId);
    const before = await ask('/check');
    const id = await add({ text: 'Taken out again.' });
    expect((await ask('/check')).contentHash).not.toBe(before.contentHash);
    const at = `/v1/assessments/${assessmentId}/local-statements/${id}`;
    await world.ask('DELETE', at, { as: council.editor, headers: { 'if-match': '"1"' } });
    expect(await ask('/check')).toEqual(before);
    await signOff(world, council.lead, assessmentId);
    const copy = await ask('/submissions/1');
    expect(copy).not.toHaveProperty('localStatements');
    expect(before.contentHash).toBe(sha256(copy.judgements));
  });

  it('seal each with its scale and the label of its stage', async () => {
    await answerAll(world, council.editor, assessmentId);
    const first = await add({ text: 'Near home.', shortTitle: 'Short breaks', themeCode: 'D' });
    const second = await add({ text: 'Forum paid.' });
    await answer(first, third);
    await answer(second, { kind: 'not_applicable', reason: 'There is none.' });
    await signOff(world, council.lead, assessmentId);
    const copy = await ask('/submissions/1');
    const { scales } = (await world.ask('GET', '/v1/frameworks/effective-local-send-system/versions/1.0.0')).body;
    const { label } = scales[0].stages.find(({ code }: { code: string }) => code === '3');
    const common = {
      frameworkVersion: '1.0.0',
      scaleCode: 'main',
      strengths: '',
      impact: 'Families say so.',
      areasForDevelopment: '',
    };
    expect(copy.localStatements).toEqual([
      { id: first, shortTitle: 'Short breaks', text: 'Near home.', themeCode: 'D', answer: third, stageLabel: label, ...common },
      {
        ...{ id: second, shortTitle: null, text: 'Forum paid.', themeCode: null },
        ...{ answer: { kind: 'not_applicable', reason: 'There is none.' }, stageLabel: null },
        ...common,
      },
    ]);
    expect(copy.judgements).toHaveLength(42);
    expect(copy.contentHash).toBe(sha256({ judgements: copy.judgements, localStatements: copy.localStatements }));
  });
});

function sha256(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

describe('a release', () => {
  it('cannot see them: neither what is stored for it nor what its role may read holds any', async () => {
    const counted = await world.newCouncil();
    const { id: assessment } = await startAssessment(world, counted.lead);
    await answerAll(world, counted.editor, assessment);
    const id = await add({ text: 'Never counted.', themeCode: 'D' }, assessment, counted.editor);
    await answer(id, { kind: 'stage', stage: '4' }, assessment, counted.editor);
    await signOff(world, counted.lead, assessment, true);
    await signedOff(world, 12);

    const { rows } = await world.database.root.query<{ code: string }>(
      `select a.statement_code as code from submission_answers a join submissions s on s.id = a.submission_id where s.assessment_id = $1`,
      [assessment],
    );
    const { items } = (await world.ask('GET', `/v1/assessments/${assessment}/judgements`, { as: counted.lead })).body;
    expect(rows.map(({ code }) => code).sort()).toEqual(
      items.map(({ statementCode }: { statementCode: string }) => statementCode).sort(),
    );

    const made = await freeze(world);
    const client = new pg.Client({ connectionString: world.database.releaseUrl });
    await client.connect();
    try {
      await expect(client.query('select 1 from local_statements')).rejects.toThrow(
        'permission denied for table local_statements',
      );
      await expect(client.query('select document from submissions')).rejects.toThrow('permission denied');
      // The control: its answers to the framework's statements it reads.
      const read = await client.query('select from submission_answers where council_id = $1', [counted.id]);
      expect(read.rowCount).toBe(42);
    } finally {
      await client.end();
    }

    const { text, body } = await world.ask('GET', `/v1/releases/${made.id}`, { as: await world.newNational('analyst') });
    expect(body.cohorts).toMatchObject([{ kind: 'published', contributors: 13 }]);
    expect(body.cohorts[0].statements).toHaveLength(42);
    expect(text).not.toContain(id);
    expect(text).not.toContain('Never counted.');
    // The control: the council itself reads both.
    const own = await world.ask('GET', `/v1/assessments/${assessment}/local-statements/${id}`, { as: counted.viewer });
    expect(own.text).toContain('Never counted.');
  });
});

describe('the next assessment and the next version', () => {
  let next: string;
  beforeAll(async () => {
    // Theme A is gone, and with it its statements; scale main has one stage more in 2.0.0.
    const writer = await world.newNational('national_editor');
    const draft = await openDraft(world, writer, framework.frameworkCode);
    for (const { content } of (await draft.parts()).filter(
      ({ kind, content: { code } }) => kind === 'statement' && /^A\d/.test(code),
    )) {
      await draft.remove(content.code);
    }
    await draft.remove('A');
    const { content } = (await draft.parts()).find(({ kind }) => kind === 'scale') ?? { content: {} };
    const stages = (content as { stages: { value: number }[] }).stages;
    const fifth = { ...stages.at(-1), code: '5', value: 5, label: 'Leading' };
    await draft.change('main', { stages: [...stages, fifth] });
    await draft.confirmAll();
    const asked = await draft.ask();
    expect(asked.status, asked.text).toBe(200);
    const published = await draft.publish(await world.newNational('national_editor'));
    expect(published.status, published.text).toBe(200);
    next = published.body.publishedAs;
  });

  const start = async (cycleCode: string, version: string) => {
    const body = { frameworkCode: framework.frameworkCode, version, cycleCode };
    const made = await world.ask('POST', '/v1/assessments', { as: council.lead, body });
    expect(made.status, made.text).toBe(201);
    return made.body.id as string;
  };

  it('an assessment begins with those of the latest earlier one with its framework, unanswered', async () => {
    // The older of the two is made so by hand.
    const oldest = (await startAssessment(world, council.lead, '2025-26')).id;
    await world.database.root.query(`update assessments set created_at = now() - interval '1 year' where id = $1`, [oldest]);
    await add({ text: 'From the oldest.' }, oldest);
    const [one, two] = [
      await add({ text: 'Near home.', shortTitle: 'Breaks', themeCode: 'D' }),
      await add({ text: 'In A.', themeCode: 'A' }),
    ];
    await answer(one, third);
    const { answer: made, events } = await recorded(world, () => start('2027-28', '1.0.0'));
    const brought = await locals(made);
    expect(brought).toMatchObject([
      {
        text: 'Near home.',
        shortTitle: 'Breaks',
        themeCode: 'D',
        frameworkVersion: '1.0.0',
        scaleCode: 'main',
        version: 1,
        ...blank,
      },
      { text: 'In A.', themeCode: 'A' },
    ]);
    expect(brought).toHaveLength(2);
    for (const item of brought) {
      expect(item.answer).toEqual({ kind: 'not_answered' });
      expect([one, two]).not.toContain(item.id);
      expect(item.updatedBy).toEqual({ id: council.lead.personId, name: 'Test lead' });
    }
    expect(events).toMatchObject([
      { action: 'assessment.created', after: { id: made, localStatements: [{ id: brought[0].id }, { id: brought[1].id }] } },
    ]);
    expect(await locals()).toMatchObject([{ id: one, answer: third }, { id: two }]);
  });

  it('on a version without the theme they stand in none, and a scale with other stages leaves them on theirs', async () => {
    await add({ text: 'In A.', themeCode: 'A' });
    const made = await start('2027-28', next);
    expect(await locals(made)).toMatchObject([{ themeCode: null, frameworkVersion: '1.0.0', scaleCode: 'main' }]);
    // The control: the next after that has the same stages as the version it was added on, and takes the scale of its own.
    const read = await world.ask('GET', `/v1/assessments/${made}`, { as: council.lead });
    const headers = { 'if-match': read.body.etag };
    await world.ask('POST', `/v1/assessments/${made}/moves`, { as: council.lead, body: { to: 'agreeing' }, headers });
    const id = await add({ text: 'On five stages.', themeCode: 'D' }, made);
    await answer(id, { kind: 'stage', stage: '5' }, made);
    const again = await publishPatch();
    expect(await locals(await start('2028-29', again))).toMatchObject([
      { text: 'In A.', frameworkVersion: '1.0.0' },
      { text: 'On five stages.', themeCode: 'D', frameworkVersion: again },
    ]);
  });

  it('a move leaves them as they are, and so does going back', async () => {
    const id = await add({ text: 'In A.', themeCode: 'A' });
    await answer(id, third);
    const [before] = await locals();
    const preview = await ask(`/version-move?to=${next}`);
    const moved = await world.ask('POST', `/v1/assessments/${assessmentId}/version-moves`, {
      as: council.lead,
      body: { to: next, previewHash: preview.previewHash },
    });
    expect(moved.status, moved.text).toBe(201);
    expect(await locals()).toEqual([{ ...before, themeCode: null }]);
    // Who has the page open from before still sends the theme that went; another that is not there is a fault.
    const save = (themeCode: string | null, etag: string) =>
      world.ask('PUT', `/v1/assessments/${assessmentId}/local-statements/${id}`, {
        as: council.editor,
        body: { shortTitle: null, text: 'In A.', themeCode, answer: third, ...blank },
        headers: { 'if-match': etag },
      });
    expectProblem(await save('A1', before.etag), 400, 'request.invalid');
    const saved = await save('A', before.etag);
    expect(saved.body).toMatchObject({ themeCode: null, answer: third });
    // Who opens it now reads no theme and sends none, and so does not take it away.
    expect((await save(null, saved.body.etag)).status).toBe(200);
    const undone = await world.ask('POST', `/v1/assessments/${assessmentId}/version-moves/${moved.body.id}/undo`, {
      as: council.lead,
    });
    expect(undone.status, undone.text).toBe(200);
    expect(await locals()).toMatchObject([{ id, themeCode: 'A', answer: third, frameworkVersion: '1.0.0' }]);
  });

  async function publishPatch(): Promise<string> {
    const draft = await openDraft(world, await world.newNational('national_editor'), framework.frameworkCode);
    await draft.change('B1', { shortTitle: 'Another title' });
    await draft.confirmAll();
    await draft.ask();
    return (await draft.publish(await world.newNational('national_editor'))).body.publishedAs;
  }
});
