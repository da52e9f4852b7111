import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { NationalTx, SharedQueries } from '@waymark/db';
import { accountLinks, type nationalRole } from '@waymark/db/schema';
import { invitationDays, resetHours } from './links.ts';

export type NationalRole = (typeof nationalRole)[number];

interface Added {
  id: string;
  expiresAt: Date;
}

/** @param email in lower case */
export function addNationalInvitation(
  tx: NationalTx | SharedQueries,
  invitation: { email: string; role: NationalRole; tokenHash: Buffer; createdBy: string | null },
): Promise<Added> {
  const { role, ...rest } = invitation;
  return add(tx, { ...rest, kind: 'national_invitation', nationalRole: role }, sql`now() + ${invitationDays} * interval '1 day'`);
}

export function addPasswordReset(
  tx: NationalTx,
  reset: { email: string; tokenHash: Buffer; createdBy: string | null },
): Promise<Added> {
  return add(tx, { ...reset, kind: 'password_reset', nationalRole: null }, sql`now() + ${resetHours} * interval '1 hour'`);
}

type NewAccountLink = Omit<typeof accountLinks.$inferInsert, 'id' | 'expiresAt'>;

async function add(tx: NationalTx | SharedQueries, link: NewAccountLink, expiresAt: ReturnType<typeof sql>): Promise<Added> {
  const [added] = await tx
    .insert(accountLinks)
    .values({ ...link, id: v7(), expiresAt })
    .returning({ id: accountLinks.id, expiresAt: accountLinks.expiresAt });
  if (!added) throw new Error('an insert returns its row');
  return added;
}

type Kind = (typeof accountLinks.$inferSelect)['kind'];

const works = (kind: Kind, tokenHash: Buffer) =>
  and(
    eq(accountLinks.tokenHash, tokenHash),
    eq(accountLinks.kind, kind),
    isNull(accountLinks.usedAt),
    gt(accountLinks.expiresAt, sql`now()`),
  );

const columns = { id: accountLinks.id, email: accountLinks.email, nationalRole: accountLinks.nationalRole };

/** A link that works, without using it up. */
export async function findAccountLink(queries: SharedQueries, kind: Kind, tokenHash: Buffer) {
  return (await queries.select(columns).from(accountLinks).where(works(kind, tokenHash)))[0];
}

/** Uses a link up. Of two at once one gets it, the other undefined. */
export async function takeAccountLink(tx: SharedQueries, kind: Kind, tokenHash: Buffer) {
  const used = { usedAt: sql`now()` };
  return (await tx.update(accountLinks).set(used).where(works(kind, tokenHash)).returning(columns))[0];
}

/** Every open reset for that address stops working: after a new one, and after the password was set. */
export async function voidPasswordResets(tx: NationalTx | SharedQueries, email: string): Promise<void> {
  await tx
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(eq(accountLinks.email, email), eq(accountLinks.kind, 'password_reset'), isNull(accountLinks.usedAt)));
}

/**
 * The open links by which a national role that is taken away would come back stop working: invitations of the same address
 * to it and, since an administrator makes links for anybody, whatever links of theirs are still open.
 */
export async function voidLinksToRole(tx: NationalTx, person: { id: string; email: string }, role: NationalRole): Promise<void> {
  const toRole = and(eq(accountLinks.email, person.email), eq(accountLinks.nationalRole, role));
  const madeByThem = role === 'administrator' ? eq(accountLinks.createdBy, person.id) : undefined;
  await tx
    .update(accountLinks)
    .set({ usedAt: sql`now()` })
    .where(and(or(toRole, madeByThem), isNull(accountLinks.usedAt)));
}
