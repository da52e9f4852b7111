import { v7 } from 'uuid';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { assessmentOf, getAssessmentRow } from '../../wire/assessment-store.ts';
import { getEdition } from '../../wire/edition-store.ts';
import { byCode, movedAnswerOf, previewOf, undoDays } from './preview.ts';
import {
  listEarlierAnswers,
  listVersionMoves,
  moveToVersion,
  namedMoveSchemas,
  previewVersionMove,
  undoVersionMove,
} from './schema.ts';
import { applyMove, findEarlierAnswers, findMoves, isUntouched, undoMove, type MoveRow } from './store.ts';

/** An open assessment goes to a later edition of its framework, and back. */
export function versionMovesRoutes(app: App): void {
  addNamedSchemas(app, ...namedMoveSchemas);

  app.get('/v1/assessments/:assessmentId/version-move', { schema: previewVersionMove }, async ({ council, params, query }) =>
    council.read(async (queries) => (await previewOf(queries, params.assessmentId, query.to)).wire),
  );

  app.post(
    '/v1/assessments/:assessmentId/version-moves',
    { schema: moveToVersion },
    async ({ council, params, body, headers }, reply) => {
      const { assessmentId } = params;
      const request = { operation: 'moveToVersion', key: headerOf(headers, 'idempotency-key'), content: { assessmentId, body } };
      const done = await council.write((tx, caller) =>
        once(tx, caller, request, async () => {
          const { fromId, toId, assessmentVersion, plan, wire } = await previewOf(tx, assessmentId, body.to);
          if (wire.previewHash !== body.previewHash) {
            throw new ProblemError('precondition.failed', 'This has changed since you saw what would happen. Nothing was moved.');
          }
          const before = assessmentOf(await getAssessmentRow(tx, assessmentId));
          const move = {
            councilId: caller.council.id,
            id: v7(),
            assessmentId,
            fromVersionId: fromId,
            toVersionId: toId,
            previewHash: wire.previewHash,
            assessmentVersion: assessmentVersion + 1,
            movedByName: caller.principalName,
            undoDays,
          };
          await applyMove(tx, move, plan);
          const after = assessmentOf(await getAssessmentRow(tx, assessmentId));
          const change = { action: 'assessment.version-moved', subject: `assessments/${assessmentId}`, before, after };
          await recordEvent(tx, caller.council.id, actorOf(caller), change);
          return moveOf(moveIn(await findMoves(tx, assessmentId), move.id));
        }),
      );
      return created(reply, done);
    },
  );

  app.get('/v1/assessments/:assessmentId/version-moves', { schema: listVersionMoves }, async ({ council, params }) =>
    council.read(async (queries) => {
      await getAssessmentRow(queries, params.assessmentId);
      return { items: (await findMoves(queries, params.assessmentId)).map(moveOf) };
    }),
  );

  app.post('/v1/assessments/:assessmentId/version-moves/:moveId/undo', { schema: undoVersionMove }, async ({ council, params }) =>
    council.write(async (tx, caller) => {
      const { assessmentId, moveId } = params;
      const row = await getAssessmentRow(tx, assessmentId);
      const moves = await findMoves(tx, assessmentId);
      const move = moveIn(moves, moveId);
      const refusal = await whyNotUndo(tx, assessmentId, move, moves, row.version);
      if (refusal) throw new ProblemError('assessment.no-undo', refusal);
      await undoMove(tx, caller.council.id, assessmentId, move, caller.principalName);
      const [before, after] = [assessmentOf(row), assessmentOf(await getAssessmentRow(tx, assessmentId))];
      const change = { action: 'assessment.version-move-undone', subject: `assessments/${assessmentId}`, before, after };
      await recordEvent(tx, caller.council.id, actorOf(caller), change);
      return moveOf(moveIn(await findMoves(tx, assessmentId), moveId));
    }),
  );

  app.get('/v1/assessments/:assessmentId/earlier-answers', { schema: listEarlierAnswers }, async ({ council, params }) =>
    council.read(async (queries) => ({ items: await earlierAnswers(queries, params.assessmentId) })),
  );
}

/**
 * What stands in the way; null: nothing. Whatever was done after the move would be lost, so anything does, but for later moves that
 * were undone: each of them counted the assessment's version up by two, and left nothing behind.
 * @param moves all of the assessment's, the latest first
 */
async function whyNotUndo(
  tx: CouncilTx,
  assessmentId: string,
  move: MoveRow,
  moves: readonly MoveRow[],
  assessmentVersion: number,
): Promise<string | null> {
  if (move.undoneAt) return 'It was undone already.';
  if (!move.inTime) return `It could be undone until ${move.undoUntil.toISOString()}.`;
  const later = moves.slice(0, moves.indexOf(move));
  if (later.some(({ undoneAt }) => undoneAt === null)) return 'It was moved again since. Undo that move first.';
  const asLeft = assessmentVersion === move.assessmentVersion + 2 * later.length;
  const untouched = asLeft && (await isUntouched(tx, assessmentId, move.id));
  return untouched ? null : 'Something was changed since, and would be lost.';
}

function moveIn(moves: readonly MoveRow[], moveId: string): MoveRow {
  const move = moves.find(({ id }) => id === moveId);
  // As for anything that is not this council's.
  if (!move) throw new ProblemError('assessment.not-found');
  return move;
}

async function earlierAnswers(queries: CouncilQueries, assessmentId: string) {
  await getAssessmentRow(queries, assessmentId);
  const rows = await findEarlierAnswers(queries, assessmentId);
  const ids = [...new Set(rows.flatMap(({ fromVersionId, toVersionId }) => [fromVersionId, toVersionId]))];
  const statements = new Map<string, ReturnType<typeof byCode>>();
  for (const id of ids) statements.set(id, byCode((await getEdition(queries, id)).content.statements));
  const none = byCode([]);
  return rows.map(({ fromVersionId, toVersionId, outcome, from, ...row }) => {
    if (outcome === 'new') throw new Error('what is new has no earlier answer');
    return movedAnswerOf(from, statements.get(fromVersionId) ?? none, statements.get(toVersionId) ?? none, { ...row, outcome });
  });
}

function moveOf({ id, from, to, movedAt, movedByName, undoUntil, undoneAt, undoneByName }: MoveRow) {
  return {
    ...{ id, from, to },
    movedAt: movedAt.toISOString(),
    movedByName,
    undoUntil: undoUntil.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    undoneByName,
  };
}
