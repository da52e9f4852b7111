import { eq } from 'drizzle-orm';
import type { CouncilQueries } from '@waymark/db';
import { assessments, frameworkVersions } from '@waymark/db/schema';

export async function findSide(queries: CouncilQueries, assessmentId: string) {
  const [row] = await queries
    .select({
      assessmentId: assessments.id,
      cycleCode: assessments.cycleCode,
      revision: assessments.revision,
      frameworkId: assessments.frameworkId,
      versionId: assessments.frameworkVersionId,
      version: frameworkVersions.version,
    })
    .from(assessments)
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, assessments.frameworkVersionId))
    .where(eq(assessments.id, assessmentId));
  return row;
}
