import { eq, lt, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Database } from '@waymark/db';
import { signInFailures } from '@waymark/db/schema';
import { tryLimits } from '../domain/sign-in-throttle.ts';

/** A try that is let through, or the seconds until the next one is. */
export type Try = { id: string; waitSeconds: null } | { id: null; waitSeconds: number };

/**
 * Notes a try as failed before its password is looked at, and `forgetTry` takes it back when it was right. Counting
 * afterwards would let through as many tries at once as somebody can send. Held under a lock for the address and one
 * for the place, always in this order, so that two processes count together and never past the limit.
 */
export function takeTry(db: Database, email: string, place: string): Promise<Try> {
  return db.transact(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(1, hashtext(${email}))`);
    await tx.execute(sql`select pg_advisory_xact_lock(2, hashtext(${place}))`);
    const window = sql`${tryLimits.minutes} * interval '1 minute'`;
    const [counted] = await tx
      .select({
        both: waitOf(sql`email = ${email} and address = ${place}`, tryLimits.emailAtAddress, window),
        email: waitOf(sql`email = ${email}`, tryLimits.email, window),
        place: waitOf(sql`address = ${place}`, tryLimits.address, window),
      })
      .from(signInFailures)
      .where(sql`at > now() - ${window} and (email = ${email} or address = ${place})`);
    const waitSeconds = Math.max(counted?.both ?? 0, counted?.email ?? 0, counted?.place ?? 0);
    if (waitSeconds > 0) return { id: null, waitSeconds };
    const id = v7();
    await tx.insert(signInFailures).values({ id, email, address: place });
    return { id, waitSeconds: null };
  });
}

/** Seconds until the oldest counted try leaves the window, or null while there are fewer than the limit. */
function waitOf(counted: ReturnType<typeof sql>, limit: number, window: ReturnType<typeof sql>) {
  const seconds = sql`ceil(extract(epoch from min(at) filter (where ${counted}) + ${window} - now()))::int`;
  return sql<number | null>`case when count(*) filter (where ${counted}) >= ${limit} then greatest(1, ${seconds}) end`;
}

/** The password was right. Earlier failures stay: somebody else may have made them. */
export async function forgetTry(db: Database, id: string): Promise<void> {
  await db.shared.delete(signInFailures).where(eq(signInFailures.id, id));
}

/** Removes what no longer counts. */
export async function clearOldTries(db: Database): Promise<void> {
  await db.shared.delete(signInFailures).where(lt(signInFailures.at, sql`now() - interval '1 hour'`));
}
