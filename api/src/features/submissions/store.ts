import { and, desc, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import {
  areas,
  assessments,
  councils,
  frameworks,
  frameworkStages,
  frameworkStatements,
  frameworkVersions,
  judgements,
  submissionAnswers,
  submissions,
} from '@waymark/db/schema';

/** Every judgement with what names its statement for good, in the framework's order. */
export function findContent(queries: CouncilQueries, assessmentId: string) {
  return queries
    .select({
      statementCode: judgements.statementCode,
      themeCode: frameworkStatements.themeCode,
      statementId: frameworkStatements.id,
      lineageId: frameworkStatements.lineageId,
      scaleCode: frameworkStatements.scaleCode,
      gate: frameworkStatements.gate,
      answerKind: judgements.answerKind,
      stageCode: judgements.stageCode,
      reason: judgements.reason,
      strengths: judgements.strengths,
      impact: judgements.impact,
      areasForDevelopment: judgements.areasForDevelopment,
      gateReason: judgements.gateReason,
    })
    .from(judgements)
    .innerJoin(
      frameworkStatements,
      and(
        eq(frameworkStatements.versionId, judgements.frameworkVersionId),
        eq(frameworkStatements.code, judgements.statementCode),
      ),
    )
    .where(eq(judgements.assessmentId, assessmentId))
    .orderBy(frameworkStatements.position);
}

export type ContentRow = Awaited<ReturnType<typeof findContent>>[number];

/** The stages of every scale of the version that the assessment is made against. */
export function findStages(queries: CouncilQueries, assessmentId: string) {
  return queries
    .select({
      scaleCode: frameworkStages.scaleCode,
      code: frameworkStages.code,
      value: frameworkStages.value,
      label: frameworkStages.label,
    })
    .from(frameworkStages)
    .innerJoin(assessments, eq(assessments.frameworkVersionId, frameworkStages.versionId))
    .where(eq(assessments.id, assessmentId));
}

export type StageRow = Awaited<ReturnType<typeof findStages>>[number];

/** What a sealed copy says of its frame, besides the judgements. */
export async function findFrame(tx: CouncilTx, assessmentId: string) {
  const [row] = await tx
    .select({
      councilId: assessments.councilId,
      demonstration: assessments.demonstration,
      gssCode: councils.gssCode,
      councilName: areas.name,
      frameworkId: assessments.frameworkId,
      frameworkVersionId: assessments.frameworkVersionId,
      frameworkCode: frameworks.code,
      frameworkVersion: frameworkVersions.version,
      frameworkTitle: frameworkVersions.title,
      frameworkHash: frameworkVersions.hash,
      cycleCode: assessments.cycleCode,
      revision: assessments.revision,
      // One clock for the row and the document.
      now: sql<Date>`now()`.mapWith(assessments.createdAt),
    })
    .from(assessments)
    .innerJoin(councils, eq(councils.id, assessments.councilId))
    .innerJoin(areas, eq(areas.gssCode, councils.gssCode))
    .innerJoin(frameworks, eq(frameworks.id, assessments.frameworkId))
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, assessments.frameworkVersionId))
    .where(eq(assessments.id, assessmentId));
  if (!row) throw new Error('the assessment was there a moment ago');
  return row;
}

/** Keeps the sealed copy, and beside it the answers without words that a release may count. */
export async function addSubmission(
  tx: CouncilTx,
  submission: typeof submissions.$inferInsert,
  content: readonly ContentRow[],
): Promise<void> {
  await tx.insert(submissions).values(submission);
  await tx.insert(submissionAnswers).values(
    content.map(({ statementCode, answerKind, stageCode }) => ({
      councilId: submission.councilId,
      submissionId: submission.id,
      statementCode,
      answerKind,
      stageCode,
    })),
  );
}

const sealColumns = {
  revision: submissions.revision,
  sealedAt: submissions.sealedAt,
  sealedByName: submissions.sealedByName,
  contributes: submissions.contributes,
  hash: submissions.hash,
};

/** Newest first. */
export function findSeals(queries: CouncilQueries, assessmentId: string) {
  return queries
    .select(sealColumns)
    .from(submissions)
    .where(eq(submissions.assessmentId, assessmentId))
    .orderBy(desc(submissions.revision));
}

export async function findDocument(queries: CouncilQueries, assessmentId: string, revision: number) {
  const [row] = await queries
    .select({ document: submissions.document, hash: submissions.hash })
    .from(submissions)
    .where(and(eq(submissions.assessmentId, assessmentId), eq(submissions.revision, revision)));
  return row;
}
