import { asc, sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import { cohortAreas, cohorts } from '@waymark/db/schema';

/** Every registered cohort with its areas, in the order in which they are shown. */
export function findCohorts(queries: SharedQueries) {
  const { code, title, kind, description, position } = cohorts;
  const gssCodes = sql<
    string[]
  >`array(select a.gss_code from ${cohortAreas} a where a.cohort_code = cohorts.code order by a.gss_code)`;
  return queries.select({ code, title, kind, description, gssCodes }).from(cohorts).orderBy(asc(position));
}
