import { ensureRoles, migrate, urlAs } from '@waymark/db';
import { startThrowAwayCluster } from '@waymark/db/embedded';
import { loadShipped } from '@waymark/reference-data';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { passwords, templateName } from './names.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test cluster's superuser; databases are cloned from its template. */
    superuserUrl: string;
  }
}

/**
 * A cluster for this run, with one migrated and loaded database that each test file clones. TEST_DATABASE_URL names another
 * server to run on instead, as its superuser: a PostgreSQL 15, say. It must hold nothing of worth, since our roles there get
 * the tests' passwords.
 */
export default async function setup(project: TestProject) {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    await makeTemplate(given);
    project.provide('superuserUrl', given);
    return;
  }
  const cluster = await startThrowAwayCluster();
  await makeTemplate(cluster.superuserUrl);
  project.provide('superuserUrl', cluster.superuserUrl);
  return () => cluster.stop();
}

async function makeTemplate(superuserUrl: string): Promise<void> {
  const root = new pg.Client({ connectionString: superuserUrl });
  await root.connect();
  await root.query(`drop database if exists ${templateName} with (force)`);
  await root.query(`create database ${templateName}`);
  await root.end();
  const url = new URL(superuserUrl);
  url.pathname = `/${templateName}`;
  await ensureRoles(url.href, passwords);
  const ownerUrl = urlAs(url.href, 'waymark_owner', passwords.waymark_owner);
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('begin');
  const loaded = await loadShipped(owner);
  if ('faults' in loaded) throw new Error('the shipped reference data has faults');
  // Whatever day the tests run: the first cycle is over, the second open, the third to come.
  await owner.query(`update cycles c set opens_on = d.opens_on, closes_on = d.closes_on
    from (values ('2025-26', current_date - 400, current_date - 40), ('2026-27', current_date - 30, current_date + 300),
      ('2027-28', current_date + 310, current_date + 600)) as d (code, opens_on, closes_on) where d.code = c.code`);
  await owner.query('commit');
  await owner.end();
}
