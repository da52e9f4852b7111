import { sharedTables } from '@waymark/db';
import type pg from 'pg';
import {
  randomSecrets,
  definers,
  tiedByTrigger,
  members,
  ownColumns,
  permissive,
  rightsBeside,
  removable,
} from './catalogue-lists.ts';

/** What is wrong with the closing of councils against each other, as the catalogue tells it. Nothing: an empty list. */
export async function catalogueFaults(client: pg.ClientBase): Promise<string[]> {
  const faults: string[] = [];
  for (const check of checks) {
    const { rows } = await client.query<{ fault: string }>(check.text, check.values);
    faults.push(...rows.map(({ fault }) => fault));
  }
  return faults.sort();
}

const shared = Object.keys(sharedTables);

// $1 is always the list of shared tables; every other table is a council's.
const councilTables = `council_tables as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1::text[]))`;

const columnNames = (keys: string, table: string) =>
  `(select array_agg(a.attname::text order by u.place) from unnest(${keys}) with ordinality as u (number, place)
    join pg_attribute a on a.attrelid = ${table} and a.attnum = u.number)`;

/** Every right that somebody besides the owner was given on a table or one of its columns. */
const rights = `rights as (
  select c.oid, c.relname, coalesce(r.rolname, 'everyone') as who, x.privilege_type as what, null::text as of_column
  from pg_class c cross join aclexplode(c.relacl) x left join pg_roles r on r.oid = x.grantee
  where c.relnamespace = 'public'::regnamespace and x.grantee <> c.relowner
  union all
  select c.oid, c.relname, coalesce(r.rolname, 'everyone'), x.privilege_type, a.attname
  from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped cross join aclexplode(a.attacl) x
  left join pg_roles r on r.oid = x.grantee
  where c.relnamespace = 'public'::regnamespace and x.grantee <> c.relowner)`;

const policy = '(council_id = ( SELECT current_council_id() AS current_council_id))';

const checks: { text: string; values: unknown[] }[] = [
  {
    text: `select s.name || ' is listed as shared and does not exist' as fault from unnest($1::text[]) as s (name)
      where to_regclass('public.' || s.name) is null
      union all select c.relname || ' is listed as shared and has council_id' from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname = any ($1::text[])`,
    values: [shared],
  },
  {
    text: `with ${councilTables}
      select c.relname || ' is neither shared nor has council_id not null' as fault from council_tables c
      where not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)
      union all select relname || ' has no row security' from council_tables where not relrowsecurity
      union all select relname || ' does not force row security on its owner' from council_tables where not relforcerowsecurity`,
    values: [shared],
  },
  {
    text: `with ${councilTables}, found as (
        select p.*, array_to_string(array(select unnest(p.roles) order by 1), ' ') as whose from pg_policies p where p.schemaname = 'public')
      select c.relname || ' lacks the one restrictive policy, to the letter' as fault from council_tables c
      where (select count(*) from found f where f.tablename = c.relname and f.permissive = 'RESTRICTIVE' and f.policyname = 'only_own_council'
        and f.cmd = 'ALL' and f.whose = 'waymark_api waymark_national' and f.qual = $2 and f.with_check = $2) <> 1
      union all select f.tablename || ' has a policy nobody listed: ' || f.policyname from found f
      where not (f.permissive = 'RESTRICTIVE' and f.policyname = 'only_own_council')
        and concat_ws('|', f.tablename, f.policyname, f.cmd, f.whose, coalesce(f.qual, ''), coalesce(f.with_check, '')) <> all ($3::text[])
        and concat_ws('|', '*', f.policyname, f.cmd, f.whose, coalesce(f.qual, ''), coalesce(f.with_check, '')) <> all ($3::text[])`,
    values: [shared, policy, permissive],
  },
  {
    text: `with ${councilTables}
      select c.relname || ' has no primary key' as fault from council_tables c
      where not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
      union all select c.relname || ' is unique across councils by ' || i.indexrelid::regclass from council_tables c
      join pg_index i on i.indrelid = c.oid and (i.indisunique or i.indisexclusion)
      where coalesce((${columnNames('i.indkey::int2[]', 'c.oid')})[1], '') <> 'council_id' and i.indexrelid::regclass::text <> all ($2::text[])`,
    values: [shared, Object.keys(randomSecrets)],
  },
  {
    // A key without council_id would tell whether another council's row exists, and let one be tied to it.
    text: `with ${councilTables}, keys as (
        select k.conname, c.relname, k.confrelid, ${columnNames('k.conkey', 'k.conrelid')} as own, ${columnNames('k.confkey', 'k.confrelid')} as theirs
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        where k.contype = 'f' and c.relnamespace = 'public'::regnamespace)
      select k.relname || ' refers to a council''s row without council_id: ' || k.conname as fault
      from keys k join council_tables t on t.oid = k.confrelid
      where array_position(k.own, 'council_id') is null or array_position(k.own, 'council_id') <> array_position(k.theirs, 'council_id')
      union all select c.relname || ' is tied to no council' from council_tables c
      where not exists (select from keys k where k.relname = c.relname and 'council_id' = any (k.own)
        and (k.confrelid = 'councils'::regclass or k.confrelid in (select oid from council_tables))) and c.relname <> all ($2::text[])`,
    values: [shared, Object.keys(tiedByTrigger)],
  },
  {
    text: `with refers as (
        select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1::text[])
          and a.attname like '%\\_id' and a.attname <> 'council_id'
          and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey)))
      select relname || '.' || attname || ' names a row and no foreign key holds it' as fault from refers
      where relname || '.' || attname <> all ($2::text[])`,
    values: [shared, Object.keys(ownColumns)],
  },
  {
    text: `select c.relname || ' is a view without security_invoker' as fault from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)
      union all select c.relname || ' is a kind of relation that row security does not reach' from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('m', 'f')
      union all select r.ev_class::regclass || ' has a rule' from pg_rewrite r join pg_class c on c.oid = r.ev_class
      where c.relnamespace = 'public'::regnamespace and r.rulename <> '_RETURN'
      union all select 'a publication would carry rows away: ' || pubname from pg_publication`,
    values: [],
  },
  {
    text: `with found as (
        select p.oid::regprocedure::text as name, pg_get_userbyid(p.proowner) as owner, p.proconfig, p.prosecdef, p.proacl, p.proowner
        from pg_proc p where p.pronamespace = 'public'::regnamespace)
      select name || ' is SECURITY DEFINER and not listed' as fault from found where prosecdef and name <> all ($1::text[])
      union all select s.name || ' is not SECURITY DEFINER of waymark_gate' from unnest($1::text[]) as s (name)
      where not exists (select from found f where f.name = s.name and f.prosecdef and f.owner = 'waymark_gate')
      union all select name || ' does not pin its search_path' from found
      where prosecdef and not coalesce('search_path=public, pg_temp' = any (proconfig), false)
      union all select name || ' can be called by everyone' from found f
      where exists (select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) x where x.grantee = 0)
      union all select f.name || ' can be called by ' || x.grantee::regrole from found f cross join aclexplode(f.proacl) x
      where f.prosecdef and x.grantee not in (0, f.proowner) and f.name || ' ' || x.grantee::regrole <> all ($2::text[])`,
    values: [
      Object.keys(definers),
      Object.entries(definers).flatMap(([name, roles]) => roles.split(' ').map((role) => `${name} ${role}`)),
    ],
  },
  {
    text: `with found as (select r.* from pg_roles r where r.rolname in ('waymark_api', 'waymark_release', 'waymark_national', 'waymark_gate', 'waymark_owner'))
      select rolname || ' may pass by row security, or make what does' as fault from found
      where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
      union all select rolname || ' may sign in' from found where rolcanlogin and rolname in ('waymark_national', 'waymark_gate')
      union all select f.rolname || ' owns ' || d.classid::regclass || ' ' || d.objid from found f join pg_shdepend d
        on d.refclassid = 'pg_authid'::regclass and d.refobjid = f.oid and d.deptype = 'o' and d.dbid = (select oid from pg_database where datname = current_database())
      where f.rolname in ('waymark_api', 'waymark_release', 'waymark_national')
        or (f.rolname = 'waymark_gate' and not (d.classid = 'pg_proc'::regclass and d.objid::regprocedure::text = any ($1::text[])))
      union all select m.member::regrole || ' is a member of ' || m.roleid::regrole from pg_auth_members m join found f on f.oid in (m.member, m.roleid)
      where m.member::regrole || ' ' || m.roleid::regrole <> all ($2::text[]) and not (select rolsuper or rolcreaterole from pg_roles where oid = m.member)
      union all select f.rolname || ' inherits rights it should take on one transaction at a time' from found f where f.rolname = 'waymark_api' and f.rolinherit
      union all select f.rolname || ' may make objects in the schema' from found f
      where f.rolname <> 'waymark_owner' and has_schema_privilege(f.oid, 'public', 'create')
      union all select 'rights are handed out in advance' from pg_default_acl`,
    values: [Object.keys(definers), members],
  },
  {
    text: `with ${councilTables}, ${rights}
      select 'everyone may ' || what || ' ' || relname || coalesce('.' || of_column, '') as fault from rights where who = 'everyone'
      union all select who || ' may ' || what || ' ' || relname from rights where what not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
      union all select who || ' may change whose a row of ' || relname || ' is' from rights r
      where what = 'UPDATE' and (of_column is null or of_column = 'council_id') and r.oid in (select oid from council_tables)
      union all select who || ' may remove rows of ' || relname from rights r
      where what = 'DELETE' and r.oid in (select oid from council_tables) and relname <> all ($3::text[])
      union all select concat_ws(' ', who, 'may', what, relname || coalesce('.' || of_column, '')) from rights r
      where who <> 'waymark_api' and r.oid in (select oid from council_tables)
        and concat_ws(' ', who, what, relname || coalesce('.' || of_column, '')) <> all ($2::text[])`,
    values: [shared, rightsBeside, Object.keys(removable)],
  },
];
