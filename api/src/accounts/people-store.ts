import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { SharedQueries } from '@waymark/db';
import { credentials, people } from '@waymark/db/schema';

export interface KnownPerson {
  id: string;
  name: string;
  email: string;
  /** null: nobody can sign in as this person. */
  passwordHash: string | null;
}

/** @param email in lower case */
export async function findPersonByEmail(queries: SharedQueries, email: string): Promise<KnownPerson | undefined> {
  return (await selectPeople(queries).where(eq(people.email, email)))[0];
}

export async function findPersonById(queries: SharedQueries, personId: string): Promise<KnownPerson | undefined> {
  return (await selectPeople(queries).where(eq(people.id, personId)))[0];
}

function selectPeople(queries: SharedQueries) {
  return queries
    .select({ id: people.id, name: people.name, email: people.email, passwordHash: credentials.passwordHash })
    .from(people)
    .leftJoin(credentials, eq(credentials.personId, people.id));
}

export interface Newcomer {
  email: string;
  name: string;
  passwordHash: string;
}

/** @returns undefined when somebody took the email address meanwhile */
export async function addPerson(tx: SharedQueries, { email, name, passwordHash }: Newcomer): Promise<KnownPerson | undefined> {
  const [added] = await tx.insert(people).values({ id: v7(), email, name }).onConflictDoNothing().returning({ id: people.id });
  if (!added) return undefined;
  await tx.insert(credentials).values({ personId: added.id, passwordHash });
  return { id: added.id, name, email, passwordHash };
}

/**
 * Sets a password.
 * @param only where it is still this one, by its hash; undefined: whatever it is, or none
 * @returns false when it was changed meanwhile
 */
export async function setPassword(tx: SharedQueries, personId: string, passwordHash: string, only?: string): Promise<boolean> {
  const changed = await tx
    .insert(credentials)
    .values({ personId, passwordHash })
    .onConflictDoUpdate({
      target: credentials.personId,
      set: { passwordHash, changedAt: sql`now()` },
      ...(only !== undefined && { setWhere: eq(credentials.passwordHash, only) }),
    })
    .returning({ personId: credentials.personId });
  return changed.length > 0;
}
