import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';

/** PostgreSQL's environment: nothing of ours, so that the machine's locale and PG* variables cannot change it. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export interface NewCluster {
  binaries: string;
  folder: string;
  account: Account;
  password: string;
  durable: boolean;
}

/** Makes a cluster in `folder`. It appears whole or not at all, so one cut off by a crash is never taken for a good one. */
export async function initialise({ binaries, folder, account, password, durable }: NewCluster): Promise<void> {
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid);
  const options = [`--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // The same everywhere: the default encoding and sort order differ from machine to machine.
  options.push('--encoding=UTF8', '--locale=C', ...(durable ? [] : ['--no-sync']));
  try {
    await promisify(execFile)(path.join(binaries, 'bin', 'initdb'), options, {
      cwd: draft,
      env: postgresEnvironment,
      ...account,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  if (existsSync(folder)) throw new Error(`${folder} appeared while it was being made; is another process at work there?`);
  renameSync(draft, folder);
}
