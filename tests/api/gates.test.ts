import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blank, openCycle, signOff, startAssessment } from '../support/assessments.ts';
import { openDraft, publishFile } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf } from '../support/recorded.ts';
import { openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

// 5.2 caps 5.1 at amber until it is amber itself; 2.2 caps 5.1 and 4.1 at amber until it is green.
let world: World;
let writer: Someone;
let approver: Someone;
let frameworkCode: string;
let council: TestCouncil;
let at: string;

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  approver = await world.newNational('national_editor');
  frameworkCode = await publishFile(world, writer, approver, await twoGates());
});
beforeEach(async () => {
  council = await world.newCouncil();
  at = `/v1/assessments/${await start()}`;
  await save(await allAt('green'));
});
afterAll(() => world.close());

async function twoGates(): Promise<Buffer> {
  const text = await readFile(new URL('../data/frameworks/send-partnership-rag.json', import.meta.url), 'utf8');
  // The file is our own; only what is changed here is said of its shape.
  const file = JSON.parse(text) as { themes: { statements: { code: string; gate?: object }[] }[] };
  const plans = file.themes.flatMap(({ statements }) => statements).find(({ code }) => code === '2.2');
  if (!plans) throw new Error('the sample has a statement 2.2');
  plans.gate = { minimum: 'green', caps: ['5.1', '4.1'], at: 'amber' };
  return Buffer.from(JSON.stringify(file));
}

const start = async () => (await startAssessment(world, council.lead, openCycle, { frameworkCode, version: '1.0.0' })).id;

type Change = Record<string, { stage?: string; answer?: object; gateReason?: string | null; strengths?: string }>;

/** Saves the judgements named, whole: what is not said of one is blank, and its stage green. */
async function save(changes: Change): Promise<void> {
  const { items } = (await world.ask('GET', `${at}/judgements`, { as: council.editor })).body;
  const changed = items.flatMap(({ statementCode, etag }: { statementCode: string; etag: string }) => {
    const change = changes[statementCode];
    if (!change) return [];
    const { stage = 'green', answer = { kind: 'stage', stage }, ...words } = change;
    return [{ statementCode, etag, answer, ...blank, ...words }];
  });
  const saved = await world.ask('PATCH', `${at}/judgements`, { as: council.editor, body: { items: changed } });
  expect(saved.status, saved.text).toBe(200);
}

async function allAt(stage: string): Promise<Change> {
  const { items } = (await world.ask('GET', `${at}/judgements`, { as: council.editor })).body;
  return Object.fromEntries(items.map(({ statementCode }: { statementCode: string }) => [statementCode, { stage }]));
}

const check = async () => (await world.ask('GET', `${at}/check`, { as: council.viewer })).body;
const heldCodes = async () => (await check()).heldBack.map(({ statementCode }: { statementCode: string }) => statementCode);
const sign = async () =>
  world.ask('POST', `${at}/sign-off`, { as: council.lead, body: { contentHash: (await check()).contentHash } });
const judgement = async (code: string) => (await world.ask('GET', `${at}/judgements/${code}`, { as: council.viewer })).body;
const sealed = async () => (await world.ask('GET', `${at}/submissions/1`, { as: council.viewer })).body.judgements;

describe('a gate at sign-off', () => {
  it('holds nothing back while its own statement stands high enough: what is signed has no reasons', async () => {
    expect(await check()).toMatchObject({ isComplete: true, heldBack: [] });
    await signOff(world, council.lead, at.split('/').at(-1) ?? '');
    for (const one of await sealed()) expect(Object.keys(one)).not.toContain('gateReason');
  });

  it('does not stand in the way of a save, and is told by check with all that hold', async () => {
    await save({ '5.2': { stage: 'red' }, '2.2': { answer: { kind: 'not_known', reason: 'No figures.' } } });
    const stands = (statementCode: string, answer: object, minimum: string) => ({ statementCode, answer, minimum, at: 'amber' });
    const plans = stands('2.2', { kind: 'not_known' }, 'green');
    expect((await check()).heldBack).toEqual([
      { statementCode: '4.1', themeCode: 'ENG', stage: 'green', by: [plans] },
      {
        statementCode: '5.1',
        themeCode: 'IMP',
        stage: 'green',
        by: [plans, stands('5.2', { kind: 'stage', stage: 'red' }, 'amber')],
      },
    ]);
  });

  it('is refused with every fault at its place, and signs nothing', async () => {
    await save({ '5.2': { stage: 'red' }, '2.2': { answer: { kind: 'not_known', reason: 'No figures.' } } });
    const before = await contentOf(world);
    const refused = await sign();
    expectProblem(refused, 409, 'assessment.held-back');
    expect(await contentOf(world)).toBe(before);
    expect(refused.body.errors).toEqual([
      {
        pointer: '/judgements/4.1',
        message:
          'is held back by 2.2, which is not known: until it reaches “Green”, this stands above “Amber” only with a reason',
      },
      {
        pointer: '/judgements/5.1',
        message:
          'is held back by 2.2, which is not known: until it reaches “Green”, this stands above “Amber” only with a reason',
      },
      {
        pointer: '/judgements/5.1',
        message:
          'is held back by 5.2, which stands at “Red”: until it reaches “Amber”, this stands above “Amber” only with a reason',
      },
    ]);
    await save({ '1.1': { answer: { kind: 'not_answered' } } });
    const both = await sign();
    expectProblem(both, 409, 'assessment.incomplete');
    expect(both.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/judgements/1.1',
      '/judgements/4.1',
      '/judgements/5.1',
      '/judgements/5.1',
    ]);
  });

  it('signs with a reason, which is part of what is signed and stands in the sealed copy', async () => {
    await save({ '5.2': { stage: 'red' } });
    expectProblem(await sign(), 409, 'assessment.held-back');
    const { contentHash } = await check();
    await save({ '5.1': { gateReason: 'Attendance gaps halved, by our own records.' } });
    expect((await check()).contentHash).not.toBe(contentHash);
    expect((await sign()).status).toBe(201);
    const [reasoned, ...others] = (await sealed()).filter(({ gateReason }: { gateReason?: string }) => gateReason !== undefined);
    expect(reasoned).toMatchObject({ statementCode: '5.1', gateReason: 'Attendance gaps halved, by our own records.' });
    expect(others).toEqual([]);
  });

  it('signs when the statement is raised, or when what it caps is lowered', async () => {
    await save({ '5.2': { stage: 'red' } });
    expect(await heldCodes()).toEqual(['5.1']);
    await save({ '5.1': { stage: 'amber' } });
    expect(await heldCodes()).toEqual([]);
    await save({ '5.1': { stage: 'green' }, '5.2': { stage: 'amber' } });
    expect(await heldCodes()).toEqual([]);
    expect((await sign()).status).toBe(201);
  });

  it('holds while its statement is not known, not while it does not apply or is not answered', async () => {
    const standing = async (answer: object) => {
      await save({ '5.2': { answer } });
      return heldCodes();
    };
    expect(await standing({ kind: 'not_known', reason: 'No destinations yet.' })).toEqual(['5.1']);
    expect(await standing({ kind: 'not_answered' })).toEqual([]);
    expectProblem(await sign(), 409, 'assessment.incomplete');
    expect(await standing({ kind: 'not_applicable', reason: 'Nobody leaves this year.' })).toEqual([]);
    expect((await sign()).status).toBe(201);
  });

  it('keeps the reason when the gate no longer holds', async () => {
    await save({ '5.2': { stage: 'red' }, '5.1': { gateReason: 'Visits in May.' } });
    await save({ '5.2': { stage: 'green' } });
    expect((await judgement('5.1')).gateReason).toBe('Visits in May.');
    expect((await sign()).status).toBe(201);
    expect((await sealed()).find(({ statementCode }: { statementCode: string }) => statementCode === '5.1').gateReason).toBe(
      'Visits in May.',
    );
  });
});

describe('a move to a later version', () => {
  it('takes the reason along with the words, keeps it, and puts it back', async () => {
    const next = await publishNext();
    await save({ '5.2': { stage: 'red' }, '5.1': { gateReason: 'Visits in May.' }, '4.2': { gateReason: 'A reason to keep.' } });
    await save({ '4.1': { answer: { kind: 'not_answered' }, gateReason: 'The only thing written.' } });
    const read = async () => (await world.ask('GET', `${at}/judgements`, { as: council.lead })).body.items;
    const before = await read();
    const preview = (await world.ask('GET', `${at}/version-move?to=${next}`, { as: council.lead })).body;
    const told = (code: string) => preview.answers.find(({ statementCode }: { statementCode: string }) => statementCode === code);
    expect(told('5.1')).toMatchObject({ outcome: 'words_only', gateReason: 'Visits in May.' });
    expect(told('1.1')).toMatchObject({ outcome: 'carried', gateReason: null });
    const body = { to: next, previewHash: preview.previewHash };
    const moved = await world.ask('POST', `${at}/version-moves`, { as: council.lead, body });
    expect(moved.status, moved.text).toBe(201);
    // A reason was for a stage on what was asked before, and stays with it.
    expect(await judgement('5.1')).toMatchObject({ answer: { kind: 'not_answered' }, gateReason: null });
    expect(await judgement('4.2')).toMatchObject({ answer: { kind: 'stage' }, gateReason: 'A reason to keep.' });
    const earlier = (await world.ask('GET', `${at}/earlier-answers`, { as: council.viewer })).body.items;
    expect(earlier).toMatchObject([
      { statementCode: '4.1', outcome: 'retired', gateReason: 'The only thing written.' },
      { statementCode: '5.1', outcome: 'words_only', gateReason: 'Visits in May.' },
    ]);
    const undone = await world.ask('POST', `${at}/version-moves/${moved.body.id}/undo`, { as: council.lead });
    expect(undone.status, undone.text).toBe(200);
    const rows = (items: object[]) => items.map((item) => ({ ...item, version: 0, etag: '' }));
    expect(rows(await read())).toEqual(rows(before));
  });

  it('lets no judgement go whose reason was not kept', async () => {
    const id = at.split('/').at(-1);
    const move = async () => {
      const [{ items }] = [(await world.ask('GET', `/v1/frameworks/${frameworkCode}/versions`)).body];
      const to = items[0].version;
      const { previewHash } = (await world.ask('GET', `${at}/version-move?to=${to}`, { as: council.lead })).body;
      return world.ask('POST', `${at}/version-moves`, { as: council.lead, body: { to, previewHash } });
    };
    expect((await move()).status).toBe(201);
    const { root } = world.database;
    const client = await root.connect();
    try {
      await client.query('begin');
      await client.query(`delete from judgements where assessment_id = $1 and statement_code = '1.1'`, [id]);
      await client.query(
        `update judgements set gate_reason = 'Never kept.' where assessment_id = $1 and statement_code = '1.2'`,
        [id],
      );
      const attempt = client.query(`delete from judgements where assessment_id = $1 and statement_code = '1.2'`, [id]);
      await expect(attempt).rejects.toThrow('an answer is kept before it is moved');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

/** 5.1 asks something else, and 4.1 is no longer asked. */
async function publishNext(): Promise<string> {
  const draft = await openDraft(world, writer, frameworkCode);
  const [days, families] = [await draft.part('5.1'), await draft.part('4.1')];
  await draft.change('5.1', { text: 'Something else is asked here.' });
  await draft.change('2.2', { gate: { minimum: 'green', caps: ['5.1'], at: 'amber' } });
  await draft.remove('4.1');
  await draft.decide(days.id, { relation: 'reworded', targets: [days.id], comparable: false, reason: 'Another question.' });
  await draft.decide(families.id, { relation: 'retired', targets: [], comparable: false, reason: 'Asked elsewhere.' });
  const asked = await draft.ask();
  expect(asked.status, asked.text).toBe(200);
  return (await draft.publish(approver)).body.publishedAs;
}
