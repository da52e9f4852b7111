import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeAskedReleases } from '@waymark/api/jobs/make-release';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, framework, openCycle, signOff, startAssessment } from '../support/assessments.ts';
import { openDraft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { signedOff } from '../support/releases.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let opener: Someone;
let approver: Someone;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  opener = await world.newNational('analyst');
  approver = await world.newNational('analyst');
}, 60_000);
afterAll(() => world.close());

const round = { frameworkCode: framework.frameworkCode, cycleCode: openCycle };
const open = (body: object = round, as = opener, headers = {}) => world.ask('POST', '/v1/releases', { as, body, headers });
const act = (move: string, body?: object, as = opener) =>
  world.ask('POST', `/v1/releases/${id}/${move}`, { as, ...(body && { body }) });
const progress = async (as = opener) => (await world.ask('GET', `/v1/releases/${id}/progress`, { as })).body;
const job = fileURLToPath(new URL('../../api/src/jobs/make-release.ts', import.meta.url));
const environment = () => ({ PATH: process.env['PATH'], RELEASE_DATABASE_URL: world.database.releaseUrl });

describe.sequential('a release that an analyst opens', () => {
  it('is not opened of what there is not, and nothing is left behind', async () => {
    const before = await contentOf(world);
    const { body } = await open({ frameworkCode: 'none', cycleCode: 'never' });
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/frameworkCode', '/cycleCode']);
    expect(await contentOf(world)).toBe(before);
  });

  it('is opened with one event, once for a framework and cycle', async () => {
    const key = { 'idempotency-key': 'open-once' };
    const { answer, nationalEvents } = await recorded(world, () => open(round, opener, key));
    expect(answer.status, answer.text).toBe(201);
    id = answer.body.id;
    expect(answer.body).toMatchObject({ state: 'open', frozenAt: null, hash: null, method: null });
    expect(nationalEvents).toMatchObject([{ actor_id: opener.personId, action: 'release.opened', subject: `releases/${id}` }]);
    expect((await open(round, opener, key)).body).toEqual(answer.body);
    expectProblem(await open({ ...round, demonstration: true }, opener, key), 422, 'idempotency.reused');
    expectProblem(await open(), 409, 'release.exists');
    const read = await world.ask('GET', `/v1/releases/${id}`, { as: approver });
    expect(read.body).toMatchObject({ audit: null, cohorts: [] });
  });

  it('cannot be approved, published or withdrawn while it is open', async () => {
    expectProblem(await act('approve', undefined, approver), 409, 'release.state');
    expectProblem(await act('publish', { publicFrom: '2027-01-01' }), 409, 'release.state');
    expectProblem(await act('withdraw', { reason: 'No.' }), 409, 'release.state');
  });

  it('stays open, with the reason, when the job finds too few', async () => {
    expect((await act('freeze', {})).status).toBe(200);
    expect((await progress()).freezeAskedAt).not.toBeNull();
    await makeAskedReleases(world.database.releaseUrl);
    expect(await progress()).toMatchObject({ state: 'open', freezeAskedAt: null, refusal: /^Fewer than 13 real councils/ });
  });

  it('counts every comparable edition of the cycle, and leaves out for all what some were not asked', async () => {
    await signedOff(world, 7);
    const next = await publishMinor();
    expect(next).toBe('1.1.0');
    for (let index = 0; index < 7; index += 1) {
      const council = await world.newCouncil();
      const made = await startAssessment(world, council.lead, openCycle, { ...framework, version: next });
      await answerAll(world, council.editor, made.id, '3');
      await signOff(world, council.lead, made.id, true);
    }
    await act('freeze', {});
  });

  it('goes on after the job was killed, to the same figures', async () => {
    // Killed at its first word, which it says once the contributors are frozen.
    const cutOff = spawn(process.execPath, [job], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => cutOff.stdout.once('data', resolve));
    await expect.poll(async () => (await progress()).state, { timeout: 20_000, interval: 2 }).not.toBe('open');
    cutOff.kill('SIGKILL');
    await new Promise((resolve) => cutOff.once('exit', resolve));
    const { stdout } = await promisify(execFile)(process.execPath, [job], { env: environment() });
    expect(stdout).toMatch(/No release is left/);
    const { body } = await world.ask('GET', `/v1/releases/${id}`, { as: opener });
    expect(body).toMatchObject({
      state: 'audited',
      frameworkVersion: '1.1.0',
      audit: { editions: ['1.0.0', '1.1.0'], leftOut: ['A99'] },
    });
    expect(body.cohorts[0]).toMatchObject({ code: 'england', contributors: 14 });
    expect(body.cohorts[0].statements).toHaveLength(42);
    // Under its new place in 1.1.0 stands what was answered under the old one in 1.0.0: 7 at stage 2, 7 at stage 3.
    for (const { cells } of body.cohorts[0].statements) {
      expect(cells.map(({ countFrom }: { countFrom: number }) => countFrom)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('is approved by another analyst than the one who opened it', async () => {
    expect(await progress()).toMatchObject({ isOpenedByYou: true, step: null });
    expectProblem(await act('approve'), 409, 'release.own-work');
    expect((await act('approve', undefined, approver)).body.state).toBe('approved');
    expect(await progress(approver)).toMatchObject({ isOpenedByYou: false, approvedByName: 'Test analyst' });
    expectProblem(await act('freeze', {}), 409, 'release.state');
  });

  it('is withdrawn whole from there, too', async () => {
    expect((await act('withdraw', { reason: 'Not this year.' })).body.state).toBe('withdrawn');
    expectProblem(await act('publish', { publicFrom: '2027-01-01' }), 409, 'release.state');
    const { body } = await world.ask('GET', `/v1/releases/${id}`, { as: opener });
    expect(body).toMatchObject({ audit: null, cohorts: [] });
  });

  it('is not there under another id', async () => {
    for (const [method, move] of [
      ['POST', 'freeze'],
      ['POST', 'approve'],
      ['GET', 'progress'],
    ] as const) {
      const body = move === 'freeze' ? { body: {} } : {};
      expectProblem(await world.ask(method, `/v1/releases/${v7()}/${move}`, { as: approver, ...body }), 404, 'release.not-found');
    }
  });
});

/** The next minor edition: one statement more. */
async function publishMinor(): Promise<string> {
  const draft = await openDraft(world, await world.newNational('national_editor'), framework.frameworkCode);
  const theme = (await draft.part('A')).id;
  const added = await draft.add('statement', theme, { code: 'A99', text: 'Asked from now on.', scaleCode: 'main' });
  expect(added.status, added.text).toBe(201);
  await draft.confirmAll();
  await draft.ask();
  const published = await draft.publish(await world.newNational('national_editor'));
  expect(published.status, published.text).toBe(200);
  return published.body.publishedAs;
}
