import type pg from 'pg';
import { sharedTables } from '@waymark/db';

/**
 * Every row that belongs to a council, in all tables, with the council and its people, as one hash for each: equal before
 * and after means that nothing was done to it. When a credential was last used is left out, since asking is use.
 */
export async function hashOfRows(root: pg.Pool, councilId: string): Promise<string> {
  const { rows: tables } = await root.query<{ name: string }>(
    `select relname as name from pg_class 
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'session_councils' order by relname`,
  );
  const own = tables
    .filter(({ name }) => !(name in sharedTables))
    .map(({ name }) => `select '${name}' as name, to_jsonb(t) as row from ${name} t where council_id = $1`);
  const itsPeople = '(select person_id from memberships where council_id = $1)';
  const about = [
    `select 'councils', to_jsonb(t) from councils t where id = $1`,
    `select 'people', to_jsonb(t) from people t where id in ${itsPeople}`,
    `select 'credentials', to_jsonb(t) from credentials t where person_id in ${itsPeople}`,
    `select 'sessions', to_jsonb(t) from sessions t where person_id in ${itsPeople}`,
    `select 'account_links', to_jsonb(t) from account_links t where email in (select email from people where id in ${itsPeople})`,
  ];
  const { rows } = await root.query<{ hashes: string }>(
    `select string_agg(name || ' ' || hash, E'\\n' order by name) as hashes from (
       select name, count(*) || ' ' || md5(string_agg(text, '' order by text)) as hash
       from (select name, (row - 'last_used_at' - 'last_seen_at')::text as text
         from (${[...own, ...about].join(' union all ')}) as found) as texts group by name) as hashed`,
    [councilId],
  );
  return rows[0]?.hashes ?? '';
}
