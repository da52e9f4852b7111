import { v7 } from 'uuid';
import { created, etagOf, headerOf, notPresent, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { whyNotMove } from './rules.ts';
import { assessmentOf, findAssessments, getAssessmentRow, getStanding, moveTo } from '../../wire/assessment-store.ts';
import { Assessment, SealInfo } from '../../wire/assessment.ts';
import { findLocalStatements } from '../../wire/local-statement-store.ts';
import { localContentOf } from '../../wire/local-statement.ts';
import { createAssessment, getAssessment, getAssessmentProgress, listAssessments, moveAssessment, Progress } from './schema.ts';
import {
  addAssessment,
  bringLocalStatements,
  countAnswers,
  countLocalAnswers,
  findPublishedVersion,
  isCycleOpen,
} from './store.ts';

export function assessmentsRoutes(app: App): void {
  addNamedSchemas(app, SealInfo, Assessment, Progress);

  app.get('/v1/assessments', { schema: listAssessments }, async ({ council }) => {
    const rows = await council.read(findAssessments);
    return { items: rows.map(assessmentOf) };
  });

  app.post('/v1/assessments', { schema: createAssessment }, async ({ council, body, headers }, reply) => {
    const done = await council.write((tx, caller) =>
      once(tx, caller, { operation: 'createAssessment', key: headerOf(headers, 'idempotency-key'), content: body }, async () => {
        const version = await findPublishedVersion(tx, body.frameworkCode, body.version);
        if (!version)
          throw new ProblemError(
            'framework.not-found',
            `There is no published version ${body.version} of ${body.frameworkCode}.`,
          );
        if (!(await isCycleOpen(tx, body.cycleCode)))
          throw new ProblemError('cycle.closed', `The cycle ${body.cycleCode} is not open today.`);
        const { id: councilId, demonstration } = caller.council;
        const id = v7();
        const assessment = {
          councilId,
          id,
          frameworkId: version.frameworkId,
          frameworkVersionId: version.id,
          cycleCode: body.cycleCode,
          demonstration,
        };
        if (!(await addAssessment(tx, assessment))) throw new ProblemError('assessment.exists');
        await bringLocalStatements(tx, assessment, { updatedBy: caller.personId, updatedByName: caller.principalName });
        const after = assessmentOf(await getAssessmentRow(tx, id));
        const brought = (await findLocalStatements(tx, id)).map(localContentOf);
        await recordEvent(tx, councilId, actorOf(caller), {
          action: 'assessment.created',
          subject: `assessments/${id}`,
          before: null,
          after: { ...after, ...(brought.length > 0 && { localStatements: brought }) },
        });
        return after;
      }),
    );
    void reply.header('etag', done.body.etag).header('location', `/v1/assessments/${done.body.id}`);
    return created(reply, done);
  });

  app.get('/v1/assessments/:assessmentId', { schema: getAssessment }, async ({ council, params }, reply) => {
    const assessment = assessmentOf(await council.read((queries) => getAssessmentRow(queries, params.assessmentId)));
    void reply.header('etag', assessment.etag);
    return assessment;
  });

  app.post(
    '/v1/assessments/:assessmentId/moves',
    { schema: moveAssessment },
    async ({ council, params, body, headers }, reply) => {
      const ifMatch = requireIfMatch(headerOf(headers, 'if-match'));
      const moved = await council.write(async (tx, caller) => {
        const standing = await getStanding(tx, params.assessmentId);
        if (etagOf(standing.version) !== ifMatch) throw notPresent(ifMatch);
        // Partners join in a later release; until then an assessment has none.
        const refusal = whyNotMove(standing.state, body.to, 0);
        if (refusal || standing.state === 'signed_off')
          throw new ProblemError('assessment.state', refusal ?? 'Reopen it instead.');
        const before = assessmentOf(await getAssessmentRow(tx, params.assessmentId));
        await moveTo(tx, params.assessmentId, body.to, standing.revision);
        const after = assessmentOf(await getAssessmentRow(tx, params.assessmentId));
        const change = { action: 'assessment.moved', subject: `assessments/${after.id}`, before, after };
        await recordEvent(tx, caller.council.id, actorOf(caller), change);
        return after;
      });
      void reply.header('etag', moved.etag);
      return moved;
    },
  );

  app.get('/v1/assessments/:assessmentId/progress', { schema: getAssessmentProgress }, async ({ council, params }) => {
    const themes = await council.read((queries) => countAnswers(queries, params.assessmentId));
    // Every assessment has statements, so none means that it is not there, or not this council's.
    if (themes.length === 0) throw new ProblemError('assessment.not-found');
    const localStatements = await council.read((queries) => countLocalAnswers(queries, params.assessmentId));
    return {
      answered: themes.reduce((sum, theme) => sum + theme.answered, 0),
      total: themes.reduce((sum, theme) => sum + theme.total, 0),
      themes: themes.map(({ code, title, answered, total }) => ({ code, title, answered, total })),
      localStatements,
    };
  });
}
