import { randomBytes } from 'node:crypto';
import { urlAs } from '@waymark/db';
import pg from 'pg';
import { passwords, templateName } from './names.ts';

export interface TestDatabase {
  superuserUrl: string;
  ownerUrl: string;
  apiUrl: string;
  releaseUrl: string;
  /** A superuser: arranges rows and proves that hidden ones exist. Never the role under test. */
  root: pg.Pool;
  drop(): Promise<void>;
}

/** A database of its own, cloned from the migrated and loaded template or another; takes some tens of milliseconds. */
export function cloneDatabase(superuserUrl: string, template: string = templateName): Promise<TestDatabase> {
  return createDatabase(superuserUrl, template);
}

/** One without anything in it, as an operator hands it to waymark_owner. */
export function emptyDatabase(superuserUrl: string): Promise<TestDatabase> {
  return createDatabase(superuserUrl, 'template0');
}

async function createDatabase(superuserUrl: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: superuserUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${template} owner waymark_owner`);
  await admin.end();
  const url = new URL(superuserUrl);
  url.pathname = `/${name}`;
  const root = new pg.Pool({ connectionString: url.href, max: 4 });
  root.on('error', () => {}); // The cluster may end before an idle connection of ours is closed.
  return {
    superuserUrl: url.href,
    ownerUrl: urlAs(url.href, 'waymark_owner', passwords.waymark_owner),
    apiUrl: urlAs(url.href, 'waymark_api', passwords.waymark_api),
    releaseUrl: urlAs(url.href, 'waymark_release', passwords.waymark_release),
    root,
    async drop() {
      await root.end();
      const last = new pg.Client({ connectionString: superuserUrl });
      await last.connect();
      await last.query(`drop database ${name} with (force)`);
      await last.end();
    },
  };
}
