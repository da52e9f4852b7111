import { and, eq, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Changer, NationalTx } from '@waymark/db';
import { cycles, releases } from '@waymark/db/schema';

/** The moves of a release that analysts make; the table's trigger guards the rest. */

export async function hasCycle(tx: NationalTx, code: string): Promise<boolean> {
  const found = await tx.select({ code: cycles.code }).from(cycles).where(eq(cycles.code, code));
  return found.length > 0;
}

export interface Opening {
  frameworkId: string;
  frameworkVersionId: string;
  cycleCode: string;
  demonstration: boolean;
}

/** @returns the id, or undefined when the cycle has its release already */
export async function open(tx: NationalTx, opening: Opening, caller: Changer): Promise<string | undefined> {
  const [opened] = await tx
    .insert(releases)
    .values({
      ...opening,
      id: v7(),
      state: 'open',
      openedAt: sql`now()`,
      openedBy: caller.personId,
      openedByName: caller.principalName,
    })
    .onConflictDoNothing()
    .returning({ id: releases.id });
  return opened?.id;
}

export async function askToFreeze(tx: NationalTx, releaseId: string, evenIfWithheld: boolean): Promise<boolean> {
  const asked = await tx
    .update(releases)
    .set({ freezeAskedAt: sql`now()`, evenIfWithheld, refusal: null })
    .where(and(eq(releases.id, releaseId), eq(releases.state, 'open')))
    .returning({ id: releases.id });
  return asked.length > 0;
}

export async function findProgress(tx: NationalTx, releaseId: string) {
  const [row] = await tx
    .select({
      id: releases.id,
      state: releases.state,
      openedBy: releases.openedBy,
      openedByName: releases.openedByName,
      freezeAskedAt: releases.freezeAskedAt,
      refusal: releases.refusal,
      progressStep: releases.progressStep,
      progressDone: releases.progressDone,
      progressTotal: releases.progressTotal,
      approvedAt: releases.approvedAt,
      approvedByName: releases.approvedByName,
    })
    .from(releases)
    .where(eq(releases.id, releaseId));
  return row;
}

export async function approve(tx: NationalTx, releaseId: string, caller: Changer): Promise<boolean> {
  const moved = await tx
    .update(releases)
    .set({ state: 'approved', approvedAt: sql`now()`, approvedBy: caller.personId, approvedByName: caller.principalName })
    .where(and(eq(releases.id, releaseId), eq(releases.state, 'audited')))
    .returning({ id: releases.id });
  return moved.length > 0;
}

export async function publish(tx: NationalTx, releaseId: string, publicFrom: string): Promise<boolean> {
  const moved = await tx
    .update(releases)
    .set({ state: 'published', publishedAt: sql`now()`, publicFrom })
    .where(and(eq(releases.id, releaseId), eq(releases.state, 'approved')))
    .returning({ id: releases.id });
  return moved.length > 0;
}

export async function withdraw(tx: NationalTx, releaseId: string, reason: string): Promise<boolean> {
  const moved = await tx
    .update(releases)
    .set({ state: 'withdrawn', withdrawnAt: sql`now()`, withdrawnReason: reason })
    .where(and(eq(releases.id, releaseId), ne(releases.state, 'open'), ne(releases.state, 'withdrawn')))
    .returning({ id: releases.id });
  return moved.length > 0;
}
