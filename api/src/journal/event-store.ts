import { sql } from 'drizzle-orm';
import type { Changer, CouncilTx, NationalTx, SharedQueries } from '@waymark/db';
import { events, nationalEvents } from '@waymark/db/schema';

/** One change: what was done to what. `before` and `after` are the wire forms, null where there was or is nothing. */
export interface Change {
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
}

export interface Actor {
  actorKind: 'person' | 'api_key' | 'command';
  actorId: string | null;
  actorName: string;
}

export function actorOf(caller: Changer): Actor {
  return {
    actorKind: caller.personId ? 'person' : 'api_key',
    actorId: caller.principalId,
    actorName: caller.principalName,
  };
}

/** Writes the one event of a council's change, in the change's own transaction; the database numbers and chains it. */
export async function recordEvent(
  tx: CouncilTx | NationalTx | SharedQueries,
  councilId: string,
  actor: Actor,
  change: Change,
): Promise<void> {
  // sequence and hash are the trigger's; drizzle wants a value for columns that are not null.
  await tx.insert(events).values({ councilId, sequence: 0, hash: '', ...actor, ...change });
}

/** The same for a change that belongs to no council. */
export async function recordNationalEvent(tx: NationalTx | SharedQueries, actor: Actor, change: Change): Promise<void> {
  await tx.insert(nationalEvents).values({ sequence: 0, hash: '', ...actor, ...change });
}

/**
 * Tells what happened to a person's account in the chain of each council they are a member of: whoever gets into the account
 * acts for those councils too, and they cannot read national events. Goes before the national event, so that chains
 * are locked in one order everywhere. Afterwards no council is named.
 */
export async function recordAccountEvent(
  tx: NationalTx | SharedQueries,
  personId: string,
  actor: Actor,
  change: Omit<Change, 'subject'>,
): Promise<void> {
  const nameCouncil = (id: string) => tx.execute(sql`select set_config('app.council_id', ${id}, true)`);
  for (const id of await councilsOf(tx, personId)) {
    await nameCouncil(id);
    await recordEvent(tx, id, actor, { ...change, subject: `members/${personId}` });
  }
  await nameCouncil('');
}

/** Takes the turns of all the councils a person is a member of, in one order. Goes before anything of theirs is locked. */
export async function takeTurnsOf(tx: NationalTx | SharedQueries, personId: string): Promise<void> {
  for (const id of await councilsOf(tx, personId)) await tx.execute(sql`select pg_advisory_xact_lock(turn_of(${id}::uuid))`);
}

/** The councils a person is a member of, in one order for everybody. */
async function councilsOf(tx: NationalTx | SharedQueries, personId: string): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from councils_of_person(${personId}::uuid) as id`);
  return rows.map(({ id }) => id);
}
