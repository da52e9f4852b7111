import { v7 } from 'uuid';
import { created, etagOf, headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { lockEditing } from './change.ts';
import { addDraftPart, changeDraftPart, moveDraftPart, removeDraftPart } from './part-schema.ts';
import { addPart, findPlace, getPart, hasParts, removePart, setContent, setPlace } from './part-store.ts';
import { countWriting, keepRemoved } from './store.ts';
import { partOf } from './wire.ts';

/** Changes of what is in a draft. Each is counted, and makes its author one of the draft's writers. */
export function draftPartsRoutes(app: App): void {
  app.post('/v1/framework-drafts/:draftId/parts', { schema: addDraftPart }, async (request, reply) => {
    const { draftId } = request.params;
    const { parentId, beforeId, part } = request.body;
    const key = headerOf(request.headers, 'idempotency-key');
    const asked = { operation: 'addDraftPart', key, content: { draftId, body: request.body } };
    const done = await request.national((tx, caller) =>
      onceNationally(tx, caller, asked, async () => {
        await lockEditing(tx, draftId);
        const added = { ...part, id: v7(), parentId };
        const position = await findPlace(tx, draftId, added, parentId, beforeId);
        await addPart(tx, draftId, { ...added, position }, await countWriting(tx, draftId, caller), caller);
        const after = partOf(await getPart(tx, draftId, added.id));
        const subject = `framework-drafts/${draftId}/parts/${added.id}`;
        await recordNationalEvent(tx, actorOf(caller), { action: 'draft-part.added', subject, before: null, after });
        return after;
      }),
    );
    void reply.header('etag', done.body.etag);
    return created(reply, done);
  });

  app.put('/v1/framework-drafts/:draftId/parts/:partId', { schema: changeDraftPart }, async (request, reply) => {
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    const { draftId, partId } = request.params;
    const { kind, content } = request.body;
    const after = await request.national(async (tx, caller) => {
      await lockEditing(tx, draftId);
      const row = await getPart(tx, draftId, partId);
      if (row.kind !== kind) throw new ProblemError('draft-part.not-found', `It is a ${row.kind}.`);
      requireVersion(row.version, ifMatch, row.updatedByName);
      await setContent(tx, draftId, partId, content, await countWriting(tx, draftId, caller), caller);
      const changed = partOf(await getPart(tx, draftId, partId));
      const subject = `framework-drafts/${draftId}/parts/${partId}`;
      await recordNationalEvent(tx, actorOf(caller), {
        action: 'draft-part.changed',
        subject,
        before: partOf(row),
        after: changed,
      });
      return changed;
    });
    void reply.header('etag', after.etag);
    return after;
  });

  app.post('/v1/framework-drafts/:draftId/parts/:partId/move', { schema: moveDraftPart }, async (request, reply) => {
    const { draftId, partId } = request.params;
    const { parentId, beforeId } = request.body;
    const after = await request.national(async (tx, caller) => {
      await lockEditing(tx, draftId);
      const row = await getPart(tx, draftId, partId);
      const position = await findPlace(tx, draftId, row, parentId, beforeId);
      await setPlace(tx, draftId, partId, parentId, position, await countWriting(tx, draftId, caller));
      const moved = partOf(await getPart(tx, draftId, partId));
      const subject = `framework-drafts/${draftId}/parts/${partId}`;
      const before = { parentId: row.parentId, position: row.position };
      await recordNationalEvent(tx, actorOf(caller), {
        action: 'draft-part.moved',
        subject,
        before,
        after: { parentId, position },
      });
      return moved;
    });
    void reply.header('etag', after.etag);
    return after;
  });

  app.delete('/v1/framework-drafts/:draftId/parts/:partId', { schema: removeDraftPart }, async (request, reply) => {
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    const { draftId, partId } = request.params;
    await request.national(async (tx, caller) => {
      await lockEditing(tx, draftId);
      const row = await getPart(tx, draftId, partId);
      requireVersion(row.version, ifMatch, row.updatedByName);
      if (row.kind === 'about') throw new ProblemError('draft-part.place', 'What a draft says of itself stays in it.');
      if (await hasParts(tx, draftId, partId)) {
        throw new ProblemError('draft-part.not-empty', 'Move or take out what stands in it first.');
      }
      await removePart(tx, draftId, partId);
      await keepRemoved(tx, draftId, [row], await countWriting(tx, draftId, caller), caller);
      const subject = `framework-drafts/${draftId}/parts/${partId}`;
      await recordNationalEvent(tx, actorOf(caller), { action: 'draft-part.removed', subject, before: partOf(row), after: null });
    });
    return reply.code(204).send(null);
  });
}

function requireVersion(version: number, ifMatch: string, by: string): void {
  if (etagOf(version) !== ifMatch) throw new ProblemError('precondition.failed', `${by} changed it since you read it.`);
}
