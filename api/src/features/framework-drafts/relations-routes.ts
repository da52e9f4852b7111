import type { NationalTx } from '@waymark/db';
import { statementsByLineage } from '../../domain/editions/edition.ts';
import { seer, type Related } from '../../domain/editions/relations.ts';
import { etagOf, headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { lockEditing } from './change.ts';
import { requireReview, type Review } from './review.ts';
import { decideDraftRelation, DraftRelation, listDraftRelations } from './relation-schema.ts';
import { countWriting, decide, getDraft } from './store.ts';

/** What became of each statement of the edition before. */
export function relationsRoutes(app: App): void {
  addNamedSchemas(app, DraftRelation);

  app.get('/v1/framework-drafts/:draftId/relations', { schema: listDraftRelations }, async (request) =>
    request.national(async (tx) => {
      const found = await requireReview(tx, await getDraft(tx, request.params.draftId));
      return { items: found.related.map((related) => relationOf(found, related)) };
    }),
  );

  app.put('/v1/framework-drafts/:draftId/relations/:lineageId', { schema: decideDraftRelation }, async (request, reply) => {
    const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
    const { draftId, lineageId } = request.params;
    const after = await request.national(async (tx, caller) => {
      const row = await lockEditing(tx, draftId);
      const found = await requireReview(tx, row);
      const before = requireRelation(found, lineageId);
      if (before.etag !== ifMatch) throw new ProblemError('precondition.failed');
      const seen = found.before ? seer(found.before, found.edition)(lineageId, request.body.targets) : '';
      await decide(tx, draftId, lineageId, { ...request.body, seen }, caller);
      await countWriting(tx, draftId, caller);
      const decided = await decidedRelation(tx, draftId, lineageId);
      const subject = `framework-drafts/${draftId}/relations/${lineageId}`;
      await recordNationalEvent(tx, actorOf(caller), { action: 'draft-relation.decided', subject, before, after: decided });
      return decided;
    });
    void reply.header('etag', after.etag);
    return after;
  });
}

/** Read again with the decision in place: one that does not fit the text is no decision, and undoes the transaction. */
async function decidedRelation(tx: NationalTx, draftId: string, lineageId: string) {
  const after = requireRelation(await requireReview(tx, await getDraft(tx, draftId)), lineageId);
  if (after.relation !== 'same' && !after.confirmed) {
    throw new ProblemError(
      'draft-part.place',
      'That does not fit the draft. A statement that is still there is reworded, and comparable only on the same stages; one that is gone ' +
        'is split into two or more, merged into one, or retired.',
    );
  }
  return after;
}

function requireRelation(found: Review, lineageId: string) {
  const related = found.related.find((one) => one.lineageId === lineageId);
  if (!related) throw new ProblemError('draft-part.not-found', 'The version before has no such statement.');
  return relationOf(found, related);
}

function relationOf(
  { before, decisions }: Review,
  { lineageId, relation, targets, comparable, reason, confirmed, seen }: Related,
) {
  const statement = before ? statementsByLineage(before).get(lineageId) : undefined;
  return {
    lineageId,
    code: statement?.code ?? '',
    title: statement?.shortTitle ?? statement?.text ?? '',
    relation,
    targets: [...targets],
    comparable,
    reason,
    confirmed,
    // Of what is decided about, too: who confirms has seen these very words.
    etag: etagOf(`${decisions.get(lineageId)?.version ?? 0}-${seen.slice(0, 12)}`),
  };
}
