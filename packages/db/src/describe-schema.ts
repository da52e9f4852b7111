import type pg from 'pg';

/**
 * The schema of a database as text, from the catalogue: what `pg_dump --schema-only` would tell and the embedded
 * PostgreSQL has no program for. In one order and in the words of every version from 15 on, so that two can be compared.
 * Committed as migrations/schema.txt: a review sees a policy or a grant change in one line, whatever migration did it.
 */
export async function describeSchema(client: pg.ClientBase | pg.Pool): Promise<string> {
  const parts: string[] = [];
  for (const [title, text] of Object.entries(sections)) {
    const { rows } = await client.query<{ line: string }>(`select line from (${text}) as lines order by line collate "C"`);
    parts.push(`## ${title}\n\n${rows.map(({ line }) => line).join('\n')}\n`);
  }
  return parts.join('\n');
}

/** `who: SELECT, INSERT` for every role but the owner, who has everything. */
const grants = (acl: string, owner: string) => `(
  select string_agg(who || ': ' || what, '; ' order by who collate "C") from (
    select coalesce(r.rolname, 'everyone') as who, string_agg(a.privilege_type, ', ' order by a.privilege_type collate "C") as what
    from aclexplode(${acl}) a left join pg_roles r on r.oid = a.grantee
    where a.grantee <> ${owner} group by 1) as granted)`;

const ours = `n.nspname = 'public'`;
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;

const sections: Record<string, string> = {
  Roles: `
    select format('%s%s%s%s%s%s', r.rolname, case when r.rolcanlogin then ' login' end, case when r.rolinherit then ' inherit' end,
      case when r.rolsuper then ' SUPERUSER' end, case when r.rolbypassrls then ' BYPASSRLS' end,
      (select ' member of ' || string_agg(g.rolname, ', ' order by g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid
        where m.member = r.oid)) as line
    from pg_roles r where r.rolname like 'waymark\\_%'`,
  Schema: `
    select format('%s owned by %s, granted to %s', n.nspname, pg_get_userbyid(n.nspowner), ${grants('n.nspacl', 'n.nspowner')}) as line
    from pg_namespace n where ${ours}`,
  Tables: `
    select format('%s %s owned by %s%s%s', case c.relkind when 'v' then 'view' when 'm' then 'MATERIALISED VIEW' when 'S' then 'sequence'
        else 'table' end, c.relname, pg_get_userbyid(c.relowner),
      case when c.relrowsecurity then ', row security' end, case when c.relforcerowsecurity then ' forced' end) as line
    from ${tables} where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')`,
  Columns: `
    select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
      ' default ' || pg_get_expr(d.adbin, d.adrelid)) as line
    from ${tables} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
  // 'n' is how versions from 18 on keep NOT NULL, which stands with the columns.
  Constraints: `
    select format('%s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
    from ${tables} join pg_constraint k on k.conrelid = c.oid where ${ours} and k.contype not in ('n', 't')`,
  'Indexes of no constraint': `
    select replace(pg_get_indexdef(i.indexrelid), 'public.', '') as line
    from ${tables} join pg_index i on i.indrelid = c.oid
    where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)`,
  Policies: `
    select format('%s.%s %s for %s to %s using (%s) with check (%s)', p.tablename, p.policyname, lower(p.permissive), lower(p.cmd),
      array_to_string(p.roles, ', '), p.qual, p.with_check) as line
    from pg_policies p where p.schemaname = 'public'`,
  'Grants on tables': `
    select format('%s %s', c.relname, ${grants('c.relacl', 'c.relowner')}) as line
    from ${tables} where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and ${grants('c.relacl', 'c.relowner')} is not null`,
  'Grants on columns': `
    select format('%s.%s %s', c.relname, a.attname, ${grants('a.attacl', 'c.relowner')}) as line
    from ${tables} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where ${ours} and ${grants('a.attacl', 'c.relowner')} is not null`,
  Triggers: `
    select replace(pg_get_triggerdef(t.oid), 'public.', '') || case when t.tgenabled <> 'O' then ' DISABLED' else '' end as line
    from ${tables} join pg_trigger t on t.tgrelid = c.oid where ${ours} and not t.tgisinternal`,
  Functions: `
    select format(E'%s(%s) owned by %s%s, granted to %s\\n%s', p.proname, pg_get_function_identity_arguments(p.oid), pg_get_userbyid(p.proowner),
      case when p.prosecdef then ', SECURITY DEFINER' end,
      coalesce(${grants(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')}, 'nobody'), pg_get_functiondef(p.oid)) as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prokind in ('f', 'p')`,
};
