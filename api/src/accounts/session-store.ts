import { and, eq, lt, ne, sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import { credentials, sessions } from '@waymark/db/schema';
import { hashSecret, newSecret } from '../http/credentials.ts';
import type { Proven } from './check-password.ts';
import type { Membership } from './session.ts';

/**
 * Starts a session: 12 hours at the most, however much it is used.
 * @returns its token, or null when the password was changed after it was checked: the change ends all sessions, and this one must not come after it
 */
export async function startSession(tx: SharedQueries, { id, passwordHash }: Proven): Promise<string | null> {
  const [unchanged] = await tx
    .select({ personId: credentials.personId })
    .from(credentials)
    .where(and(eq(credentials.personId, id), eq(credentials.passwordHash, passwordHash)))
    .for('share');
  if (!unchanged) return null;
  const token = newSecret();
  await tx.insert(sessions).values({ tokenHash: hashSecret(token), personId: id, expiresAt: sql`now() + interval '12 hours'` });
  return token;
}

/** Who a session is and where they may act; rejects with WM401 when it is not live. Does not keep it alive. */
export async function readSession(queries: SharedQueries, tokenHash: Buffer) {
  const [row] = await queries
    .select({
      id: sql<string>`person_id`,
      name: sql<string>`name`,
      email: sql<string>`email`,
      memberships: sql<Membership[]>`memberships`,
      nationalRoles: sql<('national_editor' | 'analyst' | 'administrator')[]>`national_roles`,
      idleEndsAt: sql`idle_ends_at`.mapWith(sessions.expiresAt),
      endsAt: sql`ends_at`.mapWith(sessions.expiresAt),
    })
    .from(sql`session_memberships(${tokenHash})`);
  if (!row) throw new Error('session_memberships gives one row or raises');
  return row;
}

export async function endSession(queries: SharedQueries, tokenHash: Buffer): Promise<void> {
  await queries.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends a person's sessions, but for one where it is given. */
export async function endSessionsOf(queries: SharedQueries, personId: string, except?: Buffer): Promise<void> {
  await queries.delete(sessions).where(and(eq(sessions.personId, personId), except && ne(sessions.tokenHash, except)));
}

/** Removes sessions that can no longer be used. */
export async function clearOldSessions(queries: SharedQueries): Promise<void> {
  await queries.delete(sessions).where(lt(sessions.expiresAt, sql`now()`));
}
