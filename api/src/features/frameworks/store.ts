import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import {
  frameworks,
  frameworkScales,
  frameworkStages,
  frameworkStatements,
  frameworkThemes,
  frameworkVersions,
} from '@waymark/db/schema';

/** 1.10.0 comes after 1.9.0. */
const latestFirst = sql`string_to_array(${frameworkVersions.version}, '.')::int[] desc`;

function countStatements(queries: SharedQueries) {
  return queries.$count(frameworkStatements, eq(frameworkStatements.versionId, frameworkVersions.id));
}

/** The latest published version of each framework. */
export function findFrameworks(queries: SharedQueries) {
  return queries
    .selectDistinctOn([frameworks.code], {
      code: frameworks.code,
      title: frameworkVersions.title,
      latestVersion: frameworkVersions.version,
      statementCount: countStatements(queries),
    })
    .from(frameworks)
    .innerJoin(frameworkVersions, eq(frameworkVersions.frameworkId, frameworks.id))
    .where(eq(frameworkVersions.status, 'published'))
    .orderBy(asc(frameworks.code), latestFirst);
}

/** Drafts are nobody's business yet. */
const isOut = (frameworkCode: string) => and(eq(frameworks.code, frameworkCode), ne(frameworkVersions.status, 'draft'));

export function findVersions(queries: SharedQueries, frameworkCode: string) {
  const { version, status, title, hash, publishedAt } = frameworkVersions;
  return queries
    .select({ version, status, title, hash, publishedAt, statementCount: countStatements(queries) })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(isOut(frameworkCode))
    .orderBy(latestFirst);
}

export type FrameworkVersionRow = typeof frameworkVersions.$inferSelect;

export async function findVersion(
  queries: SharedQueries,
  frameworkCode: string,
  version: string,
): Promise<FrameworkVersionRow | undefined> {
  const [row] = await queries
    .select({ found: frameworkVersions })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(and(isOut(frameworkCode), eq(frameworkVersions.version, version)));
  return row?.found;
}

/** What stands below a version. It is published and cannot change, so that no transaction has to hold it together. */
export async function findParts(queries: SharedQueries, versionId: string) {
  const [scales, stages, themes, statements] = await Promise.all([
    queries.select().from(frameworkScales).where(eq(frameworkScales.versionId, versionId)).orderBy(asc(frameworkScales.code)),
    queries.select().from(frameworkStages).where(eq(frameworkStages.versionId, versionId)).orderBy(asc(frameworkStages.value)),
    queries.select().from(frameworkThemes).where(eq(frameworkThemes.versionId, versionId)).orderBy(asc(frameworkThemes.position)),
    queries
      .select()
      .from(frameworkStatements)
      .where(eq(frameworkStatements.versionId, versionId))
      .orderBy(asc(frameworkStatements.position)),
  ]);
  return { scales, stages, themes, statements };
}

export type FrameworkParts = Awaited<ReturnType<typeof findParts>>;
