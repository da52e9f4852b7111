import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, framework, openCycle, startAssessment } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { approveAndPublish, freeze, letTheDayCome, signedOff } from '../support/releases.ts';
import { anonymous, openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let counted: TestCouncil;
let named: TestCouncil;
let open: TestCouncil;
let outside: TestCouncil;
let analyst: Someone;
let releaseId: string;

const at = `/v1/consents/${framework.frameworkCode}/${openCycle}`;
const contact = { name: 'Priya Shah', email: 'priya.shah@council.example' };
const read = (as: Someone) => world.ask('GET', at, { as });
const put = (as: Someone, body: unknown, etag = '"0"') => world.ask('PUT', at, { as, body, headers: { 'if-match': etag } });
const choose = async (council: TestCouncil, tier: string, whom: object | null = null) =>
  put(council.lead, { tier, contact: whom }, (await read(council.lead)).body.etag);

/** Signs off with every statement at a stage, and says nothing of taking part. */
async function judged(council: TestCouncil, stage: string) {
  const { id } = await startAssessment(world, council.lead);
  await answerAll(world, council.editor, id, stage);
  const { body } = await world.ask('GET', `/v1/assessments/${id}/check`, { as: council.lead });
  const signed = await world.ask('POST', `/v1/assessments/${id}/sign-off`, {
    as: council.lead,
    body: { contentHash: body.contentHash },
  });
  expect(signed.status, signed.text).toBe(201);
  return signed.body;
}

beforeAll(async () => {
  world = await openWorld();
  analyst = await world.newNational('analyst');
  // Neighbours in the Tees Valley, of one family.
  counted = await world.newCouncil({ gssCode: 'E06000001' });
  named = await world.newCouncil({ gssCode: 'E06000003' });
  open = await world.newCouncil({ gssCode: 'E06000002' });
  outside = await world.newCouncil({ gssCode: 'E09000001' });
}, 60_000);
afterAll(() => world.close());

describe.sequential('consent', () => {
  it('is private until chosen, and there for a framework and a cycle alone', async () => {
    expect((await read(counted.viewer)).body).toMatchObject({
      tier: 'private',
      contact: null,
      updatedAt: null,
      etag: '"0"',
      isFrozen: false,
    });
    for (const path of ['none/2026-27', `${framework.frameworkCode}/never`]) {
      expectProblem(await world.ask('GET', `/v1/consents/${path}`, { as: counted.viewer }), 404, 'consent.not-found');
      const asked = { as: counted.lead, body: { tier: 'private', contact: null }, headers: { 'if-match': '"0"' } };
      expectProblem(await world.ask('PUT', `/v1/consents/${path}`, asked), 404, 'consent.not-found');
    }
  });

  it('is chosen by a lead, with one event, as it was read', async () => {
    const before = await contentOf(world);
    expectProblem(await put(counted.editor, { tier: 'anonymous', contact: null }), 403, 'auth.role');
    expectProblem(
      await world.ask('PUT', at, { as: counted.lead, body: { tier: 'anonymous', contact: null } }),
      428,
      'precondition.required',
    );
    expectProblem(await put(counted.lead, { tier: 'anonymous', contact: null }, '"7"'), 412, 'precondition.failed');
    expectProblem(await put(counted.lead, { tier: 'known', contact: null }), 400, 'request.invalid');
    expectProblem(await put(counted.lead, { tier: 'anonymous', contact }), 400, 'request.invalid');
    expect(await contentOf(world)).toBe(before);
    const { answer, events } = await recorded(world, () => choose(counted, 'anonymous'));
    expect(answer.body).toMatchObject({ tier: 'anonymous', updatedByName: 'Test lead', etag: '"1"' });
    expect(events).toMatchObject([
      {
        action: 'consent.changed',
        subject: `consents/${framework.frameworkCode}/${openCycle}`,
        before: { tier: 'private' },
        after: { tier: 'anonymous' },
      },
    ]);
  });

  it('may change until the freeze, and decides what a later sign-off that says nothing takes part in', async () => {
    for (const tier of ['public', 'named', 'private', 'anonymous']) expect((await choose(counted, tier)).body.tier).toBe(tier);
    expect((await choose(named, 'named', contact)).body).toMatchObject({ tier: 'named', contact });
    await choose(open, 'public', contact);
    expect(await judged(counted, '2')).toMatchObject({ contributes: true });
    await judged(named, '3');
    await judged(open, '4');
    expect(await judged(outside, '1')).toMatchObject({ contributes: false });
  });

  it('keeps those who are named out of n and of the counts', async () => {
    await signedOff(world, 12, { stage: '2' });
    const made = await freeze(world);
    releaseId = made.id;
    await approveAndPublish(world, analyst, releaseId, '2099-01-01');
    const { body } = await world.ask('GET', `/v1/releases/${releaseId}`, { as: counted.viewer });
    expect(body.cohorts[0]).toMatchObject({ code: 'england', contributors: 13 });
    const [statement] = body.cohorts[0].statements;
    expect(statement.cells[1]).toMatchObject({ category: '2', countFrom: 7, countTo: 13 });
    const place = await world.ask('GET', `/v1/releases/${releaseId}/our-place`, { as: named.viewer });
    expect(place.body.own).toMatchObject({ isCounted: false });
  });

  it('settles at the freeze: a counted council cannot be named before the next cycle, and nobody joins', async () => {
    expect((await read(counted.viewer)).body).toMatchObject({ isFrozen: true, choices: ['private', 'anonymous'] });
    const refused = await choose(counted, 'named');
    expectProblem(refused, 409, 'consent.frozen');
    expect(refused.body.detail).toMatch(/wait for the next cycle/);
    expectProblem(await choose(outside, 'anonymous'), 409, 'consent.frozen');
    // Nor past the API.
    const { rows } = await world.database.root.query(`select council_id from council_consents where tier = 'anonymous' limit 1`);
    const force = world.database.root.query(`update council_consents set tier = 'public' where council_id = $1`, [
      rows[0]?.council_id,
    ]);
    await expect(force).rejects.toMatchObject({ code: 'WM409' });
    const next = `/v1/consents/${framework.frameworkCode}/2027-28`;
    const later = { as: counted.lead, body: { tier: 'named', contact: null }, headers: { 'if-match': '"0"' } };
    expect((await world.ask('PUT', next, later)).body.tier).toBe('named');
  });
});

const namedTo = async (as: Someone) => {
  const { body } = await world.ask('GET', `/v1/releases/${releaseId}/named-judgements`, { as });
  return body.items?.map(({ gssCode, tier }: { gssCode: string; tier: string }) => [gssCode, tier]);
};
const peersOf = (as: Someone) => world.ask('GET', `/v1/releases/${releaseId}/peers`, { as });
const [both, onlyPublic] = [
  [
    ['E06000002', 'public'],
    ['E06000003', 'named'],
  ],
  [['E06000002', 'public']],
];

describe.sequential('judgements by name', () => {
  it('are for those who take part and national roles until the day', async () => {
    for (const as of [counted.viewer, named.viewer, analyst]) expect(await namedTo(as)).toEqual(both);
    for (const as of [anonymous, outside.viewer]) expect(await namedTo(as)).toBeUndefined();
    expectProblem(await peersOf(outside.viewer), 404, 'release.not-found');
  });

  it('show a council areas of like context that are further on, with whom to ask where that was said', async () => {
    const { body } = await peersOf(counted.viewer);
    expect(body.items.map(({ gssCode }: { gssCode: string }) => gssCode)).toEqual(['E06000003', 'E06000002']);
    expect(body.items[0]).toMatchObject({ isSameFamily: true, neighbour: { rank: 1 }, contact, tier: 'named' });
    expect(body.items[0].statements).toHaveLength(42);
    expect(body.items[0].statements[0]).toEqual({ statementCode: 'A1', stage: '3', ownStage: '2' });
    // Who is at the highest stage finds nobody further on.
    expect((await peersOf(open.viewer)).body.items).toEqual([]);
  });

  it('are everybody’s from the day where they are public, and nobody’s else where they are named', async () => {
    await letTheDayCome(world, releaseId);
    for (const as of [anonymous, outside.viewer]) expect(await namedTo(as)).toEqual(onlyPublic);
    expect(await namedTo(counted.viewer)).toEqual(both);
    // Of another context: no peer.
    expect((await peersOf(outside.viewer)).body.items).toEqual([]);
  });

  it('go when the council goes back to private, and so does its contact', async () => {
    expect((await choose(open, 'private')).body).toMatchObject({ tier: 'private', contact: null, choices: ['private'] });
    expect(await namedTo(anonymous)).toEqual([]);
    const peers = await peersOf(counted.viewer);
    expect(peers.text).not.toContain('E06000002');
    expectProblem(await choose(open, 'public'), 409, 'consent.frozen');
    expect((await world.database.root.query(`select from named_councils where gss_code = 'E06000002'`)).rowCount).toBe(0);
  });

  it('are gone with the release', async () => {
    await world.ask('POST', `/v1/releases/${releaseId}/withdraw`, { as: analyst, body: { reason: 'Wrong.' } });
    expect(await namedTo(analyst)).toEqual([]);
    expect(await namedTo(counted.viewer)).toBeUndefined();
  });
});
