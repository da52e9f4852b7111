import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLocalStatement, answerAll, answerLocalStatement, signOff, startAssessment } from '../support/assessments.ts';
import { routes } from '../support/contract.ts';
import { apartFromTrace } from '../support/problems.ts';
import { publishNextVersion } from '../support/drafts.ts';
import { contentOf } from '../support/recorded.ts';
import { exampleRequest, somebodyFor } from '../support/requests.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let owner: TestCouncil;
let stranger: TestCouncil;
let ids: Record<string, string>;

beforeAll(async () => {
  world = await openWorld();
  stranger = await world.newCouncil();
  await startAssessment(world, stranger.lead);
  await publishNextVersion(world);
});
afterAll(() => world.close());

/** A council with one of everything that has an id. */
async function furnish(): Promise<void> {
  owner = await world.newCouncil();
  const { id } = await startAssessment(world, owner.lead);
  const preview = await world.ask('GET', `/v1/assessments/${id}/version-move?to=2.0.0`, { as: owner.lead });
  const body = { to: '2.0.0', previewHash: preview.body.previewHash };
  const moved = await world.ask('POST', `/v1/assessments/${id}/version-moves`, { as: owner.lead, body });
  await answerAll(world, owner.editor, id);
  const local = await addLocalStatement(world, owner.editor, id);
  await answerLocalStatement(world, owner.editor, id, local, { kind: 'not_known', reason: 'Nobody asked.' });
  await signOff(world, owner.lead, id);
  await world.newKey(owner, ['events:read']);
  const keys = await world.ask('GET', '/v1/api-keys', { as: owner.lead });
  const [personId, apiKeyId] = [owner.editor.personId ?? '', keys.body.items[0].id];
  ids = { assessmentId: id, moveId: moved.body.id, localStatementId: local, personId, apiKeyId };
}

const withId = routes.filter(
  ({ path, operation }) => operation['x-access'].realm === 'council' && /\{(assessmentId|personId|apiKeyId)\}/.test(path),
);

describe("another council's id", () => {
  it.each(withId)('answers as one that never existed, byte for byte: $operation.operationId', async (route) => {
    await furnish();
    const as = await somebodyFor(world, route, stranger);
    const { method, headers, body } = exampleRequest(route);
    const before = await contentOf(world);
    const foreign = await world.ask(method, exampleRequest(route, ids).path, { as, headers: headers ?? {}, body });
    const never = { assessmentId: v7(), moveId: v7(), localStatementId: v7(), personId: v7(), apiKeyId: v7() };
    const nothing = await world.ask(method, exampleRequest(route, never).path, { as, headers: headers ?? {}, body });
    expect(foreign.status).toBe(404);
    expect(apartFromTrace(foreign)).toEqual(apartFromTrace(nothing));
    expect(await contentOf(world)).toBe(before);
    // The control: its owner reaches it, whatever then becomes of the request.
    const own = await world.ask(method, exampleRequest(route, ids).path, { as: owner.lead, headers: headers ?? {}, body });
    expect(own.status).not.toBe(404);
  });
});
