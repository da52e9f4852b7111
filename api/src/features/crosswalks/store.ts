import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CouncilQueries, SharedQueries } from '@waymark/db';
import { assessments, crosswalkLinks, crosswalks, frameworks, frameworkVersions } from '@waymark/db/schema';

const [fromVersion, toVersion] = [alias(frameworkVersions, 'from_version'), alias(frameworkVersions, 'to_version')];
const [fromFramework, toFramework] = [alias(frameworks, 'from_framework'), alias(frameworks, 'to_framework')];

function select(queries: SharedQueries | CouncilQueries) {
  return queries
    .select({
      crosswalk: crosswalks,
      from: { frameworkCode: fromFramework.code, version: fromVersion.version, title: fromVersion.title },
      to: { frameworkCode: toFramework.code, version: toVersion.version, title: toVersion.title },
      toFrameworkId: toFramework.id,
    })
    .from(crosswalks)
    .innerJoin(fromVersion, eq(fromVersion.id, crosswalks.fromVersionId))
    .innerJoin(fromFramework, eq(fromFramework.id, fromVersion.frameworkId))
    .innerJoin(toVersion, eq(toVersion.id, crosswalks.toVersionId))
    .innerJoin(toFramework, eq(toFramework.id, toVersion.frameworkId));
}

export type CrosswalkRow = Awaited<ReturnType<typeof findCrosswalks>>[number];

export function findCrosswalks(queries: SharedQueries) {
  return select(queries).orderBy(asc(crosswalks.code));
}

export async function findCrosswalk(queries: SharedQueries | CouncilQueries, code: string): Promise<CrosswalkRow | undefined> {
  return (await select(queries).where(eq(crosswalks.code, code)))[0];
}

export function findLinks(queries: SharedQueries | CouncilQueries, crosswalkId: string) {
  return queries
    .select({
      from: crosswalkLinks.fromCode,
      to: crosswalkLinks.toCode,
      relation: crosswalkLinks.relation,
      note: crosswalkLinks.note,
    })
    .from(crosswalkLinks)
    .where(eq(crosswalkLinks.crosswalkId, crosswalkId))
    .orderBy(asc(crosswalkLinks.position));
}

export async function findProjectable(queries: CouncilQueries, assessmentId: string) {
  const [row] = await queries
    .select({ versionId: assessments.frameworkVersionId, version: frameworkVersions.version, cycleCode: assessments.cycleCode })
    .from(assessments)
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, assessments.frameworkVersionId))
    .where(eq(assessments.id, assessmentId));
  return row;
}

/** The council's own assessment in a framework and cycle, if it has one on this version. */
export async function findOwnAssessment(
  queries: CouncilQueries,
  versionId: string,
  cycleCode: string,
): Promise<string | undefined> {
  const [row] = await queries
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.frameworkVersionId, versionId), eq(assessments.cycleCode, cycleCode)))
    .orderBy(desc(assessments.createdAt));
  return row?.id;
}
