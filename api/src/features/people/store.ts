import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { NationalTx } from '@waymark/db';
import { nationalRoles, people } from '@waymark/db/schema';
import type { NationalRole } from '../../accounts/account-link-store.ts';

/** @param email in lower case */
export function findPeopleByEmail(tx: NationalTx, email: string) {
  return select(tx, eq(people.email, email));
}

export async function findPerson(tx: NationalTx, personId: string) {
  return (await select(tx, eq(people.id, personId)))[0];
}

function select(tx: NationalTx, which: SQL) {
  return tx
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      nationalRoles: sql<NationalRole[]>`coalesce(array_agg(${nationalRoles.role} order by ${nationalRoles.role})
        filter (where ${nationalRoles.role} is not null), '{}')`,
    })
    .from(people)
    .leftJoin(nationalRoles, eq(nationalRoles.personId, people.id))
    .where(which)
    .groupBy(people.id);
}

/**
 * Who the administrators are, while nobody else takes a national role away: of two who would each take away the
 * other's, the second waits and then sees what the first left.
 */
export async function lockAdministrators(tx: NationalTx): Promise<string[]> {
  // No row lock: that takes the right to change rows, which this role does not have here.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('national_roles'))`);
  const rows = await tx.select({ id: nationalRoles.personId }).from(nationalRoles).where(eq(nationalRoles.role, 'administrator'));
  return rows.map(({ id }) => id);
}

export async function dropNationalRole(tx: NationalTx, personId: string, role: NationalRole): Promise<void> {
  await tx.delete(nationalRoles).where(and(eq(nationalRoles.personId, personId), eq(nationalRoles.role, role)));
}
