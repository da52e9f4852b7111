import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CouncilTx, NationalTx, SharedQueries } from '@waymark/db';
import { invitations, type councilRole } from '@waymark/db/schema';
import { invitationDays } from './links.ts';

export type CouncilRole = (typeof councilRole)[number];

export interface NewInvitation {
  councilId: string;
  /** In lower case. */
  email: string;
  role: CouncilRole;
  tokenHash: Buffer;
  createdBy: string | null;
}

/** Adds a council's invitation. */
export async function addInvitation(tx: CouncilTx | NationalTx, invitation: NewInvitation) {
  const [added] = await tx
    .insert(invitations)
    .values({ ...invitation, id: v7(), expiresAt: sql`now() + ${invitationDays} * interval '1 day'` })
    .returning({ id: invitations.id, expiresAt: invitations.expiresAt });
  if (!added) throw new Error('an insert returns its row');
  return added;
}

/** Every open invitation that the person made for the council stops working: who is removed must not come back by one. */
export async function voidInvitationsBy(tx: CouncilTx, councilId: string, personId: string): Promise<void> {
  await tx
    .update(invitations)
    .set({ usedAt: sql`now()` })
    .where(and(eq(invitations.councilId, councilId), eq(invitations.createdBy, personId), isNull(invitations.usedAt)));
}

/**
 * Every open invitation of the council to that address stops working. Done whenever a membership changes, or a second
 * link would bring back a role that was taken away.
 */
export async function voidInvitations(tx: CouncilTx | SharedQueries, councilId: string, email: string): Promise<void> {
  await tx
    .update(invitations)
    .set({ usedAt: sql`now()` })
    .where(and(eq(invitations.councilId, councilId), eq(invitations.email, email), isNull(invitations.usedAt)));
}
