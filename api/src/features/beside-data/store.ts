import { sql } from 'drizzle-orm';
import type { CouncilQueries } from '@waymark/db';

export interface SealedStatement {
  code: string;
  themeCode: string;
  title: string;
  lineageId: string;
  /** Names of indicators that belong to it; empty where only its theme has some. */
  indicators: string[];
  kind: 'stage' | 'not_known' | 'not_applicable';
  stage: { code: string; label: string; place: number; of: number } | null;
}

export interface SealedTheme {
  code: string;
  parentCode: string | null;
  title: string;
  indicators: string[];
}

export interface SealedRow {
  gssCode: string;
  cycleCode: string;
  sealedAt: string;
  demonstration: boolean;
  frameworkId: string;
  versionId: string;
  themes: SealedTheme[];
  statements: SealedStatement[];
}

/** A sealed revision of the council's own, with what its edition says of themes, scales and indicators. */
export async function findSealed(
  queries: CouncilQueries,
  assessmentId: string,
  revision: number,
): Promise<SealedRow | undefined> {
  const { rows } = await queries.execute<{ found: SealedRow }>(sql`
    select json_build_object(
      'gssCode', c.gss_code, 'cycleCode', u.cycle_code, 'sealedAt', u.sealed_at, 'demonstration', u.demonstration,
      'frameworkId', u.framework_id, 'versionId', u.framework_version_id,
      'themes', (select json_agg(json_build_object('code', t.code, 'parentCode', t.parent_code, 'title', t.title,
          'indicators', t.indicators) order by t.position)
        from framework_themes t where t.version_id = u.framework_version_id),
      'statements', (select json_agg(json_build_object('code', s.code, 'themeCode', s.theme_code,
          'title', coalesce(s.short_title, s.text), 'lineageId', s.lineage_id, 'indicators', coalesce(s.indicators, '{}'),
          'kind', a.answer_kind, 'stage', (
            select json_build_object('code', g.code, 'label', g.label, 'place', g.place, 'of', g.of) from (
              select code, label, row_number() over (order by value) as place, count(*) over () as of
              from framework_stages where version_id = s.version_id and scale_code = s.scale_code) g
            where g.code = a.stage_code)) order by s.position)
        from submission_answers a
        join framework_statements s on s.version_id = u.framework_version_id and s.code = a.statement_code
        where a.council_id = u.council_id and a.submission_id = u.id)
    ) as found
    from submissions u join councils c on c.id = u.council_id
    where u.council_id = current_council_id() and u.assessment_id = ${assessmentId} and u.revision = ${revision}`);
  return rows[0]?.found;
}

export interface ReleaseRow {
  id: string;
  cycleCode: string;
  versionId: string;
  version: string;
  cohorts: {
    code: string;
    title: string;
    contributors: number;
    cells: { lineageId: string; category: string; countFrom: number; countTo: number }[];
  }[];
}

/**
 * The release this council may read that stands nearest to a sealed revision: of its cycle if there is one, else the latest; of it the
 * groups that the council belongs to. Made-up judgements stand beside made-up figures only.
 */
export async function findReadableRelease(
  queries: CouncilQueries,
  { frameworkId, cycleCode, demonstration }: SealedRow,
): Promise<ReleaseRow | undefined> {
  const { rows } = await queries.execute<{ found: ReleaseRow }>(sql`
    select json_build_object('id', r.id, 'cycleCode', r.cycle_code, 'versionId', r.framework_version_id, 'version', v.version,
      'cohorts', (select coalesce(json_agg(json_build_object('code', h.cohort_code, 'title', h.title, 'contributors', h.contributors,
          'cells', (select json_agg(json_build_object('lineageId', s.lineage_id, 'category', c.category, 'countFrom', c.count_from,
              'countTo', c.count_to) order by s.position, g.value nulls last)
            from release_cells c
            join framework_statements s on s.version_id = r.framework_version_id and s.code = c.statement_code
            left join framework_stages g
              on g.version_id = s.version_id and g.scale_code = s.scale_code and g.code = c.category
            where c.release_id = r.id and c.cohort_code = h.cohort_code))
          order by k.position), '[]')
        from release_cohorts h join cohorts k on k.code = h.cohort_code
        where h.release_id = r.id and h.contributors is not null and exists (
          select from cohort_areas m join councils o on o.gss_code = m.gss_code
          where m.cohort_code = h.cohort_code and o.id = current_council_id()))
    ) as found
    from releases r join framework_versions v on v.id = r.framework_version_id
    where r.framework_id = ${frameworkId} and r.demonstration = ${demonstration} and r.state = 'published'
      and (r.public_from <= (now() at time zone 'Europe/London')::date
        or exists (select from release_contributors c where c.council_id = current_council_id() and c.release_id = r.id))
    order by r.cycle_code = ${cycleCode} desc, r.cycle_code desc limit 1`);
  return rows[0]?.found;
}
