import { readFile } from 'node:fs/promises';
import pg from 'pg';

export const rolesFile = new URL('../../../migrations/roles/roles.sql', import.meta.url);

/** The roles that sign in, each with its password. */
export interface RolePasswords {
  waymark_owner: string;
  waymark_api: string;
  waymark_release: string;
}

/**
 * Makes the roles, sets their passwords, and hands the database named in `adminUrl` to waymark_owner.
 * `adminUrl` must be allowed to create roles. Safe to repeat.
 */
export async function ensureRoles(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Roles belong to the cluster: two databases being set up at once must not both make them.
    await client.query(`select pg_advisory_lock(hashtext('waymark roles'))`);
    await client.query(await readFile(rolesFile, 'utf8'));
    for (const [role, password] of Object.entries<string>({ ...passwords })) {
      await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`);
    }
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    // A creator of roles that is no superuser must be a member of a role to give it something.
    await client.query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then execute format('grant waymark_owner to %I', current_user); end if;
    end $$`);
    await client.query(`alter database ${database} owner to waymark_owner`);
    await client.query('alter schema public owner to waymark_owner');
  } finally {
    await client.end();
  }
}

/** The same server and database as `url`, signed in as another role. */
export function urlAs(url: string, role: keyof RolePasswords, password: string): string {
  const other = new URL(url);
  other.username = role;
  other.password = password;
  return other.href;
}
