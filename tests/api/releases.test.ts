import { readOds } from 'hucre/ods';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, signOff } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { approveAndPublish, freeze, letTheDayCome, signedOff, type Contributor } from '../support/releases.ts';
import { anonymous, openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let analyst: Someone;
let contributors: Contributor[];
let bystander: Contributor;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  analyst = await world.newNational('analyst');
  contributors = await signedOff(world, 12);
  [bystander] = (await signedOff(world, 1, { contribute: false })) as [Contributor];
}, 60_000);
afterAll(() => world.close());

const release = (as: Someone, headers = {}) => world.ask('GET', `/v1/releases/${id}`, { as, headers });
const ids = async (as: Someone) =>
  (await world.ask('GET', '/v1/releases', { as })).body.items.map((item: { id: string }) => item.id) as string[];
const place = (as: Someone) => world.ask('GET', `/v1/releases/${id}/our-place`, { as });
const publish = (publicFrom: unknown, releaseId = id) =>
  world.ask('POST', `/v1/releases/${releaseId}/publish`, { as: analyst, body: { publicFrom } });
const approve = (releaseId = id) => world.ask('POST', `/v1/releases/${releaseId}/approve`, { as: analyst });
const withdraw = (reason: unknown, releaseId = id) =>
  world.ask('POST', `/v1/releases/${releaseId}/withdraw`, { as: analyst, body: { reason } });
const first = () => contributors[0]?.council.viewer ?? anonymous;
const nextYear = `${new Date().getFullYear() + 1}-06-01`;

// One life of one release: each step stands on the one before.
describe.sequential('a release', () => {
  it('is not made of fewer than thirteen, of an unknown framework or cycle, and nothing is left behind', async () => {
    const before = await contentOf(world);
    await expect(freeze(world)).rejects.toThrow(/Fewer than 13 real councils/);
    await expect(freeze(world, { cycleCode: 'nineteen' })).rejects.toThrow(/no cycle/);
    expect(await contentOf(world)).toBe(before);
  });

  it('is frozen from each contributor’s latest revision, once, with its national events', async () => {
    contributors.push(...(await signedOff(world, 2)));
    // One changes its mind: its latest revision does not take part.
    await again(contributors.pop(), false, '2');
    const { answer, nationalEvents, events } = await recorded(world, () => freeze(world));
    id = answer.id;
    expect(nationalEvents.map(({ actor_kind, action, subject }) => [actor_kind, action, subject])).toEqual(
      ['release.opened', 'release.frozen', 'release.audited'].map((action) => ['command', action, `releases/${id}`]),
    );
    expect(events).toEqual([]);
    const before = await contentOf(world);
    await expect(freeze(world)).rejects.toThrow(/a release .* already/);
    expect(await contentOf(world)).toBe(before);
  });

  it('is nobody’s but the national roles’ before it is published', async () => {
    expect((await release(analyst)).body).toMatchObject({ id, state: 'audited', isPublic: false, publicFrom: null });
    expect(await ids(analyst)).toEqual([id]);
    expect((await release(await world.newNationalKey(['releases:read']))).status).toBe(200);
    for (const as of [anonymous, first(), bystander.council.lead]) {
      expectProblem(await release(as), 404, 'release.not-found');
      expect(await ids(as)).toEqual([]);
    }
    expectProblem(await place(first()), 404, 'release.not-found');
  });

  it('has wide bands, and nothing that is a count', async () => {
    const { body } = await release(analyst);
    expect(body.cohorts).toMatchObject([{ code: 'england', kind: 'published', contributors: 13 }]);
    expect(body.cohorts[0].statements).toHaveLength(42);
    for (const { cells } of body.cohorts[0].statements) {
      for (const { category, countFrom, countTo } of cells) {
        const count = category === '2' ? 13 : 0;
        expect(countFrom).toBeLessThanOrEqual(count);
        expect(countTo).toBeGreaterThanOrEqual(count);
        expect(countTo - countFrom).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('is not published by mistake', async () => {
    const before = await contentOf(world);
    for (const day of ['soon', '2027-02-30', null, '2027-02-01T00:00:00Z'])
      expectProblem(await publish(day), 400, 'request.invalid');
    expectProblem(await publish(nextYear, v7()), 404, 'release.not-found');
    expectProblem(await publish(nextYear), 409, 'release.state');
    expectProblem(await publish(nextYear, 'this'), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
  });

  it('is approved with one event, and only once', async () => {
    const { answer, nationalEvents } = await recorded(world, () => approve());
    expect(answer.body).toMatchObject({ id, state: 'approved', isPublic: false });
    expect(nationalEvents).toMatchObject([
      { actor_id: analyst.personId, action: 'release.approved', before: { state: 'audited' }, after: { state: 'approved' } },
    ]);
    expectProblem(await approve(), 409, 'release.state');
    expectProblem(await approve(v7()), 404, 'release.not-found');
  });

  it('is published to those who were counted, with one event', async () => {
    const { answer, nationalEvents } = await recorded(world, () => publish(nextYear));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'published', isPublic: false, publicFrom: nextYear });
    expect(nationalEvents).toMatchObject([
      { actor_id: analyst.personId, action: 'release.published', before: { state: 'approved' }, after: { state: 'published' } },
    ]);
    expectProblem(await publish(nextYear), 409, 'release.state');
    expect((await release(first())).status).toBe(200);
    expect(await ids(first())).toEqual([id]);
    for (const as of [anonymous, bystander.council.lead]) {
      expectProblem(await release(as), 404, 'release.not-found');
      expect(await ids(as)).toEqual([]);
    }
    expectProblem(await place(bystander.council.viewer), 404, 'release.not-found');
  });

  it('shows a council its own place: its stage beside England, and nobody else’s', async () => {
    const { status, body } = await place(first());
    expect(status).toBe(200);
    expect(body.own).toMatchObject({ revision: 1, isCounted: true });
    expect(body.statements).toHaveLength(42);
    for (const statement of body.statements)
      expect(statement).toMatchObject({ own: { kind: 'stage', stage: '2' }, england: { kind: 'published' } });
    const key = await world.newKey(contributors[0]?.council ?? bystander.council, ['benchmarks:read']);
    expect((await place(key)).text).toBe((await place(first())).text);
  });

  it('is everybody’s from its day on', async () => {
    await letTheDayCome(world, id);
    await expect.poll(async () => (await release(anonymous)).status, { timeout: 5_000 }).toBe(200);
    const { text, headers } = await release(anonymous);
    expect(headers['cache-control']).toMatch(/^public/);
    expect((await release(bystander.council.viewer)).body.cohorts).toEqual(JSON.parse(text).cohorts);
    expect(await ids(anonymous)).toEqual([id]);
    for (const as of [anonymous, first()]) {
      const { headers: had } = await release(as);
      expect((await release(as, { 'if-none-match': had['etag'] })).status).toBe(304);
      expect((await release(as, { 'if-none-match': '"other"' })).status).toBe(200);
    }
    expect((await place(bystander.council.viewer)).body.own).toMatchObject({ isCounted: false });
    expect((await place((await world.newCouncil()).viewer)).body.own).toBeNull();
  });

  it('is downloaded with the numbers of the API, as CSV and as ODS', async () => {
    const file = (format: string, as = anonymous, headers = {}) =>
      world.ask('GET', `/v1/releases/${id}/file?format=${format}`, { as, headers });
    const { body } = await release(anonymous);
    const wanted = body.cohorts[0].statements.flatMap(({ statementCode, cells }: { statementCode: string; cells: object[] }) =>
      cells.map((cell) => ['england', 'England', 13, statementCode, ...Object.values(cell), '']),
    );
    const csv = await file('csv');
    const [header, ...lines] = csv.text.trim().split('\r\n');
    expect(header).toMatch(/^cohort_code,cohort,contributors,/);
    expect(lines).toEqual(wanted.map((row: unknown[]) => row.join()));
    const { sheets } = await readOds((await file('ods')).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Figures']);
    expect(sheets[1]?.rows.slice(1).map((row) => row.slice(0, 9).join())).toEqual(
      wanted.map((row: unknown[]) => row.slice(0, 9).join()),
    );
    expect((await file('csv', anonymous, { 'if-none-match': csv.headers['etag'] ?? '' })).status).toBe(304);
    expectProblem(await file('pdf'), 400, 'request.invalid');
    expectProblem(await world.ask('GET', `/v1/releases/${v7()}/file?format=csv`), 404, 'release.not-found');
  });

  it('is never changed by a later sign-off, byte for byte', async () => {
    const [before, ofAnalyst] = [await release(anonymous), await release(analyst)];
    await again(contributors[0], true, '4');
    await again(contributors[1], false, '1');
    await signedOff(world, 1, { stage: '3' });
    // Longer than an answer is kept.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await release(anonymous)).text).toBe(before.text);
    expect((await release(anonymous)).headers['etag']).toBe(before.headers['etag']);
    expect((await release(analyst)).text).toBe(ofAnalyst.text);
    expect((await place(first())).body.own).toMatchObject({ revision: 2, isCounted: false });
    await expect(freeze(world)).rejects.toThrow(/already/);
  });

  it('can be changed by nobody, not even by a superuser', async () => {
    const { root } = world.database;
    const before = await contentOf(world);
    for (const sql of [
      `update releases set hash = 'x'`,
      `update releases set state = 'frozen'`,
      `update releases set public_from = current_date`,
      'delete from releases',
      'update release_cells set count_from = 0',
      'delete from release_cells',
      'update release_cohorts set contributors = 99',
      'delete from release_contributors',
    ]) {
      await expect(root.query(sql), sql).rejects.toMatchObject({ code: 'WM409' });
    }
    expect(await contentOf(world)).toBe(before);
  });

  it('is withdrawn whole and for good, with a reason and one event', async () => {
    const before = await contentOf(world);
    for (const reason of ['', '  ', null, 'x'.repeat(1001)]) expectProblem(await withdraw(reason), 400, 'request.invalid');
    expectProblem(await withdraw('Wrong scale.', v7()), 404, 'release.not-found');
    expect(await contentOf(world)).toBe(before);
    const { answer, nationalEvents } = await recorded(world, () => withdraw('Wrong scale.'));
    expect(answer.body).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Wrong scale.', isPublic: false });
    expect(nationalEvents).toMatchObject([
      { action: 'release.withdrawn', before: { state: 'published' }, after: { state: 'withdrawn' } },
    ]);
    expectProblem(await withdraw('Again.'), 409, 'release.state');
    expectProblem(await publish(nextYear), 409, 'release.state');
    expect((await release(analyst)).body).toMatchObject({ state: 'withdrawn', cohorts: [] });
    await expect.poll(async () => (await release(anonymous)).status, { timeout: 5_000 }).toBe(404);
    expectProblem(await release(first()), 404, 'release.not-found');
    expectProblem(await place(first()), 404, 'release.not-found');
    await expect(freeze(world)).rejects.toThrow(/already/);
  });
});

describe('a demonstration', () => {
  it('is never counted with the real, whatever asks the database to', async () => {
    const { root } = world.database;
    const [made] = await signedOff(world, 1, { demonstration: true });
    const count = `insert into release_contributors (council_id, release_id, submission_id, tier, framework_id, cycle_code, demonstration)
      select s.council_id, $1, s.id, 'anonymous', s.framework_id, s.cycle_code, $3 from submissions s where s.council_id = $2`;
    for (const claim of [true, false]) {
      await expect(root.query(count, [id, made?.council.id, claim])).rejects.toMatchObject({ code: '23503' });
    }
    // The control: a real council's fits.
    expect((await root.query(count, [id, bystander.council.id, false])).rowCount).toBe(1);
    await expect(
      root.query(`update assessments set demonstration = false where council_id = $1`, [made?.council.id]),
    ).rejects.toMatchObject({
      code: '23503',
    });
  });

  it('has releases of its own, and one that must be withheld says nothing, not even how many', async () => {
    await expect(freeze(world, { demonstration: true })).rejects.toThrow(/Fewer than 13 demonstration councils/);
    const made = await freeze(world, { demonstration: true, evenIfWithheld: true });
    await approveAndPublish(world, analyst, made.id, '2026-01-01');
    const { body, text } = await world.ask('GET', `/v1/releases/${made.id}`);
    expect(body).toMatchObject({ demonstration: true, isPublic: true });
    expect(body.cohorts).toEqual([{ code: 'england', title: 'England', kind: 'withheld', reason: 'withheld' }]);
    expect(text).not.toContain('contributors');
    const own = await world.ask('GET', `/v1/releases/${made.id}/our-place`, { as: bystander.council.viewer });
    expect(own.body.statements[0].england).toEqual({ kind: 'withheld', reason: 'withheld' });
  });
});

/** Reopens, answers everything anew and signs off as the next revision. */
async function again(contributor: Contributor | undefined, contribute: boolean, stage: string): Promise<void> {
  if (!contributor) throw new Error('no contributor');
  const { council, assessmentId } = contributor;
  const { headers } = await world.ask('GET', `/v1/assessments/${assessmentId}`, { as: council.lead });
  const reopened = await world.ask('POST', `/v1/assessments/${assessmentId}/reopen`, {
    as: council.lead,
    body: { reason: 'Another look.' },
    headers: { 'if-match': headers['etag'] ?? '' },
  });
  expect(reopened.status).toBe(200);
  await answerAll(world, council.editor, assessmentId, stage);
  await signOff(world, council.lead, assessmentId, contribute);
}
