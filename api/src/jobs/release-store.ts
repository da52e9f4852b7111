import type pg from 'pg';
import type { Contributor, ReleaseStatement, SealedAnswer } from '../domain/release.ts';

/** SQL of the release job, as waymark_release: it can read answers of councils that take part, and none of their words. */

export async function findVersion(client: pg.ClientBase, frameworkCode: string) {
  const { rows } = await client.query<{ id: string; frameworkId: string; version: string; hash: string }>(
    `select v.id, v.framework_id as "frameworkId", v.version, v.hash
     from framework_versions v join frameworks f on f.id = v.framework_id
     where f.code = $1 and v.status = 'published' order by v.published_at desc limit 1`,
    [frameworkCode],
  );
  return rows[0];
}

export async function hasCycle(client: pg.ClientBase, cycleCode: string): Promise<boolean> {
  const { rowCount } = await client.query('select from cycles where code = $1', [cycleCode]);
  return rowCount === 1;
}

export async function findStatements(client: pg.ClientBase, versionId: string): Promise<ReleaseStatement[]> {
  const { rows } = await client.query<{ code: string; stages: string[] }>(
    `select s.code, array(select g.code from framework_stages g where g.version_id = s.version_id and g.scale_code = s.scale_code order by g.value) as stages
     from framework_statements s where s.version_id = $1 order by s.position`,
    [versionId],
  );
  return rows;
}

export interface CountedSubmission extends Contributor {
  submissionId: string;
}

/**
 * Each council's latest revision sealed by now, where that revision takes part. A council whose latest revision does not
 * take part has changed its mind, and is not counted by an earlier one.
 */
export async function findContributors(
  client: pg.ClientBase,
  place: { versionId: string; cycleCode: string; demonstration: boolean },
): Promise<CountedSubmission[]> {
  const { rows } = await client.query<{
    councilId: string;
    submissionId: string;
    answers: [string, SealedAnswer['kind'], string | null][];
  }>(
    `with latest as (
       select distinct on (s.council_id) s.council_id, s.id, s.contributes
       from submissions s
       where s.framework_version_id = $1 and s.cycle_code = $2 and s.demonstration = $3 and s.sealed_at <= now()
       order by s.council_id, s.revision desc
     )
     select l.council_id as "councilId", l.id as "submissionId",
       (select coalesce(json_agg(json_build_array(a.statement_code, a.answer_kind, a.stage_code)), '[]')
        from submission_answers a where a.council_id = l.council_id and a.submission_id = l.id) as answers
     from latest l where l.contributes order by l.council_id`,
    [place.versionId, place.cycleCode, place.demonstration],
  );
  return rows.map(({ councilId, submissionId, answers }) => ({
    councilId,
    submissionId,
    answers: new Map(answers.map(([code, kind, stage]) => [code, kind === 'stage' ? { kind, stage: stage ?? '' } : { kind }])),
  }));
}

/** Inserts many rows of one table at once, from columns by name. */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
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
