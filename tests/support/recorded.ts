import type { World } from './world.ts';

/** A row of `events` or `national_events`, as PostgreSQL names its columns. */
export interface EventRow {
  actor_kind: string;
  actor_id: string | null;
  actor_name: string;
  action: string;
  subject: string;
  // What was there before and after: each kind of subject has its own form.
  before: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- see above
  after: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- see above
}

const columns = 'actor_kind, actor_id, actor_name, action, subject, before, after';

/** Does something, and tells which events it left: the councils' and the national ones. */
export async function recorded<T>(
  { database: { root } }: World,
  work: () => Promise<T>,
): Promise<{ answer: T; events: EventRow[]; nationalEvents: EventRow[] }> {
  const { rows: ends } = await root.query<{ councils: object; nation: string }>(
    `select (select coalesce(json_object_agg(council_id, last_sequence), '{}') from event_chains) as councils,
      (select coalesce(max(sequence), 0) from national_events) as nation`,
  );
  const answer = await work();
  const events = await root.query<EventRow>(
    `select ${columns} from events where sequence > coalesce(($1::jsonb ->> council_id::text)::bigint, 0) order by council_id, sequence`,
    [JSON.stringify(ends[0]?.councils)],
  );
  const nationalEvents = await root.query<EventRow>(
    `select ${columns} from national_events where sequence > $1 order by sequence`,
    [ends[0]?.nation],
  );
  return { answer, events: events.rows, nationalEvents: nationalEvents.rows };
}

/**
 * Every row of every table as one text: equal before and after means that nothing changed. When a credential was last
 * used, and what `authorise` notes of a session, is left out, since asking is use.
 */
export async function contentOf({ database: { root } }: World): Promise<string> {
  const { rows: tables } = await root.query<{ name: string }>(
    `select format('%I', relname) as name from pg_class 
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'session_councils' order by relname`,
  );
  const digests = tables.map(
    ({ name }) =>
      `select '${name} ' || coalesce(md5(string_agg(row, '' order by row)), 'empty') as digest
       from (select (to_jsonb(t) - 'last_seen_at' - 'last_used_at')::text as row from ${name} t) as all_rows`,
  );
  const { rows } = await root.query<{ digest: string }>(digests.join(' union all '));
  // Sorted here: PostgreSQL may read the tables side by side.
  return rows
    .map(({ digest }) => digest)
    .sort()
    .join('\n');
}
