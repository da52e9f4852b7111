import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discardOpenDrafts, openDraft, publishNextVersion, type Draft } from '../support/drafts.ts';
import { expectProblem } from '../support/problems.ts';
import { contentOf, recorded } from '../support/recorded.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

let world: World;
let writer: Someone;
let approver: Someone;
let draft: Draft;
const code = 'effective-local-send-system';

beforeAll(async () => {
  world = await openWorld();
  writer = await world.newNational('national_editor');
  approver = await world.newNational('national_editor');
});
afterAll(() => world.close());
beforeEach(async () => {
  await discardOpenDrafts(world);
  draft = await openDraft(world, writer, code);
});

const ask = (method: string, path: string, { as = writer, body, etag }: { as?: Someone; body?: unknown; etag?: string } = {}) =>
  world.ask(method, `/v1/framework-drafts${path}`, {
    as,
    ...(body !== undefined && { body }),
    ...(etag !== undefined && { headers: { 'if-match': etag } }),
  });

/** Does something that must be refused, and changes nothing. */
async function refused(work: () => ReturnType<typeof ask>, status: number, problem: string): Promise<void> {
  const before = await contentOf(world);
  expectProblem(await work(), status, problem);
  expect(await contentOf(world)).toBe(before);
}

/** The draft with one change in it that needs nobody's word, so that approval can be asked for. */
async function asked(): Promise<void> {
  await draft.change('A1', { shortTitle: `Other words ${v7().slice(-8)}` });
  expect((await draft.ask()).body.state).toBe('awaiting_approval');
}

describe('beginning a draft', () => {
  it('is refused while one is open, and for a framework that is not there and has no title', async () => {
    await refused(() => ask('POST', '', { body: { frameworkCode: code } }), 409, 'draft.exists');
    await refused(() => ask('POST', '', { body: { frameworkCode: 'nowhere' } }), 404, 'framework.not-found');
    const made = await ask('POST', '', { body: { frameworkCode: 'nowhere', title: 'Somewhere' } });
    expect(made.body).toMatchObject({ title: 'Somewhere', basedOn: null, state: 'editing' });
  });
});

describe('what changes a draft as a whole', () => {
  const changes: Record<string, { method: string; path: string; body?: object }> = {
    'asking for approval': { method: 'POST', path: '/approval-request', body: { releaseNotes: 'Notes.' } },
    'returning it': { method: 'POST', path: '/return', body: { comment: 'Not yet.' } },
    'publishing it': { method: 'POST', path: '/publish' },
    'discarding it': { method: 'DELETE', path: '' },
  };

  it.each(Object.entries(changes))('%s needs the tag of what its sender read', async (_what, { method, path, body }) => {
    if (path === '/return' || path === '/publish') await asked();
    await refused(() => ask(method, `/${draft.id}${path}`, { body }), 428, 'precondition.required');
    await refused(() => ask(method, `/${draft.id}${path}`, { body, etag: '"0"' }), 412, 'precondition.failed');
  });

  it('is refused in a state that does not allow it', async () => {
    const at = async (method: string, path: string, body?: object) =>
      ask(method, `/${draft.id}${path}`, { body, etag: await draft.etag() });
    for (const path of ['/return', '/publish'] as const) {
      await refused(() => at('POST', path, path === '/return' ? { comment: 'Not yet.' } : undefined), 409, 'draft.state');
    }
    await asked();
    await refused(() => at('POST', '/approval-request', { releaseNotes: 'Again.' }), 409, 'draft.state');
    expect((await at('DELETE', '')).body.state).toBe('discarded');
    await refused(() => at('DELETE', ''), 409, 'draft.state');
  });

  it('is returned with a comment, and goes on', async () => {
    await asked();
    const { answer, nationalEvents } = await recorded(world, async () =>
      ask('POST', `/${draft.id}/return`, { as: approver, body: { comment: 'A1 asks two things.' }, etag: await draft.etag() }),
    );
    expect(answer.body).toMatchObject({ state: 'editing', mayApprove: true });
    expect(nationalEvents).toMatchObject([{ actor_id: approver.personId, action: 'framework-draft.returned' }]);
    expect((await ask('GET', `/${draft.id}/comments`)).body.items).toMatchObject([{ text: 'A1 asks two things.', partId: null }]);
    expect((await draft.change('A1', { shortTitle: 'Better' })).status).toBe(200);
  });

  it('is published by nobody who asked for it, though they wrote nothing', async () => {
    await draft.change('A1', { shortTitle: `Other words ${v7().slice(-8)}` });
    const etag = await draft.etag();
    const answer = await ask('POST', `/${draft.id}/approval-request`, { as: approver, body: { releaseNotes: 'Notes.' }, etag });
    expect(answer.body).toMatchObject({ state: 'awaiting_approval', mayApprove: false });
    await refused(() => draft.publish(approver), 409, 'draft.own-work');
    const third = await world.newNational('national_editor');
    expect((await draft.publish(third)).status).toBe(200);
  });

  it('is not published when another version came first', async () => {
    await asked();
    await world.database.root.query(
      `update framework_drafts set based_on = (
      select v.id from framework_versions v join frameworks f on f.id = v.framework_id where f.code <> $1 limit 1) where id = $2`,
      [code, draft.id],
    );
    await refused(() => draft.publish(approver), 409, 'draft.other-base');
  });
});

describe('parts, relations and comments', () => {
  it('need the tag of what their sender read', async () => {
    const { id, kind, content } = await draft.part('A1');
    const part = `/${draft.id}/parts/${id}`;
    await refused(() => ask('PUT', part, { body: { kind, content } }), 428, 'precondition.required');
    await refused(() => ask('DELETE', part), 428, 'precondition.required');
    await refused(() => ask('DELETE', part, { etag: '"0"' }), 412, 'precondition.failed');
    const relation = `/${draft.id}/relations/${id}`;
    const body = { relation: 'reworded', targets: [id], comparable: true, reason: 'Clearer.' };
    await refused(() => ask('PUT', relation, { body }), 428, 'precondition.required');
    await refused(() => ask('PUT', relation, { body, etag: '"0"' }), 412, 'precondition.failed');
  });

  it('take no decision about what somebody rewrote meanwhile', async () => {
    await draft.change('A1', { text: 'One way to say it.' });
    const { id } = await draft.part('A1');
    const read = (await ask('GET', `/${draft.id}/relations`)).body.items.find(
      (one: { lineageId: string }) => one.lineageId === id,
    );
    await draft.change('A1', { text: 'Another thing altogether.' });
    const body = { relation: 'reworded', targets: [id], comparable: true, reason: 'Clearer.' };
    await refused(() => ask('PUT', `/${draft.id}/relations/${id}`, { body, etag: read.etag }), 412, 'precondition.failed');
  });

  it('refuse what does not fit, and what is not there', async () => {
    const [{ id }, etag] = [await draft.part('A1'), '"0"'];
    const { items } = (await ask('GET', `/${draft.id}/relations`)).body;
    const own = items.find((one: { lineageId: string }) => one.lineageId === id);
    await draft.remove('A2');
    const gone = (await ask('GET', `/${draft.id}/relations`)).body.items.find((one: { code: string }) => one.code === 'A2');
    const split = { relation: 'split', targets: [id], comparable: false, reason: 'One is not two.' };
    const at = (lineageId: string) => `/${draft.id}/relations/${lineageId}`;
    await refused(() => ask('PUT', at(gone.lineageId), { body: split, etag: gone.etag }), 409, 'draft-part.place');
    await refused(() => ask('PUT', at(v7()), { body: split, etag }), 404, 'draft-part.not-found');
    await refused(
      () => ask('POST', `/${draft.id}/comments`, { body: { partId: v7(), text: 'Where?' } }),
      404,
      'draft-part.not-found',
    );
    await refused(
      () => ask('PUT', `/${draft.id}/parts/${v7()}`, { body: { kind: 'theme', content: { code: 'X', title: 'X' } }, etag }),
      404,
      'draft-part.not-found',
    );
    await refused(() => ask('DELETE', `/${draft.id}/parts/${v7()}`, { etag }), 404, 'draft-part.not-found');
    await refused(
      () => ask('POST', `/${draft.id}/parts/${v7()}/move`, { body: { parentId: null, beforeId: null } }),
      404,
      'draft-part.not-found',
    );
    const about = (await draft.parts()).find(({ kind }) => kind === 'about');
    await refused(() => ask('DELETE', `/${draft.id}/parts/${about?.id}`, { etag: about?.etag ?? '' }), 409, 'draft-part.place');
    expect(own.relation).toBe('same');
  });

  it('tell no changes and no relations while there are faults', async () => {
    await draft.change('A1', { text: '' });
    const { id } = await draft.part('A1');
    await refused(() => ask('GET', `/${draft.id}/changes`), 409, 'draft.faults');
    await refused(() => ask('GET', `/${draft.id}/relations`), 409, 'draft.faults');
    const body = { relation: 'reworded', targets: [id], comparable: true, reason: 'Clearer.' };
    await refused(() => ask('PUT', `/${draft.id}/relations/${id}`, { body, etag: '"0"' }), 409, 'draft.faults');
  });

  it('change nothing once approval was asked for', async () => {
    await asked();
    const { id, kind, content, etag } = await draft.part('A1');
    const [theme] = (await draft.parts()).filter((one) => one.kind === 'theme');
    await refused(
      () =>
        ask('POST', `/${draft.id}/parts`, {
          body: { parentId: null, beforeId: null, part: { kind: 'theme', content: theme?.content } },
        }),
      409,
      'draft.state',
    );
    await refused(() => ask('PUT', `/${draft.id}/parts/${id}`, { body: { kind, content }, etag }), 409, 'draft.state');
    await refused(
      () => ask('POST', `/${draft.id}/parts/${id}/move`, { body: { parentId: theme?.id, beforeId: null } }),
      409,
      'draft.state',
    );
    await refused(() => ask('DELETE', `/${draft.id}/parts/${id}`, { etag }), 409, 'draft.state');
    const body = { relation: 'reworded', targets: [id], comparable: true, reason: 'Clearer.' };
    await refused(() => ask('PUT', `/${draft.id}/relations/${id}`, { body, etag: '"0"' }), 409, 'draft.state');
  });
});

describe('published versions', () => {
  it('tell what changed since an earlier one, and are retired once', async () => {
    await discardOpenDrafts(world);
    const version = await publishNextVersion(world);
    const at = `/v1/frameworks/${code}/versions/${version}`;
    const first = await world.ask('GET', `${at}/changes`);
    const known = { 'if-none-match': first.headers['etag'] ?? '' };
    expect((await world.ask('GET', `${at}/changes`, { headers: known })).status).toBe(304);
    expect((await world.ask('GET', `${at}/changes?from=1.0.0`)).body).toMatchObject({ from: '1.0.0', to: version });
    expectProblem(await world.ask('GET', `${at}/changes?from=9.9.9`), 404, 'framework.not-found');
    expectProblem(await world.ask('GET', `/v1/frameworks/${code}/versions/9.9.9/changes`), 404, 'framework.not-found');
    expectProblem(
      await world.ask('POST', `/v1/frameworks/${code}/versions/9.9.9/retire`, { as: writer }),
      404,
      'framework.not-found',
    );
    const { answer, nationalEvents } = await recorded(world, () => world.ask('POST', `${at}/retire`, { as: writer }));
    expect(answer.body.status).toBe('retired');
    expect(nationalEvents).toMatchObject([{ action: 'framework-version.retired' }]);
    expectProblem(await world.ask('POST', `${at}/retire`, { as: writer }), 409, 'framework.retired');
    const council = await world.newCouncil();
    const place = { frameworkCode: code, version, cycleCode: '2026-27' };
    expectProblem(await world.ask('POST', '/v1/assessments', { as: council.lead, body: place }), 404, 'framework.not-found');
    expect((await world.ask('GET', at)).body.status).toBe('retired');
  });

  it.each(['/v1/crosswalks', '/v1/crosswalks/effective-local-send-system-to-area-inspection'])(
    '%s is sent once',
    async (address) => {
      const { headers } = await world.ask('GET', address);
      const again = await world.ask('GET', address, { headers: { 'if-none-match': headers['etag'] ?? '' } });
      expect(again.status).toBe(304);
    },
  );
});
