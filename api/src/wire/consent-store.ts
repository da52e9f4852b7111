import { and, eq, ne, sql } from 'drizzle-orm';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import { councilConsents, councils, releases } from '@waymark/db/schema';

export type Tier = (typeof councilConsents.$inferSelect)['tier'];

/** What a consent is about. Row security adds whose it is. */
export interface ConsentPlace {
  frameworkId: string;
  cycleCode: string;
}

const at = ({ frameworkId, cycleCode }: ConsentPlace) =>
  and(eq(councilConsents.frameworkId, frameworkId), eq(councilConsents.cycleCode, cycleCode));

/** What the council chose; undefined: nothing yet, which is private. */
export async function findConsent(queries: CouncilQueries, place: ConsentPlace) {
  const [row] = await queries.select().from(councilConsents).where(at(place));
  return row;
}

/** Whether the cycle's release of the council's kind is frozen: who takes part is settled then. */
export async function isFrozen(queries: CouncilQueries, { frameworkId, cycleCode }: ConsentPlace): Promise<boolean> {
  const found = await queries
    .select({ id: releases.id })
    .from(releases)
    .innerJoin(councils, eq(councils.demonstration, releases.demonstration))
    .where(
      and(
        eq(releases.frameworkId, frameworkId),
        eq(releases.cycleCode, cycleCode),
        ne(releases.state, 'open'),
        sql`${councils.id} = current_council_id()`,
      ),
    );
  return found.length > 0;
}

/** A release that is being frozen waits until this transaction ends, or this waits for it. Goes before the consent is read. */
export async function holdOffFreezing(tx: CouncilTx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext('release_freeze'))`);
}

export interface Choice {
  tier: Tier;
  contact: { name: string; email: string } | null;
}

export async function setConsent(
  tx: CouncilTx,
  councilId: string,
  place: ConsentPlace,
  { tier, contact }: Choice,
  updatedByName: string,
): Promise<void> {
  const said = {
    tier,
    contactName: contact?.name ?? null,
    contactEmail: contact?.email ?? null,
    updatedAt: sql`now()`,
    updatedByName,
  };
  await tx
    .insert(councilConsents)
    .values({ councilId, ...place, ...said, version: 1 })
    .onConflictDoUpdate({
      target: [councilConsents.councilId, councilConsents.frameworkId, councilConsents.cycleCode],
      set: { ...said, version: sql`${councilConsents.version} + 1` },
    });
}
