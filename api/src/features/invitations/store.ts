import { and, eq, sql } from 'drizzle-orm';
import type { Database, SharedQueries } from '@waymark/db';
import { memberships, nationalRoles } from '@waymark/db/schema';
import { findAccountLink, takeAccountLink, type NationalRole } from '../../accounts/account-link-store.ts';
import { ProblemError } from '../../http/problems.ts';
import type { CouncilRole } from './rules.ts';

/** What an invitation gives, by its link. */
export type Offer =
  | { kind: 'council'; email: string; councilId: string; role: CouncilRole }
  | { kind: 'national'; email: string; role: NationalRole };

/** What a link offers, without using it up. @throws link.does-not-work (or the database's WM40L) */
export async function readOffer(db: Database, tokenHash: Buffer): Promise<Offer> {
  return db.transact(async (tx) => {
    const national = nationalOffer(await findAccountLink(tx, 'national_invitation', tokenHash));
    if (national) return national;
    // Only the gate's function can look a token up before a council is known, and it uses it up; so that is undone.
    await tx.execute(sql`savepoint before_claim`);
    const offer = await claim(tx, tokenHash);
    await tx.execute(sql`rollback to savepoint before_claim`);
    return offer;
  });
}

/** Uses a link up, and names its council for the transaction. */
export async function takeOffer(tx: SharedQueries, tokenHash: Buffer): Promise<Offer> {
  return nationalOffer(await takeAccountLink(tx, 'national_invitation', tokenHash)) ?? claim(tx, tokenHash);
}

async function claim(tx: SharedQueries, tokenHash: Buffer): Promise<Offer> {
  const [row] = await tx
    .select({ councilId: sql<string>`council_id`, email: sql<string>`email`, role: sql<CouncilRole>`role` })
    .from(sql`claim_invitation(${tokenHash})`);
  if (!row) throw new ProblemError('link.does-not-work');
  return { kind: 'council', ...row };
}

function nationalOffer(link: { email: string; nationalRole: NationalRole | null } | undefined): Offer | null {
  return link?.nationalRole ? { kind: 'national', email: link.email, role: link.nationalRole } : null;
}

/** The role a person has in a council; null: none. Taking up an invitation has the council's turn, so it stays. */
export async function findRole(tx: SharedQueries, councilId: string, personId: string): Promise<CouncilRole | null> {
  const [row] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.councilId, councilId), eq(memberships.personId, personId)));
  return row?.role ?? null;
}

/** Adds a membership, or raises its role. */
export async function setRole(tx: SharedQueries, councilId: string, personId: string, role: CouncilRole): Promise<void> {
  await tx
    .insert(memberships)
    .values({ councilId, personId, role })
    .onConflictDoUpdate({ target: [memberships.councilId, memberships.personId], set: { role } });
}

/** @returns false when the person has the role already */
export async function grantNationalRole(tx: SharedQueries, personId: string, role: NationalRole): Promise<boolean> {
  const added = await tx.insert(nationalRoles).values({ personId, role }).onConflictDoNothing().returning();
  return added.length > 0;
}
