import { and, asc, eq } from 'drizzle-orm';
import type { CouncilQueries } from '@waymark/db';
import { assessments, frameworkStages, frameworkThemes, frameworkVersions, localStatements } from '@waymark/db/schema';

export type LocalStatementRow = Awaited<ReturnType<typeof findLocalStatements>>[number];

function select(queries: CouncilQueries) {
  return queries
    .select({
      id: localStatements.id,
      shortTitle: localStatements.shortTitle,
      text: localStatements.text,
      // Only while the version that the assessment is on has it.
      themeCode: frameworkThemes.code,
      writtenThemeCode: localStatements.themeCode,
      frameworkVersion: frameworkVersions.version,
      scaleCode: localStatements.scaleCode,
      answerKind: localStatements.answerKind,
      stageCode: localStatements.stageCode,
      stageLabel: frameworkStages.label,
      reason: localStatements.reason,
      strengths: localStatements.strengths,
      impact: localStatements.impact,
      areasForDevelopment: localStatements.areasForDevelopment,
      version: localStatements.version,
      updatedAt: localStatements.updatedAt,
      updatedBy: localStatements.updatedBy,
      updatedByName: localStatements.updatedByName,
      state: assessments.state,
    })
    .from(localStatements)
    .innerJoin(
      assessments,
      and(eq(assessments.councilId, localStatements.councilId), eq(assessments.id, localStatements.assessmentId)),
    )
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, localStatements.frameworkVersionId))
    .leftJoin(
      frameworkThemes,
      and(eq(frameworkThemes.versionId, assessments.frameworkVersionId), eq(frameworkThemes.code, localStatements.themeCode)),
    )
    .leftJoin(
      frameworkStages,
      and(
        eq(frameworkStages.versionId, localStatements.frameworkVersionId),
        eq(frameworkStages.scaleCode, localStatements.scaleCode),
        eq(frameworkStages.code, localStatements.stageCode),
      ),
    );
}

/** In the order they were added; none when the assessment is not there, or not this council's. */
export function findLocalStatements(queries: CouncilQueries, assessmentId: string) {
  return select(queries).where(eq(localStatements.assessmentId, assessmentId)).orderBy(asc(localStatements.position));
}

/** @returns undefined when it is not there, not of this assessment, or not this council's */
export async function findLocalStatement(
  queries: CouncilQueries,
  assessmentId: string,
  localStatementId: string,
): Promise<LocalStatementRow | undefined> {
  const [row] = await select(queries).where(
    and(eq(localStatements.assessmentId, assessmentId), eq(localStatements.id, localStatementId)),
  );
  return row;
}
