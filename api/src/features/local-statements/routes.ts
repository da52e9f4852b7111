import { v7 } from 'uuid';
import type { CouncilChanger } from '@waymark/db';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { once } from '../../journal/idempotency-store.ts';
import { getAssessmentRow, getStanding } from '../../wire/assessment-store.ts';
import { answerColumnsOf } from '../../wire/answer.ts';
import { findLocalStatement, findLocalStatements } from '../../wire/local-statement-store.ts';
import { getChangeable, getLocal, getPlace, recordChange, refuseStage, refuseUnknownTheme, requireAgreeing } from './change.ts';
import {
  addLocalStatement,
  getLocalStatement,
  listLocalStatements,
  LocalStatement,
  mostLocalStatements,
  putLocalStatement,
  removeLocalStatement,
} from './schema.ts';
import { addLocal, findEnd, removeLocal, saveLocal } from './store.ts';
import { localStatementOf } from './wire.ts';

/** Statements that a council adds for itself. Nothing here or elsewhere brings them into a release. */
export function localStatementsRoutes(app: App): void {
  addNamedSchemas(app, LocalStatement);

  app.get('/v1/assessments/:assessmentId/local-statements', { schema: listLocalStatements }, async ({ council, params }) =>
    council.read(async (queries) => {
      await getAssessmentRow(queries, params.assessmentId);
      return { items: (await findLocalStatements(queries, params.assessmentId)).map(localStatementOf) };
    }),
  );

  app.post(
    '/v1/assessments/:assessmentId/local-statements',
    { schema: addLocalStatement },
    async ({ council, params, body, headers }, reply) => {
      const { assessmentId } = params;
      const key = headerOf(headers, 'idempotency-key');
      const request = { operation: 'addLocalStatement', key, content: { assessmentId, body } };
      const done = await council.write((tx, caller) =>
        once(tx, caller, request, async () => {
          requireAgreeing((await getStanding(tx, assessmentId)).state);
          const { held, next } = await findEnd(tx, assessmentId);
          if (held >= mostLocalStatements) {
            throw new ProblemError('local-statement.too-many', `An assessment holds at most ${mostLocalStatements}.`);
          }
          const { shortTitle = null, text, themeCode = null } = body;
          const id = v7();
          await addLocal(tx, {
            councilId: caller.council.id,
            ...{ id, assessmentId, position: next, shortTitle, text, themeCode },
            ...(await getPlace(tx, assessmentId, body)),
            ...authorOf(caller),
          });
          const after = await getLocal(tx, assessmentId, id);
          await recordChange(tx, caller, assessmentId, 'added', { before: null, after });
          return localStatementOf(after);
        }),
      );
      const { etag, id } = done.body;
      void reply.header('etag', etag).header('location', `/v1/assessments/${assessmentId}/local-statements/${id}`);
      return created(reply, done);
    },
  );

  app.get(
    '/v1/assessments/:assessmentId/local-statements/:localStatementId',
    { schema: getLocalStatement },
    async ({ council, params }, reply) => {
      const { assessmentId, localStatementId } = params;
      const row = await council.read((queries) => findLocalStatement(queries, assessmentId, localStatementId));
      if (!row) throw new ProblemError('local-statement.not-found');
      const found = localStatementOf(row);
      void reply.header('etag', found.etag);
      return found;
    },
  );

  app.put(
    '/v1/assessments/:assessmentId/local-statements/:localStatementId',
    { schema: putLocalStatement },
    async ({ council, params, body, headers }, reply) => {
      const { assessmentId, localStatementId } = params;
      const saved = await council.write(async (tx, caller) => {
        const before = await getChangeable(tx, assessmentId, localStatementId, headerOf(headers, 'if-match'));
        const { answer, themeCode: sent, ...written } = body;
        // A theme that went with a move reads as none and comes back when the move is undone: whoever answers in between leaves it.
        const themeCode = sent === before.themeCode ? before.writtenThemeCode : sent;
        if (themeCode !== before.writtenThemeCode) await refuseUnknownTheme(tx, assessmentId, themeCode);
        const values = { ...written, themeCode, ...answerColumnsOf(answer), ...authorOf(caller) };
        await saveLocal(tx, assessmentId, localStatementId, values).catch(refuseStage);
        const after = await getLocal(tx, assessmentId, localStatementId);
        await recordChange(tx, caller, assessmentId, 'saved', { before, after });
        return localStatementOf(after);
      });
      void reply.header('etag', saved.etag);
      return saved;
    },
  );

  app.delete(
    '/v1/assessments/:assessmentId/local-statements/:localStatementId',
    { schema: removeLocalStatement },
    async ({ council, params, headers }, reply) => {
      const { assessmentId, localStatementId } = params;
      await council.write(async (tx, caller) => {
        const before = await getChangeable(tx, assessmentId, localStatementId, headerOf(headers, 'if-match'));
        await removeLocal(tx, assessmentId, localStatementId);
        await recordChange(tx, caller, assessmentId, 'removed', { before, after: null });
      });
      return reply.code(204).send(null);
    },
  );
}

function authorOf({ personId, principalName }: CouncilChanger) {
  return { updatedBy: personId, updatedByName: principalName };
}
