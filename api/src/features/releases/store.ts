import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilScope, FixedStatement, NationalTx, SharedQueries } from '@waymark/db';
import { frameworks, frameworkVersions, releaseCells, releaseCohorts, releaseContributors, releases } from '@waymark/db/schema';

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
};

type Queries = SharedQueries | CouncilQueries | NationalTx;

function select(queries: Queries) {
  return queries
    .select(columns)
    .from(releases)
    .innerJoin(frameworks, eq(frameworks.id, releases.frameworkId))
    .innerJoin(frameworkVersions, eq(frameworkVersions.id, releases.frameworkVersionId));
}

export type ReleaseRow = Awaited<ReturnType<typeof findReleases>>[number];

/** All, newest first; who may see which is decided by the caller. */
export function findReleases(queries: Queries) {
  return select(queries).orderBy(desc(releases.frozenAt), desc(releases.id));
}

export async function findRelease(queries: Queries, releaseId: string): Promise<ReleaseRow | undefined> {
  const [row] = await select(queries).where(eq(releases.id, releaseId));
  return row;
}

/** Releases the council was counted in. Row security shows it its own rows only. */
export async function findOwnContributions(queries: CouncilQueries): Promise<Set<string>> {
  const rows = await queries.select({ releaseId: releaseContributors.releaseId }).from(releaseContributors);
  return new Set(rows.map(({ releaseId }) => releaseId));
}

/** The frozen figures, cohort by cohort, cells in the order of statements and stages. */
export async function findFigures(queries: Queries, releaseId: string) {
  const cohorts = await queries
    .select()
    .from(releaseCohorts)
    .where(eq(releaseCohorts.releaseId, releaseId))
    .orderBy(asc(releaseCohorts.cohortCode));
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
  return { cohorts, cells: cells.rows };
}

export interface OwnPlaceRow {
  cycleCode: string | null;
  revision: number | null;
  sealedAt: Date | null;
  isCounted: boolean;
  /** `[statementCode, answerKind, stageCode]`; null when nothing is signed off. */
  answers: [string, 'stage' | 'not_known' | 'not_applicable', string | null][] | null;
}

/** One statement, so that a council's own view costs one round trip. No row: not published to this council, or not there. */
const readOwnPlace: FixedStatement = {
  name: 'read_own_place',
  text: `
    with release as (
      select r.id, r.framework_version_id, r.cycle_code
      from releases r
      where r.id = $1 and r.state = 'published'
        and (r.public_from <= (now() at time zone 'Europe/London')::date
          or exists (select from release_contributors c where c.council_id = current_council_id() and c.release_id = r.id))
    ), own as (
      select s.council_id, s.id, s.cycle_code, s.revision, s.sealed_at
      from submissions s join release on s.framework_version_id = release.framework_version_id
      where s.council_id = current_council_id()
      order by s.cycle_code = release.cycle_code desc, s.sealed_at desc limit 1
    )
    select own.cycle_code as "cycleCode", own.revision, own.sealed_at as "sealedAt",
      exists (select from release_contributors c
        where c.council_id = own.council_id and c.release_id = release.id and c.submission_id = own.id) as "isCounted",
      (select json_agg(json_build_array(a.statement_code, a.answer_kind, a.stage_code)) from submission_answers a
        where a.council_id = own.council_id and a.submission_id = own.id) as answers
    from release left join own on true`,
};

export async function findOwnPlace(council: CouncilScope, releaseId: string): Promise<OwnPlaceRow | undefined> {
  const rows = await council.readFixed<OwnPlaceRow>(readOwnPlace, [releaseId]);
  return rows[0];
}

/** Moves a frozen release on, if it still is; the table's trigger guards the rest. */
export async function publish(tx: NationalTx, releaseId: string, publicFrom: string): Promise<boolean> {
  const moved = await tx
    .update(releases)
    .set({ state: 'published', publishedAt: sql`now()`, publicFrom })
    .where(and(eq(releases.id, releaseId), eq(releases.state, 'frozen')))
    .returning({ id: releases.id });
  return moved.length > 0;
}

export async function withdraw(tx: NationalTx, releaseId: string, reason: string): Promise<boolean> {
  const moved = await tx
    .update(releases)
    .set({ state: 'withdrawn', withdrawnAt: sql`now()`, withdrawnReason: reason })
    .where(and(eq(releases.id, releaseId), sql`${releases.state} <> 'withdrawn'`))
    .returning({ id: releases.id });
  return moved.length > 0;
}
