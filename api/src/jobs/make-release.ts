// Makes the frozen release of one framework and cycle, as waymark_release:
//   npm run release -- --framework effective-local-send-system --cycle 2025-26 [--demonstration] [--even-if-withheld]
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import canonicalize from 'canonicalize';
import pg from 'pg';
import { v7 } from 'uuid';
import { coalitionBound, methodVersion, minimumContributors } from '@waymark/disclosure';
import { releaseFigures } from '../domain/release.ts';
import { findContributors, findStatements, findVersion, hasCycle, insertRows } from './release-store.ts';

const cohortTitles: Record<string, string> = { england: 'England' };

export interface ReleaseRequest {
  frameworkCode: string;
  cycleCode: string;
  /** Demonstration councils only, or real ones only: never both. */
  demonstration: boolean;
  /** Spends the cycle's one release although nothing of it can be shown. */
  evenIfWithheld?: boolean;
}

/** A release that cannot be made, in words for whoever asked. */
export class ReleaseRefusal extends Error {
  override name = 'ReleaseRefusal';
}

/**
 * Freezes the cycle's one release, in one transaction that sees one moment.
 * @throws ReleaseRefusal
 */
export async function makeRelease(releaseUrl: string, request: ReleaseRequest): Promise<{ id: string; contributors: number }> {
  const client = new pg.Client({ connectionString: releaseUrl });
  await client.connect();
  try {
    // Held before the snapshot is taken: a national event that commits meanwhile would have taken our event's number.
    await client.query(`select pg_advisory_lock(hashtext('national_events'))`);
    await client.query('begin isolation level repeatable read');
    const made = await freeze(client, request);
    await client.query('commit');
    return made;
  } catch (error) {
    await client.query('rollback');
    if (error instanceof pg.DatabaseError && error.constraint === 'releases_one_per_cycle_key') {
      throw new ReleaseRefusal(
        `There is a release of ${request.frameworkCode} for ${request.cycleCode} already; a cycle has one, for ever.`,
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

async function freeze(client: pg.Client, { frameworkCode, cycleCode, demonstration, evenIfWithheld = false }: ReleaseRequest) {
  const version = await findVersion(client, frameworkCode);
  if (!version) throw new ReleaseRefusal(`There is no published framework ${frameworkCode}.`);
  if (!(await hasCycle(client, cycleCode))) throw new ReleaseRefusal(`There is no cycle ${cycleCode}.`);
  const statements = await findStatements(client, version.id);
  const contributors = await findContributors(client, { versionId: version.id, cycleCode, demonstration });
  if (contributors.length < minimumContributors && !evenIfWithheld) {
    throw new ReleaseRefusal(
      `Fewer than ${minimumContributors} ${kindOf(demonstration)} councils take part, so every figure would be withheld. ` +
        'Real and demonstration councils are never counted together: --demonstration counts the latter. ' +
        'A cycle has one release: wait, or say --even-if-withheld.',
    );
  }
  const cohorts = releaseFigures(statements, contributors);
  const id = v7();
  const manifest = {
    method: methodVersion,
    coalitionBound,
    minimumContributors,
    framework: { code: frameworkCode, version: version.version, hash: version.hash },
    cycleCode,
    demonstration,
    cohorts: cohorts.map((cohort) => ({ code: cohort.cohort, contributors: cohort.kind === 'published' ? cohort.n : null })),
  };
  const hash = createHash('sha256')
    .update(canonicalize({ manifest, cohorts }) ?? '')
    .digest('hex');
  await insertRows(client, 'releases', [
    {
      id,
      framework_id: version.frameworkId,
      framework_version_id: version.id,
      cycle_code: cycleCode,
      demonstration,
      state: 'frozen',
      frozen_at: new Date().toISOString(),
      manifest,
      hash,
    },
  ]);
  await insertRows(
    client,
    'release_cohorts',
    manifest.cohorts.map(({ code, contributors: n }) => ({
      release_id: id,
      cohort_code: code,
      title: cohortTitles[code] ?? code,
      contributors: n,
    })),
  );
  await insertRows(
    client,
    'release_cells',
    cohorts.flatMap((cohort) => cellsOf(id, cohort)),
  );
  await insertRows(
    client,
    'release_contributors',
    contributors.map(({ councilId, submissionId }) => ({
      council_id: councilId,
      release_id: id,
      submission_id: submissionId,
      framework_id: version.frameworkId,
      cycle_code: cycleCode,
      demonstration,
    })),
  );
  await client.query(
    `insert into national_events (sequence, hash, actor_kind, actor_name, action, subject, after)
     values (0, '', 'command', 'release job', 'release.frozen', $1, $2)`,
    [`releases/${id}`, JSON.stringify({ manifest, hash })],
  );
  return { id, contributors: contributors.length };
}

function kindOf(demonstration: boolean): string {
  return demonstration ? 'demonstration' : 'real';
}

function cellsOf(releaseId: string, cohort: ReturnType<typeof releaseFigures>[number]) {
  if (cohort.kind === 'withheld') return [];
  return cohort.statements.flatMap(({ statementCode, cells }) =>
    cells.map(({ category, countFrom, countTo }) => ({
      release_id: releaseId,
      cohort_code: cohort.cohort,
      statement_code: statementCode,
      category,
      count_from: countFrom,
      count_to: countTo,
    })),
  );
}

function readParameters() {
  try {
    return parseArgs({
      options: {
        framework: { type: 'string' },
        cycle: { type: 'string' },
        demonstration: { type: 'boolean', default: false },
        'even-if-withheld': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) {
  const { values } = readParameters();
  if (!values.framework || !values.cycle) {
    console.error('Say of what: npm run release -- --framework effective-local-send-system --cycle 2026-27');
    process.exit(1);
  }
  const releaseUrl = process.env['RELEASE_DATABASE_URL'];
  if (!releaseUrl) {
    console.error('Set RELEASE_DATABASE_URL: PostgreSQL, signed in as waymark_release.');
    process.exit(1);
  }
  try {
    const made = await makeRelease(releaseUrl, {
      frameworkCode: values.framework,
      cycleCode: values.cycle,
      demonstration: values.demonstration,
      evenIfWithheld: values['even-if-withheld'],
    });
    console.log(
      `Frozen: release ${made.id}, of the ${made.contributors} ${kindOf(values.demonstration)} councils that take part.`,
    );
    console.log('An analyst publishes it, in the admin app under Releases.');
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
