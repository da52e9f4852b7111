import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, startAssessment } from '../support/assessments.ts';
import { routes, type Route } from '../support/contract.ts';
import { discardOpenDrafts, openDraft, publishNextVersion } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { exampleRequest, hasHeader, somebodyFor } from '../support/requests.ts';
import { newIdempotencyKey, openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Prepared {
  path: string;
  body: Record<string, unknown> | undefined;
  /** The same operation, asked for something else. */
  other: { path: string; body: Record<string, unknown> | undefined };
  /** What of the first answer is not in a replay. */
  secret?: 'link' | 'key';
  /** A national change that a council is told of: two events, one in each chain. */
  isTold?: true;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What each creating operation needs to be there first, and another body that it would take as well. */
const prepare: Record<string, (route: Route, council: TestCouncil) => Promise<Prepared> | Prepared> = {
  createAssessment: (route) => alike(route, {}, { frameworkCode: 'ehc-partnership-strength' }),
  async signOffAssessment(route, council) {
    const { id } = await startAssessment(world, council.lead);
    await answerAll(world, council.editor, id);
    const { body } = await world.ask('GET', `/v1/assessments/${id}/check`, { as: council.lead });
    const same = { contentHash: body.contentHash, contribute: true };
    return alike(route, same, { contribute: false }, { assessmentId: id });
  },
  async addLocalStatement(route, council) {
    const { id } = await startAssessment(world, council.lead);
    return alike(route, {}, { text: 'Something else.' }, { assessmentId: id });
  },
  inviteMember: (route) => ({ ...alike(route, {}, { role: 'viewer' }), secret: 'link' }),
  createApiKey: (route) => ({ ...alike(route, { expiresOn: inDays(20) }, { expiresOn: inDays(21) }), secret: 'key' }),
  createNationalApiKey: (route) => ({ ...alike(route, { expiresOn: inDays(20) }, { expiresOn: inDays(21) }), secret: 'key' }),
  createCouncil: (route) => alike(route, { gssCode: 'E09000002' }, { gssCode: 'E09000003' }),
  async inviteLead(route) {
    const { gssCode, lead } = await world.newCouncil();
    await world.database.root.query('delete from memberships where person_id = $1', [lead.personId]); // It has no lead yet.
    return { ...alike(route, {}, { email: 'someone.else@council.example' }, { gssCode }), secret: 'link' };
  },
  openRelease: (route) => alike(route, {}, { cycleCode: '2027-28' }),
  createFrameworkDraft: (route) => alike(route, {}, { frameworkCode: 'ehc-partnership-strength' }),
  async addDraftPart(route) {
    const { id } = await openDraft(world, await world.newNational('national_editor'), 'another', 'Another');
    return alike(route, {}, { part: { kind: 'theme', content: { code: 'I', title: 'Another' } } }, { draftId: id });
  },
  async addDraftComment(route) {
    const { id } = await openDraft(world, await world.newNational('national_editor'), 'a-third', 'A third');
    return alike(route, {}, { text: 'Something else.' }, { draftId: id });
  },
  async moveToVersion(route, council) {
    const { id } = await startAssessment(world, council.lead);
    await discardOpenDrafts(world);
    const to = await publishNextVersion(world);
    const { body } = await world.ask('GET', `/v1/assessments/${id}/version-move?to=${to}`, { as: council.lead });
    return alike(route, { to, previewHash: body.previewHash }, { to: '9.9.9' }, { assessmentId: id });
  },
  inviteNational: (route) => ({ ...alike(route, {}, { role: 'national_editor' }), secret: 'link' }),
  createPasswordReset(route, { lead, editor }) {
    const pathOf = (someone: Someone) => exampleRequest(route, { personId: someone.personId ?? '' }).path;
    return {
      path: pathOf(lead),
      body: undefined,
      other: { path: pathOf(editor), body: undefined },
      secret: 'link',
      isTold: true,
    };
  },
};

function alike(route: Route, changes: object, otherwise: object, values: Record<string, string> = {}): Prepared {
  const { path, body } = exampleRequest(route, values);
  const same = { ...(body as object), ...changes };
  return { path, body: same, other: { path, body: { ...same, ...otherwise } } };
}

const creating = routes.filter((route) => hasHeader(route, 'Idempotency-Key'));

describe('an Idempotency-Key', () => {
  it('is taken by every operation that creates, and each is tested here', () => {
    expect(creating.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(prepare).sort());
    const created = routes.filter(({ operation }) => '201' in operation.responses).map(({ operation }) => operation.operationId);
    expect(created.sort()).toEqual(Object.keys(prepare).sort());
  });

  it.each(creating)('makes 20 equal requests one effect: $operation.operationId', async (route) => {
    const council = await world.newCouncil();
    const as = await somebodyFor(world, route, council);
    const prepared = await prepare[route.operation.operationId]?.(route, council);
    if (!prepared) throw new Error('not prepared');
    const { path, body, other, secret, isTold = false } = prepared;
    const headers = { 'idempotency-key': newIdempotencyKey() };
    const ask = () => world.ask('POST', path, { as, body, headers });
    const { answer, events, nationalEvents } = await recorded(world, () => Promise.all(Array.from({ length: 20 }, ask)));

    expect(answer.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    const first = answer.filter((one) => one.headers['idempotent-replayed'] === undefined);
    expect(first).toHaveLength(1);
    const bodies = answer.map((one) => ({ ...one.body, ...(secret && { [secret]: 'once' }) }));
    for (const one of bodies) expect(one).toEqual(bodies[0]);
    if (secret) {
      expect(first[0]?.body[secret]).toEqual(expect.any(String));
      const stored = await world.database.root.query(
        'select body::text from idempotency_keys union all select body::text from national_idempotency_keys',
      );
      expect(JSON.stringify(stored.rows)).not.toContain(first[0]?.body[secret]);
      expect(answer.filter((one) => one.body[secret] !== null)).toHaveLength(1);
    }
    expect([...events, ...nationalEvents]).toHaveLength(isTold ? 2 : 1);

    const before = await contentOf(world);
    expectProblem(await world.ask('POST', other.path, { as, body: other.body, headers }), 422, 'idempotency.reused');
    expect((await ask()).status).toBe(201);
    expect(await contentOf(world)).toBe(before);
    // The control: the other request is fine by itself. What is sealed cannot be sealed again, nor what has moved be moved again.
    const fresh = await world.ask('POST', other.path, {
      as,
      body: other.body,
      headers: { 'idempotency-key': newIdempotencyKey() },
    });
    expect(fresh.status).toBe(['signOffAssessment', 'moveToVersion'].includes(route.operation.operationId) ? 409 : 201);
  });

  it('belongs to who sent it', async () => {
    const council = await world.newCouncil();
    const other = await world.newCouncil();
    const headers = { 'idempotency-key': newIdempotencyKey() };
    const body = { frameworkCode: 'effective-local-send-system', version: '1.0.0', cycleCode: '2026-27' };
    const first = await world.ask('POST', '/v1/assessments', { as: council.lead, body, headers });
    const elsewhere = await world.ask('POST', '/v1/assessments', { as: other.lead, body, headers });
    expect([first.status, elsewhere.status]).toEqual([201, 201]);
    expect(elsewhere.body.id).not.toBe(first.body.id);
    const colleague = await world.newMember(council, 'lead');
    expectProblem(await world.ask('POST', '/v1/assessments', { as: colleague, body, headers }), 409, 'assessment.exists');
  });

  it('keeps nothing of work that failed', async () => {
    const council = await world.newCouncil();
    const headers = { 'idempotency-key': newIdempotencyKey() };
    const ask = (cycleCode: string) =>
      world.ask('POST', '/v1/assessments', {
        as: council.lead,
        body: { frameworkCode: 'effective-local-send-system', version: '1.0.0', cycleCode },
        headers,
      });
    const before = await contentOf(world);
    expectProblem(await ask('2025-26'), 409, 'cycle.closed');
    expect(await contentOf(world)).toBe(before);
    expect((await ask('2026-27')).status).toBe(201);
  });
});
