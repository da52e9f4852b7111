// Makes releases, as waymark_release:
//   npm run release                   goes on with each release that an analyst asked to freeze, and with any that was cut off
//   npm run release -- --framework effective-local-send-system --cycle 2025-26 [--demonstration] [--even-if-withheld]
//                                     opens that one and freezes it too
import { parseArgs } from 'node:util';
import pg from 'pg';
import { newestOf } from './release/editions.ts';
import { finish } from './release/finish.ts';
import { freeze } from './release/freeze.ts';
import {
  findRelease,
  findReleaseOf,
  findWaiting,
  inOneMoment,
  noteRefusal,
  open,
  recordEvent,
  type ReleaseRow,
} from './release/life-store.ts';
import { ReleaseRefusal } from './release/refusal.ts';
import { findEditions, findFramework, hasCycle } from './release/store.ts';

export interface ReleaseRequest {
  frameworkCode: string;
  cycleCode: string;
  /** Demonstration councils only, or real ones only: never both. */
  demonstration: boolean;
  /** Spends the cycle's one release although nothing of it can be shown. */
  evenIfWithheld?: boolean;
}

type Told = (words: string) => void;

const untold: Told = () => undefined;

/**
 * Opens, freezes and audits the cycle's one release; one that was frozen and cut off is gone on with.
 * @returns the release's id
 * @throws ReleaseRefusal: then nothing is left behind
 */
export function makeRelease(releaseUrl: string, request: ReleaseRequest, told: Told = untold): Promise<{ id: string }> {
  return asOnlyJob(releaseUrl, async (client) => {
    const frozen = await inOneMoment(client, () => openAndFreeze(client, request));
    told('Frozen.');
    await finish(client, frozen, told);
    return { id: frozen.id };
  });
}

/**
 * Freezes what analysts asked for, and audits what is frozen. What is refused is noted for them; a fault of ours stops its own
 * release and no other.
 * @throws AggregateError of the faults, once the others are done
 */
export function makeAskedReleases(releaseUrl: string, told: Told = untold): Promise<void> {
  return asOnlyJob(releaseUrl, async (client) => {
    const faults: unknown[] = [];
    for (const waiting of await findWaiting(client)) {
      told(`Release ${waiting.id}, of ${waiting.frameworkCode} for ${waiting.cycleCode}:`);
      try {
        if (waiting.state === 'open') await inOneMoment(client, () => freeze(client, waiting));
        await finish(client, await findRelease(client, waiting.id), told);
        told('Audited. Another analyst than the one who opened it approves it, in the admin app under Releases.');
      } catch (error) {
        if (error instanceof ReleaseRefusal) {
          await noteRefusal(client, await findRelease(client, waiting.id), error.message);
          told(error.message);
        } else {
          faults.push(error);
        }
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} releases stopped at a fault; the others are done.`);
  });
}

async function openAndFreeze(client: pg.ClientBase, request: ReleaseRequest): Promise<ReleaseRow> {
  const { frameworkCode, cycleCode, demonstration, evenIfWithheld = false } = request;
  const frameworkId = await findFramework(client, frameworkCode);
  const newest = newestOf(frameworkId === undefined ? [] : await findEditions(client, frameworkId), frameworkCode);
  if (!(await hasCycle(client, cycleCode))) throw new ReleaseRefusal(`There is no cycle ${cycleCode}.`);
  const round = { frameworkId: frameworkId ?? '', cycleCode, demonstration };
  const known = await findReleaseOf(client, round);
  if (known?.state === 'frozen') return known;
  if (known && known.state !== 'open') {
    throw new ReleaseRefusal(`There is a release of ${frameworkCode} for ${cycleCode} already; a cycle has one, for ever.`);
  }
  const id = known?.id ?? (await open(client, round, newest.id));
  if (!known) await recordEvent(client, 'release.opened', id, { frameworkCode, cycleCode, demonstration });
  await freeze(client, { ...(await findRelease(client, id)), evenIfWithheld });
  return findRelease(client, id);
}

/** Two jobs at once would compute the same release twice. */
async function asOnlyJob<T>(releaseUrl: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: releaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ only: boolean }>(`select pg_try_advisory_lock(hashtext('release_job')) as only`);
    if (!rows[0]?.only) throw new ReleaseRefusal('The release job runs already.');
    return await work(client);
  } finally {
    await client.end();
  }
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
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.main) {
  const { framework, cycle, demonstration, 'even-if-withheld': evenIfWithheld } = readParameters();
  if ((framework === undefined) !== (cycle === undefined)) {
    console.error('Say of what: npm run release -- --framework effective-local-send-system --cycle 2026-27');
    process.exit(1);
  }
  const releaseUrl = process.env['RELEASE_DATABASE_URL'];
  if (!releaseUrl) {
    console.error('Set RELEASE_DATABASE_URL: PostgreSQL, signed in as waymark_release.');
    process.exit(1);
  }
  try {
    if (framework === undefined || cycle === undefined) {
      await makeAskedReleases(releaseUrl, console.log);
      console.log('No release is left to freeze or audit.');
    } else {
      const made = await makeRelease(
        releaseUrl,
        { frameworkCode: framework, cycleCode: cycle, demonstration, evenIfWithheld },
        console.log,
      );
      console.log(`Audited: release ${made.id}, of the ${demonstration ? 'demonstration' : 'real'} councils that take part.`);
      console.log('An analyst approves and publishes it, in the admin app under Releases.');
    }
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    console.error(error.message);
    console.error('With --demonstration demonstration councils are counted; with --even-if-withheld also fewer than 13.');
    process.exit(1);
  }
}
