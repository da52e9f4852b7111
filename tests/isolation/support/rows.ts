import { createHash } from 'node:crypto';
import type pg from 'pg';
import { sharedTables } from '@waymark/db';

/** A hash over every row that belongs to a council, in all tables: equal before and after means that nothing was done to it. */
export async function hashOfRows(root: pg.Pool, councilId: string): Promise<string> {
  const { rows: tables } = await root.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by c.relname`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables.filter((table) => !(table.name in sharedTables))) {
    const { rows } = await root.query<{ content: string }>(
      // When a key was last used, and when it is read, are facts about the asking.
      `select (to_jsonb(t) - 'last_used_at')::text as content from ${name} t where council_id = $1 order by 1`,
      [councilId],
    );
    hash.update(name).update(JSON.stringify(rows));
  }
  const { rows: council } = await root.query('select to_jsonb(c)::text as content from councils c where id = $1', [councilId]);
  const { rows: people } = await root.query(
    `select to_jsonb(p)::text as content from people p join memberships m on m.person_id = p.id where m.council_id = $1 order by 1`,
    [councilId],
  );
  return hash.update(JSON.stringify([council, people])).digest('hex');
}
