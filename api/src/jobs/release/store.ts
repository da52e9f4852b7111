import type pg from 'pg';
import type { RegisteredCohort } from '@waymark/disclosure';
import type { EditionRelation } from '@waymark/reference-data';
import type { ReleaseStatement, SealedAnswer } from '../../domain/release.ts';

/** SQL of the release job, as waymark_release: it can read answers of councils that take part, and none of their words. */

/** The job's one connection. */
export type Client = pg.ClientBase;

/** A framework's edition: what it asks, and how it came from the one it was made from. */
export interface Edition {
  id: string;
  version: string;
  hash: string;
  isPublished: boolean;
  basedOn: string | null;
  /** Code of each statement, by its lineage id. */
  codes: ReadonlyMap<string, string>;
  relations: EditionRelation[];
}

export async function findFramework(client: Client, code: string): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>('select id from frameworks where code = $1', [code]);
  return rows[0]?.id;
}

export async function hasCycle(client: Client, cycleCode: string): Promise<boolean> {
  const { rowCount } = await client.query('select from cycles where code = $1', [cycleCode]);
  return rowCount === 1;
}

/** Every edition that is out, the newest first: 1.10.0 comes after 1.9.0. */
export async function findEditions(client: Client, frameworkId: string): Promise<Edition[]> {
  type Row = Omit<Edition, 'codes'> & { codes: [string, string][] | null };
  const { rows } = await client.query<Row>(
    `select v.id, v.version, v.hash, v.status = 'published' as "isPublished", v.based_on as "basedOn",
       (select json_agg(json_build_array(s.lineage_id, s.code)) from framework_statements s where s.version_id = v.id) as codes,
       (select coalesce(json_agg(json_build_object('relation', r.relation, 'fromLineageId', r.from_lineage_id, 'toLineageId', r.to_lineage_id,
          'comparable', r.comparable, 'reason', r.reason) order by r.position), '[]')
        from framework_relations r where r.version_id = v.id) as relations
     from framework_versions v where v.framework_id = $1 and v.status <> 'draft'
     order by string_to_array(v.version, '.')::int[] desc`,
    [frameworkId],
  );
  return rows.map((row) => ({ ...row, codes: new Map(row.codes ?? []) }));
}

export async function findStatements(client: Client, versionId: string): Promise<ReleaseStatement[]> {
  const { rows } = await client.query<{ code: string; stages: string[] }>(
    `select s.code, array(select g.code from framework_stages g where g.version_id = s.version_id and g.scale_code = s.scale_code order by g.value) as stages
     from framework_statements s where s.version_id = $1 order by s.position`,
    [versionId],
  );
  return rows;
}

/** Every registered cohort, in the order in which they are shown, with its areas. */
export async function findCohorts(client: Client) {
  const { rows } = await client.query<RegisteredCohort & { title: string }>(
    `select c.code, c.title, c.kind, array(select a.gss_code from cohort_areas a where a.cohort_code = c.code order by a.gss_code) as members
     from cohorts c order by c.position`,
  );
  return rows;
}

export interface Round {
  frameworkId: string;
  cycleCode: string;
  demonstration: boolean;
}

/** Each council's latest sealed submission of a round by now, with its consent; $1 to $3 are the round. */
const latest = `(
       select distinct on (s.council_id) s.council_id, s.id, s.framework_version_id
       from submissions s
       where s.framework_id = $1 and s.cycle_code = $2 and s.demonstration = $3 and s.sealed_at <= now()
       order by s.council_id, s.sealed_at desc, s.revision desc
     ) as l
     join council_consents c on c.council_id = l.council_id and c.framework_id = $1 and c.cycle_code = $2 and c.tier <> 'private'`;

/** How many of those that take part answered each edition. */
export async function findUse(client: Client, round: Round): Promise<Map<string, number>> {
  const { rows } = await client.query<{ versionId: string; councils: number }>(
    `select l.framework_version_id as "versionId", count(*)::int as councils from ${latest} group by 1`,
    [round.frameworkId, round.cycleCode, round.demonstration],
  );
  return new Map(rows.map(({ versionId, councils }) => [versionId, councils]));
}

/**
 * Keeps who takes part: each council's latest sealed submission by now, where it is of one of these editions and the council
 * consents. Consent is read here and never again: what changes later waits for the next cycle.
 * @returns how many are counted; those who are named are in no count
 */
export async function freezeContributors(
  client: Client,
  { releaseId, round, versionIds }: { releaseId: string; round: Round; versionIds: readonly string[] },
): Promise<number> {
  const { rows } = await client.query<{ tier: string }>(
    `insert into release_contributors (council_id, release_id, submission_id, tier, framework_id, cycle_code, demonstration)
     select l.council_id, $4, l.id, c.tier, $1, $2, $3
     from ${latest}
     where l.framework_version_id = any ($5)
     returning tier`,
    [round.frameworkId, round.cycleCode, round.demonstration, releaseId, versionIds],
  );
  return rows.filter(({ tier }) => tier === 'anonymous').length;
}

/** One council that takes part, with its answers by the codes of its own edition. */
export interface Taking {
  councilId: string;
  gssCode: string;
  submissionId: string;
  tier: 'anonymous' | 'named' | 'public';
  versionId: string;
  answers: Map<string, SealedAnswer>;
}

/** Those frozen with the release, and their sealed answers, in an order that is always the same. */
export async function findTaking(client: Client, releaseId: string): Promise<Taking[]> {
  type Row = Omit<Taking, 'answers'> & { answers: [string, SealedAnswer['kind'], string | null][] };
  const { rows } = await client.query<Row>(
    `select c.council_id as "councilId", k.gss_code as "gssCode", c.submission_id as "submissionId", c.tier, s.framework_version_id as "versionId",
       (select coalesce(json_agg(json_build_array(a.statement_code, a.answer_kind, a.stage_code)), '[]')
        from submission_answers a where a.council_id = c.council_id and a.submission_id = c.submission_id) as answers
     from release_contributors c
     join submissions s on s.council_id = c.council_id and s.id = c.submission_id
     join councils k on k.id = c.council_id
     where c.release_id = $1 order by k.gss_code`,
    [releaseId],
  );
  return rows.map((row) => ({
    ...row,
    answers: new Map(
      row.answers.map(([code, kind, stage]) => [code, kind === 'stage' ? { kind, stage: stage ?? '' } : { kind }]),
    ),
  }));
}

/** Submissions that were counted in any other release, withdrawn ones included. */
export async function findCountedElsewhere(client: Client, releaseId: string): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select submission_id as id from release_contributors where release_id <> $1 and tier = 'anonymous'`,
    [releaseId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Inserts many rows of one table at once, from columns by name. */
export async function insertRows(client: Client, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  await client.query(
    `insert into ${client.escapeIdentifier(table)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})
     select ${columns.map((column) => `r.${client.escapeIdentifier(column)}`).join(', ')}
     from jsonb_populate_recordset(null::${client.escapeIdentifier(table)}, $1::jsonb) as r`,
    [JSON.stringify(rows)],
  );
}
