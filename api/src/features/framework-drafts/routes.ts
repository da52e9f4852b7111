import { v7 } from 'uuid';
import { partsOfContent } from '../../domain/editions/draft-tree.ts';
import { created, headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { findLatestVersion, getEdition } from '../../wire/edition-store.ts';
import { changing, lockAt, record } from './change.ts';
import { fileRoutes } from './file-routes.ts';
import { newContent } from './new-content.ts';
import { namedPartSchemas } from './part-schema.ts';
import { draftPartsRoutes } from './parts-routes.ts';
import { publish } from './publish.ts';
import { relationsRoutes } from './relations-routes.ts';
import { obstaclesOf, requirePublishable, requireReview, review } from './review.ts';
import * as schemas from './schema.ts';
import {
  lockFramework,
  addComment,
  addDraft,
  addParts,
  changeDraft,
  findComments,
  findDraftParts,
  findDrafts,
  getDraft,
} from './store.ts';
import { isThere } from './part-store.ts';
import { draftOf, partOf } from './wire.ts';

/** The next edition of a framework while it is written; its people are national editors. */
export function frameworkDraftsRoutes(app: App): void {
  addNamedSchemas(app, ...namedPartSchemas, ...schemas.namedDraftSchemas);

  app.get('/v1/framework-drafts', { schema: schemas.listFrameworkDrafts }, async (request) =>
    request.national(async (tx, caller) => ({ items: (await findDrafts(tx)).map((row) => draftOf(row, caller)) })),
  );

  app.post('/v1/framework-drafts', { schema: schemas.createFrameworkDraft }, async (request, reply) => {
    const { frameworkCode, title } = request.body;
    const asked = { operation: 'createFrameworkDraft', key: headerOf(request.headers, 'idempotency-key'), content: request.body };
    const done = await request.national((tx, caller) =>
      onceNationally(tx, caller, asked, async () => {
        await lockFramework(tx, frameworkCode);
        const latest = await findLatestVersion(tx, frameworkCode);
        if (!latest && title === undefined) {
          throw new ProblemError('framework.not-found', `There is no framework ${frameworkCode}; a new one needs a title.`);
        }
        const id = v7();
        if (!(await addDraft(tx, id, frameworkCode, latest?.id ?? null, caller))) throw new ProblemError('draft.exists');
        const edition = latest
          ? await getEdition(tx, latest.id)
          : { content: newContent(frameworkCode, title ?? ''), lineages: new Map<string, string>() };
        await addParts(
          tx,
          id,
          partsOfContent(edition.content, (kind, code) => (kind === 'statement' ? edition.lineages.get(code) : undefined), v7),
          caller,
        );
        return record(tx, caller, 'framework-draft.created', null, id);
      }),
    );
    void reply.header('etag', done.body.etag);
    return created(reply, done);
  });

  app.get('/v1/framework-drafts/:draftId', { schema: schemas.getFrameworkDraft }, async (request, reply) =>
    request.national(async (tx, caller) => {
      const draft = draftOf(await getDraft(tx, request.params.draftId), caller);
      void reply.header('etag', draft.etag);
      return { draft, parts: (await findDraftParts(tx, request.params.draftId)).map(partOf) };
    }),
  );

  app.get('/v1/framework-drafts/:draftId/check', { schema: schemas.checkFrameworkDraft }, async (request) =>
    request.national(async (tx) => {
      const row = await getDraft(tx, request.params.draftId);
      const found = await review(tx, row);
      if ('faults' in found) return { faults: found.faults, nextVersion: null, because: null, unconfirmed: 0 };
      return {
        faults: obstaclesOf(found),
        nextVersion: found.next?.version ?? null,
        because: found.next?.because ?? null,
        unconfirmed: found.related.filter(({ confirmed }) => !confirmed).length,
      };
    }),
  );

  app.get('/v1/framework-drafts/:draftId/changes', { schema: schemas.getFrameworkDraftChanges }, async (request) =>
    request.national(async (tx) => ({ changes: (await requireReview(tx, await getDraft(tx, request.params.draftId))).changes })),
  );

  app.post('/v1/framework-drafts/:draftId/approval-request', { schema: schemas.askForApproval }, async (request) =>
    changing(request, ['editing'], async (tx, caller, row) => {
      const { hash } = await requirePublishable(tx, row);
      const { releaseNotes } = request.body;
      await changeDraft(tx, row.draft.id, caller, {
        state: 'awaiting_approval',
        releaseNotes,
        askedBy: caller.personId,
        askedHash: hash,
      });
      return 'framework-draft.approval-asked';
    }),
  );

  app.post('/v1/framework-drafts/:draftId/return', { schema: schemas.returnDraft }, async (request) =>
    changing(request, ['awaiting_approval'], async (tx, caller, { draft }) => {
      await addComment(tx, draft.id, null, request.body.comment, caller);
      await changeDraft(tx, draft.id, caller, { state: 'editing' });
      return 'framework-draft.returned';
    }),
  );

  app.delete('/v1/framework-drafts/:draftId', { schema: schemas.discardDraft }, async (request) =>
    changing(request, ['editing', 'awaiting_approval'], async (tx, caller, { draft }) => {
      await changeDraft(tx, draft.id, caller, { state: 'discarded' });
      return 'framework-draft.discarded';
    }),
  );

  app.post('/v1/framework-drafts/:draftId/publish', { schema: schemas.publishDraft }, async (request) => {
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    return request.national(async (tx, caller) => publish(tx, caller, await lockAt(tx, request.params.draftId, ifMatch)));
  });

  app.get('/v1/framework-drafts/:draftId/comments', { schema: schemas.listDraftComments }, async (request) =>
    request.national(async (tx) => {
      await getDraft(tx, request.params.draftId);
      return { items: (await findComments(tx, request.params.draftId)).map(commentOf) };
    }),
  );

  app.post('/v1/framework-drafts/:draftId/comments', { schema: schemas.addDraftComment }, async (request, reply) => {
    const { draftId } = request.params;
    const { partId, text } = request.body;
    const key = headerOf(request.headers, 'idempotency-key');
    const asked = { operation: 'addDraftComment', key, content: { draftId, body: request.body } };
    const done = await request.national((tx, caller) =>
      onceNationally(tx, caller, asked, async () => {
        await getDraft(tx, draftId);
        if (partId !== null && !(await isThere(tx, draftId, partId))) throw new ProblemError('draft-part.not-found');
        const after = commentOf(await addComment(tx, draftId, partId, text, caller));
        const subject = `framework-drafts/${draftId}/comments/${after.id}`;
        await recordNationalEvent(tx, actorOf(caller), { action: 'draft-comment.added', subject, before: null, after });
        return after;
      }),
    );
    return created(reply, done);
  });

  fileRoutes(app);
  relationsRoutes(app);
  draftPartsRoutes(app);
}

function commentOf({ createdAt, ...comment }: Awaited<ReturnType<typeof findComments>>[number]) {
  return { ...comment, createdAt: createdAt.toISOString() };
}
