import { asc, desc, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, NationalTx, SharedQueries } from '@waymark/db';
import {
  cohorts,
  frameworks,
  frameworkVersions,
  releaseAudits,
  releaseCells,
  releaseCohorts,
  releaseContributors,
  releases,
} from '@waymark/db/schema';

/** Whether everyone may read a release: published, and its day has come by the calendar of England. */
const isPublic = sql<boolean>`(${releases.state} = 'published' and ${releases.publicFrom} <= (now() at time zone 'Europe/London')::date)`;

const columns = {
  id: releases.id,
  frameworkCode: frameworks.code,
  frameworkVersion: frameworkVersions.version,
  frameworkTitle: frameworkVersions.title,
  cycleCode: releases.cycleCode,
  demonstration: releases.demonstration,
  state: releases.state,
  isPublic,
  frozenAt: releases.frozenAt,
  publishedAt: releases.publishedAt,
  publicFrom: releases.publicFrom,
  withdrawnAt: releases.withdrawnAt,
  withdrawnReason: releases.withdrawnReason,
  manifest: releases.manifest,
  hash: releases.hash,
  rung: releaseAudits.rung,
  report: releaseAudits.report,
};

type Queries = SharedQueries | CouncilQueries | NationalTx;

function select(queries: Queries) {
  return queries
    .select(columns)
    .from(releases)
    .innerJoin(frameworks, eq(frameworks.id, releases.frameworkId))
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, releases.frameworkVersionId))
    .leftJoin(releaseAudits, eq(releaseAudits.releaseId, releases.id));
}

export type ReleaseRow = Awaited<ReturnType<typeof findReleases>>[number];

/** All, newest first; who may see which is decided by the caller. */
export function findReleases(queries: Queries) {
  return select(queries).orderBy(desc(releases.openedAt), desc(releases.id));
}

export async function findRelease(queries: Queries, releaseId: string): Promise<ReleaseRow | undefined> {
  const [row] = await select(queries).where(eq(releases.id, releaseId));
  return row;
}

/** Releases the council takes part in, counted or by name. Row security shows it its own rows only. */
export async function findOwnContributions(queries: CouncilQueries): Promise<Set<string>> {
  const rows = await queries.select({ releaseId: releaseContributors.releaseId }).from(releaseContributors);
  return new Set(rows.map(({ releaseId }) => releaseId));
}

/** The frozen figures, cohort by cohort, cells in the order of statements and stages. */
export async function findFigures(queries: Queries, releaseId: string) {
  const published = await queries
    .select({
      cohortCode: releaseCohorts.cohortCode,
      title: releaseCohorts.title,
      contributors: releaseCohorts.contributors,
    })
    .from(releaseCohorts)
    .innerJoin(cohorts, eq(cohorts.code, releaseCohorts.cohortCode))
    .where(eq(releaseCohorts.releaseId, releaseId))
    .orderBy(asc(cohorts.position));
  const cells = await queries.execute<{
    cohortCode: string;
    statementCode: string;
    category: string;
    countFrom: number;
    countTo: number;
  }>(sql`
    select c.cohort_code as "cohortCode", c.statement_code as "statementCode", c.category, c.count_from as "countFrom", c.count_to as "countTo"
    from ${releaseCells} c
    join ${releases} r on r.id = c.release_id
    join framework_statements s on s.version_id = r.framework_version_id and s.code = c.statement_code
    left join framework_stages g on g.version_id = s.version_id and g.scale_code = s.scale_code and g.code = c.category
    where c.release_id = ${releaseId}
    order by c.cohort_code, s.position, g.value nulls last`);
  return { cohorts: published, cells: cells.rows };
}

/** Codes of every registered cohort. */
export async function findRegisteredCodes(queries: SharedQueries): Promise<string[]> {
  const rows = await queries.select({ code: cohorts.code }).from(cohorts).orderBy(asc(cohorts.position));
  return rows.map(({ code }) => code);
}
