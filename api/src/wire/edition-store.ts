import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { CouncilQueries, NationalTx, SharedQueries } from '@waymark/db';
import {
  frameworkRelations,
  frameworks,
  frameworkScales,
  frameworkStages,
  frameworkStatements,
  frameworkThemes,
  frameworkVersions,
} from '@waymark/db/schema';
import type { EditionRelation } from '@waymark/reference-data';
import type { Edition } from '../domain/editions/edition.ts';
import { editionOf, type VersionParts } from './edition.ts';

export type VersionRow = typeof frameworkVersions.$inferSelect;

type Queries = SharedQueries | CouncilQueries | NationalTx;

/** 1.10.0 comes after 1.9.0. */
export const latestFirst = sql`string_to_array(${frameworkVersions.version}, '.')::int[] desc`;

/** A version that is out, by its public name. */
export async function findVersion(queries: Queries, frameworkCode: string, version: string) {
  const [row] = await queries
    .select({ found: frameworkVersions })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(
      and(eq(frameworks.code, frameworkCode), eq(frameworkVersions.version, version), ne(frameworkVersions.status, 'draft')),
    );
  return row?.found;
}

/** The version last published of a framework, retired or not. */
export async function findLatestVersion(queries: Queries, frameworkCode: string) {
  const [row] = await queries
    .select({ found: frameworkVersions })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(and(eq(frameworks.code, frameworkCode), ne(frameworkVersions.status, 'draft')))
    .orderBy(latestFirst)
    .limit(1);
  return row?.found;
}

/** The newest version that is published and not retired. */
export async function findPublishedVersion(queries: Queries, frameworkCode: string) {
  const [row] = await queries
    .select({ found: frameworkVersions })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(and(eq(frameworks.code, frameworkCode), eq(frameworkVersions.status, 'published')))
    .orderBy(latestFirst)
    .limit(1);
  return row?.found;
}

/** What stands below a version. It is published and cannot change, so that no transaction has to hold it together. */
export async function findParts(queries: Queries, versionId: string): Promise<VersionParts> {
  const scales = await queries
    .select()
    .from(frameworkScales)
    .where(eq(frameworkScales.versionId, versionId))
    .orderBy(asc(frameworkScales.position), asc(frameworkScales.code));
  const stages = await queries
    .select()
    .from(frameworkStages)
    .where(eq(frameworkStages.versionId, versionId))
    .orderBy(asc(frameworkStages.value));
  const themes = await queries
    .select()
    .from(frameworkThemes)
    .where(eq(frameworkThemes.versionId, versionId))
    .orderBy(asc(frameworkThemes.position));
  const statements = await queries
    .select()
    .from(frameworkStatements)
    .where(eq(frameworkStatements.versionId, versionId))
    .orderBy(asc(frameworkStatements.position));
  return { scales, stages, themes, statements };
}

export async function getEdition(queries: Queries, versionId: string): Promise<Edition> {
  const [row] = await queries
    .select({ version: frameworkVersions, code: frameworks.code })
    .from(frameworkVersions)
    .innerJoin(frameworks, eq(frameworks.id, frameworkVersions.frameworkId))
    .where(eq(frameworkVersions.id, versionId));
  if (!row) throw new Error(`there is no version ${versionId}`);
  return editionOf(row.code, row.version, await findParts(queries, versionId));
}

/**
 * The relations of each edition on the way from one version to a later one, the first published first.
 * @returns undefined when the later was not made from the earlier
 */
export async function findSteps(queries: Queries, fromId: string, toId: string): Promise<EditionRelation[][] | undefined> {
  const steps: EditionRelation[][] = [];
  for (let at: string | null = toId; at !== fromId;) {
    const [row]: { basedOn: string | null }[] = await queries
      .select({ basedOn: frameworkVersions.basedOn })
      .from(frameworkVersions)
      .where(eq(frameworkVersions.id, at));
    if (!row?.basedOn) return undefined;
    steps.unshift(await findRelations(queries, at));
    at = row.basedOn;
  }
  return steps;
}

function findRelations(queries: Queries, versionId: string): Promise<EditionRelation[]> {
  const { relation, fromLineageId, toLineageId, comparable, reason } = frameworkRelations;
  return queries
    .select({ relation, fromLineageId, toLineageId, comparable, reason })
    .from(frameworkRelations)
    .where(eq(frameworkRelations.versionId, versionId))
    .orderBy(asc(frameworkRelations.position));
}

/** The public number of a version. */
export async function findNumber(queries: Queries, versionId: string): Promise<string | undefined> {
  const [row] = await queries
    .select({ version: frameworkVersions.version })
    .from(frameworkVersions)
    .where(eq(frameworkVersions.id, versionId));
  return row?.version;
}
