import { v7 } from 'uuid';
import type Type from 'typebox';
import { created, etagOf, headerOf, requireIfMatch, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { answerOf } from '../../wire/answer.ts';
import { assessmentOf, getAssessmentRow, lockAssessment, moveTo } from '../../wire/assessment-store.ts';
import type { SealInfo } from '../../wire/assessment.ts';
import { canonicalText, sha256 } from './rules.ts';
import {
  Check,
  checkAssessment,
  getSubmission,
  listSubmissions,
  reopenAssessment,
  SealedCopy,
  signOffAssessment,
} from './schema.ts';
import { addSubmission, findContent, findDocument, findFrame, findSeals, type ContentRow } from './store.ts';

export function submissionsRoutes(app: App): void {
  addNamedSchemas(app, Check, SealedCopy);

  app.get('/v1/assessments/:assessmentId/check', { schema: checkAssessment }, async ({ council, params }) => {
    const content = await council.read((queries) => findContent(queries, params.assessmentId));
    if (content.length === 0) throw new ProblemError('assessment.not-found');
    const missing = missingOf(content);
    return { contentHash: contentHashOf(content), isComplete: missing.length === 0, missing };
  });

  app.post(
    '/v1/assessments/:assessmentId/sign-off',
    { schema: signOffAssessment },
    async ({ council, params, body, headers }, reply) => {
      const { assessmentId } = params;
      const key = headerOf(headers, 'idempotency-key');
      const done = await council.write((tx, caller) =>
        once(tx, caller, { operation: 'signOffAssessment', key, content: { params, body } }, async () => {
          const locked = await lockAssessment(tx, assessmentId);
          if (locked.state !== 'agreeing')
            throw new ProblemError('assessment.state', `Only what is agreeing can be signed off; it is ${locked.state}.`);
          const content = await findContent(tx, assessmentId);
          const contentHash = contentHashOf(content);
          if (contentHash !== body.contentHash) {
            throw new ProblemError('precondition.failed', 'This has changed since you checked it. Nothing was signed.');
          }
          const missing = missingOf(content);
          if (missing.length > 0) {
            const faults = missing.map(({ statementCode }) => ({
              message: 'is left to answer',
              pointer: `/judgements/${statementCode}`,
            }));
            throw new ProblemError('assessment.incomplete', `${missing.length} left to answer. Nothing was signed.`, { faults });
          }
          const frame = await findFrame(tx, assessmentId);
          const contributes = body.contribute === true;
          const document = canonicalText(
            sealedCopyOf(assessmentId, frame, content, contentHash, contributes, caller.principalName),
          );
          const seal = {
            revision: frame.revision,
            sealedAt: frame.now,
            sealedByName: caller.principalName,
            contributes,
            hash: sha256(document),
          };
          const { councilId, frameworkId, frameworkVersionId, cycleCode, demonstration } = frame;
          const place = { councilId, id: v7(), assessmentId, frameworkId, frameworkVersionId, cycleCode, demonstration };
          await addSubmission(tx, { ...place, ...seal, sealedBy: caller.personId, document }, content);
          await moveTo(tx, assessmentId, 'signed_off', frame.revision);
          const after = sealOf(seal);
          const subject = `assessments/${assessmentId}/submissions/${frame.revision}`;
          await recordEvent(tx, councilId, actorOf(caller), { action: 'assessment.signed-off', subject, before: null, after });
          return after;
        }),
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
        const locked = await lockAssessment(tx, params.assessmentId);
        if (etagOf(locked.version) !== ifMatch) throw new ProblemError('precondition.failed');
        if (locked.state !== 'signed_off') throw new ProblemError('assessment.state', 'Only what is signed off can be reopened.');
        const before = assessmentOf(await getAssessmentRow(tx, params.assessmentId));
        await moveTo(tx, params.assessmentId, 'agreeing', locked.revision + 1);
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
      // The bytes as they were sealed: parsing and writing them again could only make them others.
      return reply
        .header('etag', etagOf(sealed.hash))
        .type('application/json; charset=utf-8')
        .send(Buffer.from(sealed.document, 'utf8'));
    },
  );
}

function missingOf(content: readonly ContentRow[]) {
  return content
    .filter(({ answerKind }) => answerKind === 'not_answered')
    .map(({ statementCode, themeCode }) => ({ statementCode, themeCode }));
}

function judgementsOf(content: readonly ContentRow[]) {
  return content.map((row) => ({
    statementCode: row.statementCode,
    statementId: row.statementId,
    lineageId: row.lineageId,
    answer: answerOf(row),
    strengths: row.strengths,
    impact: row.impact,
    areasForDevelopment: row.areasForDevelopment,
  }));
}

function contentHashOf(content: readonly ContentRow[]): string {
  return sha256(canonicalText(judgementsOf(content)));
}

function sealedCopyOf(
  assessmentId: string,
  frame: Awaited<ReturnType<typeof findFrame>>,
  content: readonly ContentRow[],
  contentHash: string,
  contributes: boolean,
  sealedByName: string,
): Type.Static<typeof SealedCopy> {
  return {
    format: 'waymark-submission/1',
    demonstration: frame.demonstration,
    council: { gssCode: frame.gssCode, name: frame.councilName },
    framework: {
      code: frame.frameworkCode,
      version: frame.frameworkVersion,
      title: frame.frameworkTitle,
      hash: frame.frameworkHash,
    },
    cycleCode: frame.cycleCode,
    assessmentId,
    revision: frame.revision,
    sealedAt: frame.now.toISOString(),
    sealedByName,
    contributes,
    contentHash,
    judgements: judgementsOf(content),
  };
}

function sealOf(row: Awaited<ReturnType<typeof findSeals>>[number]): Type.Static<typeof SealInfo> {
  const { revision, sealedAt, sealedByName, contributes, hash } = row;
  return { revision, sealedAt: sealedAt.toISOString(), sealedByName, contributes, hash };
}
