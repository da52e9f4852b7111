import { asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { NationalTx } from '@waymark/db';
import { areas, councils } from '@waymark/db/schema';

const columns = {
  id: councils.id,
  gssCode: councils.gssCode,
  name: areas.name,
  status: councils.status,
  demonstration: councils.demonstration,
  createdAt: councils.createdAt,
};

function select(tx: NationalTx) {
  return tx.select(columns).from(councils).innerJoin(areas, eq(areas.gssCode, councils.gssCode));
}

export type CouncilRow = Awaited<ReturnType<typeof findCouncils>>[number];

export function findCouncils(tx: NationalTx) {
  return select(tx).orderBy(asc(areas.name));
}

/** All that a national administrator is told of a council's people. */
export async function hasLead(tx: NationalTx, councilId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ has: boolean }>(sql`select council_has_lead(${councilId}::uuid) as has`);
  return rows[0]?.has ?? false;
}

/** The council. What was read of it holds once its turn is taken, by `manages`; so it is read again after that. */
export async function findCouncil(tx: NationalTx, gssCode: string): Promise<CouncilRow | undefined> {
  return (await select(tx).where(eq(councils.gssCode, gssCode)))[0];
}

export async function isArea(tx: NationalTx, gssCode: string): Promise<boolean> {
  return (await tx.select({ gssCode: areas.gssCode }).from(areas).where(eq(areas.gssCode, gssCode))).length > 0;
}

/** @returns false when the area is a council already */
export async function addCouncil(tx: NationalTx, gssCode: string): Promise<boolean> {
  const added = await tx
    .insert(councils)
    .values({ id: v7(), gssCode, status: 'active', demonstration: false })
    .onConflictDoNothing({ target: councils.gssCode })
    .returning({ id: councils.id });
  return added.length > 0;
}

export async function setStatus(tx: NationalTx, councilId: string, status: CouncilRow['status']): Promise<void> {
  await tx.update(councils).set({ status }).where(eq(councils.id, councilId));
}
