import { v7 } from 'uuid';
import type { Client, Round } from './store.ts';

/** SQL of the release job that opens a release and moves it on; `guard_release` knows the moves. */

export interface ReleaseRow extends Round {
  id: string;
  frameworkCode: string;
  frameworkVersionId: string;
  state: string;
  evenIfWithheld: boolean;
}

const select = `select r.id, r.framework_id as "frameworkId", f.code as "frameworkCode", r.framework_version_id as "frameworkVersionId",
    r.cycle_code as "cycleCode", r.demonstration, r.state, r.even_if_withheld as "evenIfWithheld"
  from releases r join frameworks f on f.id = r.framework_id`;

export async function findRelease(client: Client, releaseId: string): Promise<ReleaseRow> {
  const { rows } = await client.query<ReleaseRow>(`${select} where r.id = $1`, [releaseId]);
  const [row] = rows;
  if (!row) throw new Error(`there is no release ${releaseId}`);
  return row;
}

export async function findReleaseOf(client: Client, round: Round): Promise<ReleaseRow | undefined> {
  const { rows } = await client.query<ReleaseRow>(
    `${select} where r.framework_id = $1 and r.cycle_code = $2 and r.demonstration = $3`,
    [round.frameworkId, round.cycleCode, round.demonstration],
  );
  return rows[0];
}

/** Those that wait for the job: frozen and not audited, or asked to be frozen; the oldest first. */
export async function findWaiting(client: Client): Promise<ReleaseRow[]> {
  const { rows } = await client.query<ReleaseRow>(
    `${select} where (r.state = 'open' and r.freeze_asked_at is not null) or (r.state = 'frozen' and r.refusal is null)
     order by r.opened_at, r.id`,
  );
  return rows;
}

export async function open(client: Client, round: Round, versionId: string): Promise<string> {
  const id = v7();
  await client.query(
    `insert into releases (id, framework_id, framework_version_id, cycle_code, demonstration, state, opened_at, opened_by_name)
     values ($1, $2, $3, $4, $5, 'open', now(), 'release job')`,
    [id, round.frameworkId, versionId, round.cycleCode, round.demonstration],
  );
  return id;
}

export async function markFrozen(client: Client, releaseId: string, versionId: string): Promise<void> {
  await client.query(
    `update releases set state = 'frozen', frozen_at = now(), framework_version_id = $2, refusal = null where id = $1`,
    [releaseId, versionId],
  );
}

export async function markAudited(client: Client, releaseId: string, manifest: object, hash: string): Promise<void> {
  await client.query(
    `update releases set state = 'audited', manifest = $2, hash = $3, progress_step = null, progress_done = null, progress_total = null
     where id = $1`,
    [releaseId, JSON.stringify(manifest), hash],
  );
}

/** Why it went no further, for the analyst; what was asked is done with. */
export async function noteRefusal(client: Client, { id, state }: ReleaseRow, refusal: string): Promise<void> {
  const asked = state === 'open' ? ', freeze_asked_at = null' : '';
  await client.query(`update releases set refusal = $2${asked} where id = $1`, [id, refusal]);
}

export async function noteProgress(client: Client, releaseId: string, step: string, done: number, total: number) {
  await client.query('update releases set progress_step = $2, progress_done = $3, progress_total = $4 where id = $1', [
    releaseId,
    step,
    done,
    total,
  ]);
}

export async function recordEvent(client: Client, action: string, releaseId: string, after: object): Promise<void> {
  await client.query(
    `insert into national_events (sequence, hash, actor_kind, actor_name, action, subject, after)
     values (0, '', 'command', 'release job', $1, $2, $3)`,
    [action, `releases/${releaseId}`, JSON.stringify(after)],
  );
}

/**
 * Work in one transaction that sees one moment. Consents wait for it, so that nobody is counted who was named meanwhile; and
 * a national event that commits meanwhile would have taken our event's number.
 */
export async function inOneMoment<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query(`select pg_advisory_lock(hashtext('national_events')), pg_advisory_lock(hashtext('release_freeze'))`);
  try {
    return await inTransaction(client, work, 'begin isolation level repeatable read');
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('national_events')), pg_advisory_unlock(hashtext('release_freeze'))`);
  }
}

/** All of the work, or nothing. */
export async function inTransaction<T>(client: Client, work: () => Promise<T>, begin = 'begin'): Promise<T> {
  await client.query(begin);
  try {
    const done = await work();
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
