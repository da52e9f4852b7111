import { created, etagOf, headerOf, notPresent, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { assessmentOf, getAssessmentRow, getStanding, moveTo } from '../../wire/assessment-store.ts';
import { findLocalStatements } from '../../wire/local-statement-store.ts';
import {
  Check,
  checkAssessment,
  getSubmission,
  listSubmissions,
  reopenAssessment,
  SealedCopy,
  signOffAssessment,
} from './schema.ts';
import { heldBackOf } from './held-back.ts';
import { contentHashOf, missingLocalsOf, missingOf, sealOf, signOff } from './sign-off.ts';
import { findContent, findDocument, findSeals, findStages } from './store.ts';

export function submissionsRoutes(app: App): void {
  addNamedSchemas(app, Check, SealedCopy);

  app.get('/v1/assessments/:assessmentId/check', { schema: checkAssessment }, async ({ council, params }) => {
    const { content, stages, locals } = await council.read(async (queries) => ({
      content: await findContent(queries, params.assessmentId),
      stages: await findStages(queries, params.assessmentId),
      locals: await findLocalStatements(queries, params.assessmentId),
    }));
    if (content.length === 0) throw new ProblemError('assessment.not-found');
    const [missing, missingLocalStatements] = [missingOf(content), missingLocalsOf(locals)];
    return {
      contentHash: contentHashOf(content, locals),
      isComplete: missing.length === 0 && missingLocalStatements.length === 0,
      missing,
      missingLocalStatements,
      heldBack: heldBackOf(content, stages),
    };
  });

  app.post(
    '/v1/assessments/:assessmentId/sign-off',
    { schema: signOffAssessment },
    async ({ council, params, body, headers }, reply) => {
      const { assessmentId } = params;
      const key = headerOf(headers, 'idempotency-key');
      const done = await council.write((tx, caller) =>
        once(tx, caller, { operation: 'signOffAssessment', key, content: { params, body } }, () =>
          signOff(tx, { ...actorOf(caller), personId: caller.personId }, assessmentId, body.contribute, body.contentHash),
        ),
      );
      return created(reply, done);
    },
  );

  app.post(
    '/v1/assessments/:assessmentId/reopen',
    { schema: reopenAssessment },
    async ({ council, params, body, headers }, reply) => {
      const ifMatch = requireIfMatch(headerOf(headers, 'if-match'));
      const reopened = await council.write(async (tx, caller) => {
        const standing = await getStanding(tx, params.assessmentId);
        if (etagOf(standing.version) !== ifMatch) throw notPresent(ifMatch);
        if (standing.state !== 'signed_off')
          throw new ProblemError('assessment.state', 'Only what is signed off can be reopened.');
        const before = assessmentOf(await getAssessmentRow(tx, params.assessmentId));
        await moveTo(tx, params.assessmentId, 'agreeing', standing.revision + 1);
        const after = assessmentOf(await getAssessmentRow(tx, params.assessmentId));
        const change = {
          action: 'assessment.reopened',
          subject: `assessments/${after.id}`,
          before,
          after: { ...after, reason: body.reason },
        };
        await recordEvent(tx, caller.council.id, actorOf(caller), change);
        return after;
      });
      void reply.header('etag', reopened.etag);
      return reopened;
    },
  );

  app.get('/v1/assessments/:assessmentId/submissions', { schema: listSubmissions }, async ({ council, params }) =>
    council.read(async (queries) => {
      await getAssessmentRow(queries, params.assessmentId);
      const seals = await findSeals(queries, params.assessmentId);
      return { items: seals.map(sealOf) };
    }),
  );

  app.get(
    '/v1/assessments/:assessmentId/submissions/:revision',
    { schema: getSubmission },
    async ({ council, params }, reply) => {
      const sealed = await council.read((queries) => findDocument(queries, params.assessmentId, params.revision));
      if (!sealed) throw new ProblemError('submission.not-found');
      void reply.header('etag', etagOf(sealed.hash)).type('application/json; charset=utf-8');
      // The bytes as they were sealed: parsing and writing them again could only make them others. Fastify sends a Buffer
      // untouched; the handler's type knows the shape only.
      return reply.send(Buffer.from(sealed.document, 'utf8') as never);
    },
  );
}
