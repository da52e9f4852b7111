import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureRoles, urlAs, type RolePasswords } from '@waymark/db';
import { tryDatabases } from './check-settings.ts';

/** One address per role; each job gets the ones it needs and no other. */
export interface RoleUrls {
  owner: string;
  api: string;
  release: string;
}

/**
 * The roles' addresses on the database that `databaseUrl` names. With API_DATABASE_URL and RELEASE_DATABASE_URL given, the
 * operator has made the roles from migrations/roles/roles.sql, and DATABASE_URL signs in as waymark_owner. Otherwise we
 * make the roles, with passwords generated once and kept in the data folder.
 */
export async function roleUrls(dataFolder: string, databaseUrl: string, environment: NodeJS.ProcessEnv): Promise<RoleUrls> {
  await tryDatabases(environment);
  const { API_DATABASE_URL: api, RELEASE_DATABASE_URL: release } = environment;
  if (api && release) return { owner: databaseUrl, api, release };
  const passwords = keptPasswords(dataFolder);
  await ensureRoles(databaseUrl, passwords);
  return {
    owner: urlAs(databaseUrl, 'waymark_owner', passwords.waymark_owner),
    api: urlAs(databaseUrl, 'waymark_api', passwords.waymark_api),
    release: urlAs(databaseUrl, 'waymark_release', passwords.waymark_release),
  };
}

function keptPasswords(dataFolder: string): RolePasswords {
  const file = path.join(dataFolder, 'role-passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RolePasswords; // Written below, by nobody else.
  const password = () => randomBytes(24).toString('base64url');
  const passwords = { waymark_owner: password(), waymark_api: password(), waymark_release: password() };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  return passwords;
}
