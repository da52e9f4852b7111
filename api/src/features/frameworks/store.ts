import { and, asc, eq, ne } from 'drizzle-orm';
import type { NationalTx, SharedQueries } from '@waymark/db';
import { frameworks, frameworkStatements, frameworkVersions } from '@waymark/db/schema';
import { latestFirst } from '../../wire/edition-store.ts';

function countStatements(queries: SharedQueries | NationalTx) {
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

export function findVersions(queries: SharedQueries | NationalTx, frameworkCode: string) {
  const { version, status, title, hash, publishedAt } = frameworkVersions;
  return queries
    .select({ version, status, title, hash, publishedAt, statementCount: countStatements(queries) })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(and(eq(frameworks.code, frameworkCode), ne(frameworkVersions.status, 'draft')))
    .orderBy(latestFirst);
}

/** @returns false when it is retired already */
export async function retire(tx: NationalTx, versionId: string): Promise<boolean> {
  const retired = await tx
    .update(frameworkVersions)
    .set({ status: 'retired' })
    .where(and(eq(frameworkVersions.id, versionId), eq(frameworkVersions.status, 'published')))
    .returning({ id: frameworkVersions.id });
  return retired.length > 0;
}
