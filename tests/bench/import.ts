import { ensureRoles, migrate, urlAs } from '@waymark/db';
import { startThrowAwayCluster } from '@waymark/db/embedded';
import { loadStatistics } from '@waymark/indicators';
import { loadShipped } from '@waymark/reference-data';
import pg from 'pg';
import { passwords } from '../support/names.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Every file of official statistics loaded, beside PostgreSQL's own COPY of what was stored, into the same tables and keys. */
export interface ImportFigures {
  observations: number;
  /** Observations a second. */
  perSecond: { floor: Spread; ours: Spread };
  /** Ours to the floor, round by round. */
  ratio: Spread;
  mark: number;
  isMet: boolean;
}

const mark = 0.5;

/** @param rounds each of one import and one COPY, in turn. */
export async function measureImport(rounds: number, say: (words: string) => void): Promise<ImportFigures> {
  const cluster = await startThrowAwayCluster({ durable: true });
  try {
    await ensureRoles(cluster.superuserUrl, passwords);
    const root = new pg.Client({ connectionString: cluster.superuserUrl });
    await root.connect();
    const ours: number[] = [];
    const floor: number[] = [];
    let observations = 0;
    for (let round = 0; round < rounds; round += 1) {
      const database = `import_${round}`;
      await root.query(`create database ${database} owner waymark_owner`);
      const url = new URL(cluster.superuserUrl);
      url.pathname = `/${database}`;
      await ensureRoles(url.href, passwords);
      await root.query('checkpoint');
      const stored = await importAll(urlAs(url.href, 'waymark_owner', passwords.waymark_owner));
      observations = stored.observations;
      ours.push(observations / stored.seconds);
      floor.push(observations / (await copyAll(url.href)));
      await root.query(`drop database ${database}`);
      const [our = 0, own = 1] = [ours.at(-1), floor.at(-1)];
      say(
        `Round ${round + 1}: import: ${(our / own).toFixed(2)} (COPY ${Math.round(own)} rows/s; ours ${Math.round(our)} rows/s)`,
      );
    }
    await root.end();
    const ratio = spreadOf(ours.map((perSecond, round) => perSecond / (floor[round] ?? Number.NaN)));
    return {
      observations,
      perSecond: { floor: spreadOf(floor), ours: spreadOf(ours) },
      ratio,
      mark,
      isMet: ratio.median >= mark,
    };
  } finally {
    await cluster.stop();
  }
}

/** All that `npm run indicators` does, from the files to the catalogue. */
async function importAll(ownerUrl: string): Promise<{ observations: number; seconds: number }> {
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('begin');
  await loadShipped(owner);
  await owner.query('commit');
  const begun = performance.now();
  const { files } = await loadStatistics(owner);
  const seconds = (performance.now() - begun) / 1000;
  const refused = files.filter(({ load }) => load.outcome !== 'loaded');
  if (refused.length > 0) throw new Error(`not loaded: ${refused.map(({ file }) => file).join(', ')}`);
  const { rows } = await owner.query<{ count: number }>('select count(*)::int from observations');
  await owner.end();
  return { observations: rows[0]?.count ?? 0, seconds };
}

/** The same rows in the order they lie in, from a file beside the database, with the same key and trigger. Resolves with seconds. */
async function copyAll(url: string): Promise<number> {
  const root = new pg.Client({ connectionString: url });
  await root.connect();
  const { rows } = await root.query<{ file: string }>(`select current_setting('data_directory') || '/observations.copy' as file`);
  const file = root.escapeLiteral(rows[0]?.file ?? '');
  await root.query(`copy observations to ${file}`);
  await root.query('alter table observations disable trigger refuse_truncate');
  await root.query('truncate observations');
  await root.query('alter table observations enable trigger refuse_truncate');
  await root.query('checkpoint');
  await root.query('begin');
  // The trigger lets rows in only for vintages of this very transaction.
  await root.query(`alter table vintages disable trigger keep_vintage`);
  await root.query('update vintages set loaded_at = now()');
  await root.query(`alter table vintages enable trigger keep_vintage`);
  const begun = performance.now();
  await root.query(`copy observations from ${file}`);
  await root.query('commit');
  const seconds = (performance.now() - begun) / 1000;
  await root.end();
  return seconds;
}
