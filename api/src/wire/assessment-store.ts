import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import {
  areas,
  assessments,
  councils,
  frameworks,
  frameworkVersions,
  judgements,
  submissions,
  type assessmentState,
} from '@waymark/db/schema';
import { etagOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problems.ts';

type AssessmentState = (typeof assessmentState)[number];

const columns = {
  id: assessments.id,
  councilGssCode: councils.gssCode,
  councilName: areas.name,
  frameworkCode: frameworks.code,
  frameworkVersion: frameworkVersions.version,
  frameworkTitle: frameworkVersions.title,
  cycleCode: assessments.cycleCode,
  state: assessments.state,
  revision: assessments.revision,
  version: assessments.version,
  demonstration: assessments.demonstration,
  createdAt: assessments.createdAt,
  updatedAt: assessments.updatedAt,
  sealedRevision: submissions.revision,
  sealedAt: submissions.sealedAt,
  sealedByName: submissions.sealedByName,
  contributes: submissions.contributes,
  hash: submissions.hash,
};

function select(queries: CouncilQueries) {
  return (
    queries
      .select(columns)
      .from(assessments)
      .innerJoin(councils, eq(councils.id, assessments.councilId))
      .innerJoin(areas, eq(areas.gssCode, councils.gssCode))
      .innerJoin(frameworks, eq(frameworks.id, assessments.frameworkId))
      .innerJoin(frameworkVersions, eq(frameworkVersions.id, assessments.frameworkVersionId))
      // The latest sealed revision: the present one when signed off, the one before while the next is worked on.
      .leftJoin(
        submissions,
        and(
          eq(submissions.councilId, assessments.councilId),
          eq(submissions.assessmentId, assessments.id),
          eq(
            submissions.revision,
            sql`case when ${assessments.state} = 'signed_off' then ${assessments.revision} else ${assessments.revision} - 1 end`,
          ),
        ),
      )
  );
}

export type AssessmentRow = Awaited<ReturnType<typeof findAssessments>>[number];

/** The council's assessments, newest first. */
export function findAssessments(queries: CouncilQueries) {
  return select(queries).orderBy(desc(assessments.createdAt), desc(assessments.id));
}

/** @throws assessment.not-found when it is not there, or not this council's */
export async function getAssessmentRow(queries: CouncilQueries, assessmentId: string): Promise<AssessmentRow> {
  const [row] = await select(queries).where(eq(assessments.id, assessmentId));
  if (!row) throw new ProblemError('assessment.not-found');
  return row;
}

/**
 * Where the assessment stands. That holds until the transaction ends, since it has the council's turn.
 * @throws assessment.not-found when it is not there, or not this council's
 */
export async function getStanding(tx: CouncilTx, assessmentId: string) {
  const [row] = await tx
    .select({ state: assessments.state, version: assessments.version, revision: assessments.revision })
    .from(assessments)
    .where(eq(assessments.id, assessmentId));
  if (!row) throw new ProblemError('assessment.not-found');
  return row;
}

/** Every judgement as it stands, by its statement's code. */
export async function findAnswers(queries: CouncilQueries, assessmentId: string) {
  const rows = await queries
    .select({
      code: judgements.statementCode,
      answerKind: judgements.answerKind,
      stageCode: judgements.stageCode,
      reason: judgements.reason,
      strengths: judgements.strengths,
      impact: judgements.impact,
      areasForDevelopment: judgements.areasForDevelopment,
      gateReason: judgements.gateReason,
      version: judgements.version,
    })
    .from(judgements)
    .where(eq(judgements.assessmentId, assessmentId))
    .orderBy(asc(judgements.statementCode));
  return new Map(rows.map(({ code, ...answer }) => [code, answer]));
}

/** @param revision the revision it is at from now on */
export async function moveTo(tx: CouncilTx, assessmentId: string, state: AssessmentState, revision: number): Promise<void> {
  await tx
    .update(assessments)
    .set({ state, revision, version: sql`${assessments.version} + 1`, updatedAt: sql`now()` })
    .where(eq(assessments.id, assessmentId));
}

/** The wire form, field by field. */
export function assessmentOf(row: AssessmentRow) {
  const sealed =
    row.sealedRevision !== null &&
    row.sealedAt !== null &&
    row.sealedByName !== null &&
    row.contributes !== null &&
    row.hash !== null;
  return {
    id: row.id,
    councilGssCode: row.councilGssCode,
    councilName: row.councilName,
    frameworkCode: row.frameworkCode,
    frameworkVersion: row.frameworkVersion,
    frameworkTitle: row.frameworkTitle,
    cycleCode: row.cycleCode,
    state: row.state,
    revision: row.revision,
    demonstration: row.demonstration,
    etag: etagOf(row.version),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    latestSubmission: sealed
      ? {
          revision: Number(row.sealedRevision),
          sealedAt: row.sealedAt?.toISOString() ?? '',
          sealedByName: row.sealedByName ?? '',
          contributes: row.contributes === true,
          hash: row.hash ?? '',
        }
      : null,
  };
}
