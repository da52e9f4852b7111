import { sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';

export interface NamedRow {
  [column: string]: unknown;
  gssCode: string;
  name: string;
  tier: 'named' | 'public';
  /** `[statementCode, answerKind, stageCode]` in the framework's order. */
  answers: [string, 'stage' | 'not_known' | 'not_applicable', string | null][];
}

/** Councils that were named when the release was frozen and still choose to be, by name. */
export async function findNamed(queries: SharedQueries, releaseId: string, tiers: readonly string[]): Promise<NamedRow[]> {
  const { rows } = await queries.execute<NamedRow>(sql`
    select a.gss_code as "gssCode", area.name, n.tier,
      json_agg(json_build_array(a.statement_code, a.answer_kind, a.stage_code) order by s.position) as answers
    from release_named_answers a
    join releases r on r.id = a.release_id
    join named_councils n on n.gss_code = a.gss_code and n.framework_id = r.framework_id and n.cycle_code = r.cycle_code
    join areas area on area.gss_code = a.gss_code
    join framework_statements s on s.version_id = r.framework_version_id and s.code = a.statement_code
    where a.release_id = ${releaseId} and n.tier in ${tiers}
    group by a.gss_code, area.name, n.tier order by area.name`);
  return rows;
}
