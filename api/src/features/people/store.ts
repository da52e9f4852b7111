import { eq, sql, type SQL } from 'drizzle-orm';
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
