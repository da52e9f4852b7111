import type pg from 'pg';

/**
 * Why the role of this pool must not serve requests, or null when it may: a superuser, a role with BYPASSRLS or an
 * owner of tables would pass by row security.
 */
export async function whyNotServe(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{
    name: string;
    superuser: boolean;
    bypasses: boolean;
    owns: boolean;
    joins: string | null;
  }>(`
    select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and pg_has_role(r.oid, c.relowner, 'member')) as owns,
      (select string_agg(o.rolname, ', ') from pg_roles o
        where o.oid <> r.oid and (o.rolsuper or o.rolbypassrls) and pg_has_role(r.oid, o.oid, 'member')) as joins
    from pg_roles r where r.rolname = current_user`);
  const role = rows[0];
  if (!role) return 'the database does not know the role it is signed in as';
  if (role.superuser) return `${role.name} is a superuser`;
  if (role.bypasses) return `${role.name} has BYPASSRLS`;
  if (role.owns) return `${role.name} owns tables or is a member of their owner`;
  if (role.joins) return `${role.name} is a member of ${role.joins}`;
  return null;
}
