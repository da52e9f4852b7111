import { execFileSync } from 'node:child_process';

/** Whom PostgreSQL runs as; undefined when it runs as ourselves. */
export type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. So root hands it to the user `postgres` where there is one, else to a system user
 * of our own, else (where no user can be made) to `nobody`.
 */
export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp('postgres') ?? lookUp('waymark') ?? makeUser('waymark') ?? lookUp('nobody');
  if (!account)
    throw new Error('PostgreSQL refuses to run as root and no other user could be found or made. Start as another user.');
  return account;
}

function lookUp(name: string): Account {
  const uid = output('id', ['-u', name]);
  const gid = output('id', ['-g', name]);
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function makeUser(name: string): Account {
  // The first form is of Debian, Red Hat and most others, the second of BusyBox.
  if (output('useradd', ['--system', '--user-group', '--no-create-home', name]) === undefined)
    output('adduser', ['-S', '-D', '-H', name]);
  return lookUp(name);
}

function output(command: string, parameters: string[]): string | undefined {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
