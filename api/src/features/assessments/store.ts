import { and, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import {
  assessments,
  cycles,
  frameworks,
  frameworkStatements,
  frameworkThemes,
  frameworkVersions,
  judgements,
} from '@waymark/db/schema';

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
