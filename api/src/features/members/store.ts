import { asc, eq } from 'drizzle-orm';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import { memberships, people } from '@waymark/db/schema';
import type { CouncilRole } from '../../accounts/invitation-store.ts';

const columns = {
  personId: people.id,
  name: people.name,
  email: people.email,
  role: memberships.role,
  joinedAt: memberships.createdAt,
};

function select(queries: CouncilQueries) {
  return queries.select(columns).from(memberships).innerJoin(people, eq(people.id, memberships.personId));
}

export type MemberRow = Awaited<ReturnType<typeof findMembers>>[number];

export function findMembers(queries: CouncilQueries) {
  return select(queries).orderBy(asc(people.name), asc(people.id));
}

export async function findMember(queries: CouncilQueries, personId: string): Promise<MemberRow | undefined> {
  return (await select(queries).where(eq(memberships.personId, personId)))[0];
}

export async function isMember(tx: CouncilTx, email: string): Promise<boolean> {
  return (await select(tx).where(eq(people.email, email))).length > 0;
}

/** The council's leads. In the council's turn nobody else takes a lead away meanwhile. */
export async function findLeads(tx: CouncilTx): Promise<string[]> {
  const rows = await tx.select({ personId: memberships.personId }).from(memberships).where(eq(memberships.role, 'lead'));
  return rows.map(({ personId }) => personId);
}

export async function setRole(tx: CouncilTx, personId: string, role: CouncilRole): Promise<void> {
  await tx.update(memberships).set({ role }).where(eq(memberships.personId, personId));
}

export async function dropMember(tx: CouncilTx, personId: string): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.personId, personId));
}
