import { sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';

export interface ChangeRow extends Record<string, unknown> {
  at: Date;
  kind: 'vintage_loaded' | 'release_published' | 'release_withdrawn';
  subject: string;
  title: string;
}

/**
 * Of releases only those that everybody may read, or could before they were withdrawn, and from the day on which they could:
 * when a release was published to its contributors is theirs to know.
 */
export async function findChanges(queries: SharedQueries, since: string, most: number): Promise<ChangeRow[]> {
  const { rows } = await queries.execute<Omit<ChangeRow, 'at'> & { at: string }>(sql`
    with public_releases as (
      select r.id, v.title || ', ' || r.cycle_code as title, r.withdrawn_at,
        greatest(r.published_at, r.public_from::timestamp at time zone 'Europe/London') as public_at
      from releases r join framework_versions v on v.id = r.framework_version_id
      where r.published_at is not null
        and coalesce(r.withdrawn_at, now()) >= greatest(r.published_at, r.public_from::timestamp at time zone 'Europe/London')
    ), changes as (
      select v.loaded_at as at, 'vintage_loaded' as kind, 'datasets/' || d.code || '/vintages/' || v.code as subject, d.title
      from vintages v join datasets d on d.id = v.dataset_id
      union all select public_at, 'release_published', 'releases/' || id, title from public_releases
      union all select withdrawn_at, 'release_withdrawn', 'releases/' || id, title from public_releases where withdrawn_at is not null
    )
    select at, kind, subject, title from changes where at >= ${since}::timestamptz order by at, subject, kind limit ${most}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) })) as ChangeRow[]; // the columns of the statement above
}
