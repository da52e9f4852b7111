import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import {
  assessments,
  cycles,
  frameworks,
  frameworkStages,
  frameworkStatements,
  frameworkThemes,
  frameworkVersions,
  judgements,
  localStatements,
} from '@waymark/db/schema';
import { unanswered } from '../../wire/answer.ts';

/** A version councils can start on, by its public name. */
export async function findPublishedVersion(tx: CouncilTx, frameworkCode: string, version: string) {
  const [row] = await tx
    .select({ id: frameworkVersions.id, frameworkId: frameworkVersions.frameworkId })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(
      and(eq(frameworks.code, frameworkCode), eq(frameworkVersions.version, version), eq(frameworkVersions.status, 'published')),
    );
  return row;
}

/** Whether the cycle is open today, by the calendar of England. */
export async function isCycleOpen(tx: CouncilTx, cycleCode: string): Promise<boolean> {
  const [row] = await tx
    .select({ open: sql<boolean>`(now() at time zone 'Europe/London')::date between ${cycles.opensOn} and ${cycles.closesOn}` })
    .from(cycles)
    .where(eq(cycles.code, cycleCode));
  return row?.open ?? false;
}

export interface NewAssessment {
  councilId: string;
  id: string;
  frameworkId: string;
  frameworkVersionId: string;
  cycleCode: string;
  demonstration: boolean;
}

/**
 * Adds the assessment and an unanswered judgement for each statement.
 * @returns false when the council has one for this framework and cycle already
 */
export async function addAssessment(tx: CouncilTx, assessment: NewAssessment): Promise<boolean> {
  const added = await tx
    .insert(assessments)
    .values({ ...assessment, state: 'draft', revision: 1, version: 1 })
    .onConflictDoNothing({ target: [assessments.councilId, assessments.frameworkId, assessments.cycleCode] })
    .returning({ id: assessments.id });
  if (added.length === 0) return false;
  await tx.execute(sql`
    insert into ${judgements} (council_id, assessment_id, statement_code, framework_version_id, scale_code, answer_kind, strengths, impact,
      areas_for_development, version)
    select ${assessment.councilId}::uuid, ${assessment.id}::uuid, s.code, s.version_id, s.scale_code, 'not_answered', '', '', '', 0
    from ${frameworkStatements} s where s.version_id = ${assessment.frameworkVersionId}::uuid`);
  return true;
}

/** The stages of a scale in their order, codes with values, as one text: what `sameStages` of the domain compares. */
const stagesOf = (versionId: unknown, scaleCode: unknown) =>
  sql`(select string_agg(${frameworkStages.code} || ' ' || ${frameworkStages.value}, ' ' order by ${frameworkStages.value}) from ${frameworkStages}
    where ${frameworkStages.versionId} = ${versionId} and ${frameworkStages.scaleCode} = ${scaleCode})`;

/** Copies the local statements of the council's latest earlier assessment with this framework, unanswered. */
export async function bringLocalStatements(
  tx: CouncilTx,
  { councilId, id: assessmentId, frameworkId, frameworkVersionId }: NewAssessment,
  author: { updatedBy: string | null; updatedByName: string },
): Promise<void> {
  const [earlier] = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.frameworkId, frameworkId), ne(assessments.id, assessmentId)))
    .orderBy(desc(assessments.createdAt), desc(assessments.id))
    .limit(1);
  if (!earlier) return;
  const { shortTitle, text, position, scaleCode } = localStatements;
  const written = localStatements.frameworkVersionId;
  const rows = await tx
    .select({
      ...{ shortTitle, text, position, scaleCode },
      themeCode: frameworkThemes.code,
      // A stage of the one is then a stage of the other, so it moves on with the framework.
      frameworkVersionId: sql<string>`case when ${stagesOf(written, scaleCode)} = ${stagesOf(sql`${frameworkVersionId}::uuid`, scaleCode)}
        then ${frameworkVersionId}::uuid else ${written} end`,
    })
    .from(localStatements)
    .leftJoin(
      frameworkThemes,
      and(eq(frameworkThemes.versionId, frameworkVersionId), eq(frameworkThemes.code, localStatements.themeCode)),
    )
    .where(eq(localStatements.assessmentId, earlier.id))
    .orderBy(asc(position));
  if (rows.length === 0) return;
  const added = rows.map((row) => ({ ...row, councilId, id: v7(), assessmentId, ...unanswered, ...author, version: 1 }));
  await tx.insert(localStatements).values(added.map((row) => ({ ...row, updatedAt: sql`now()` })));
}

export async function countLocalAnswers(queries: CouncilQueries, assessmentId: string) {
  const [row] = await queries
    .select({
      answered: sql<number>`count(*) filter (where ${localStatements.answerKind} <> 'not_answered')::int`,
      total: sql<number>`count(*)::int`,
    })
    .from(localStatements)
    .where(eq(localStatements.assessmentId, assessmentId));
  return { answered: row?.answered ?? 0, total: row?.total ?? 0 };
}

/** Answered and all statements of each theme that has any, in the framework's order. */
export function countAnswers(queries: CouncilQueries, assessmentId: string) {
  return queries
    .select({
      code: frameworkThemes.code,
      title: frameworkThemes.title,
      answered: sql<number>`count(*) filter (where ${judgements.answerKind} <> 'not_answered')::int`,
      total: sql<number>`count(*)::int`,
    })
    .from(judgements)
    .innerJoin(
      frameworkStatements,
      and(
        eq(frameworkStatements.versionId, judgements.frameworkVersionId),
        eq(frameworkStatements.code, judgements.statementCode),
      ),
    )
    .innerJoin(
      frameworkThemes,
      and(eq(frameworkThemes.versionId, frameworkStatements.versionId), eq(frameworkThemes.code, frameworkStatements.themeCode)),
    )
    .where(eq(judgements.assessmentId, assessmentId))
    .groupBy(frameworkThemes.code, frameworkThemes.title, frameworkThemes.position)
    .orderBy(frameworkThemes.position);
}
