import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Changer, NationalTx } from '@waymark/db';
import { frameworkDraftParts } from '@waymark/db/schema';
import type { DraftPart } from '../../domain/editions/draft-tree.ts';
import { ProblemError } from '../../http/problems.ts';
import { placeBetween, whyNotPlace } from './rules.ts';
import type { PartRow } from './store.ts';

const parts = frameworkDraftParts;
const isPart = (draftId: string, id: string) => and(eq(parts.draftId, draftId), eq(parts.id, id));

/** @throws draft-part.not-found */
export async function getPart(tx: NationalTx, draftId: string, id: string): Promise<PartRow> {
  const [row] = await tx.select().from(parts).where(isPart(draftId, id));
  if (!row) throw new ProblemError('draft-part.not-found');
  return row;
}

export async function isThere(tx: NationalTx, draftId: string, id: string): Promise<boolean> {
  return (await tx.$count(parts, isPart(draftId, id))) > 0;
}

export async function addPart(tx: NationalTx, draftId: string, part: DraftPart, point: number, caller: Changer): Promise<void> {
  await tx.insert(parts).values({ ...part, draftId, version: 1, point, updatedByName: caller.principalName });
}

export async function setContent(
  tx: NationalTx,
  draftId: string,
  id: string,
  content: object,
  point: number,
  caller: Changer,
): Promise<void> {
  await tx
    .update(parts)
    .set({ content, point, version: sql`${parts.version} + 1`, updatedAt: sql`now()`, updatedByName: caller.principalName })
    .where(isPart(draftId, id));
}

/** @param point of the draft; left out where its place is only counted anew */
export async function setPlace(
  tx: NationalTx,
  draftId: string,
  id: string,
  parentId: string | null,
  position: number,
  point?: number,
): Promise<void> {
  await tx
    .update(parts)
    .set({ parentId, position, ...(point !== undefined && { point }) })
    .where(isPart(draftId, id));
}

export async function removePart(tx: NationalTx, draftId: string, id: string): Promise<void> {
  await tx.delete(parts).where(isPart(draftId, id));
}

export async function hasParts(tx: NationalTx, draftId: string, parentId: string): Promise<boolean> {
  return (await tx.$count(parts, and(eq(parts.draftId, draftId), eq(parts.parentId, parentId)))) > 0;
}

/**
 * A position among the parts of its kind below a parent, before one of them or at the end.
 * @throws draft-part.place when there is no such theme, no such part to stand before, or the theme lies below the part itself
 */
export async function findPlace(
  tx: NationalTx,
  draftId: string,
  { kind, id }: Pick<DraftPart, 'kind' | 'id'>,
  parentId: string | null,
  beforeId: string | null,
): Promise<number> {
  const refusal = whyNotPlace(kind, parentId);
  if (refusal) throw new ProblemError('draft-part.place', refusal);
  await refuseParent(tx, draftId, id, parentId);
  const siblings = await tx
    .select({ id: parts.id, position: parts.position })
    .from(parts)
    .where(
      and(
        eq(parts.draftId, draftId),
        eq(parts.kind, kind),
        parentId === null ? isNull(parts.parentId) : eq(parts.parentId, parentId),
      ),
    )
    .orderBy(asc(parts.position), asc(parts.id));
  const others = siblings.filter((sibling) => sibling.id !== id);
  const index = beforeId === null ? others.length : others.findIndex((sibling) => sibling.id === beforeId);
  if (index < 0) throw new ProblemError('draft-part.place', 'What it is to stand before is not there.');
  const between = placeBetween(others[index - 1]?.position, others[index]?.position);
  if (between !== undefined) return between;
  // Halving has come to its end: everybody gets a whole number again.
  for (const [place, sibling] of others.entries()) {
    await setPlace(tx, draftId, sibling.id, parentId, place < index ? place + 1 : place + 2);
  }
  return index + 1;
}

async function refuseParent(tx: NationalTx, draftId: string, id: string, parentId: string | null): Promise<void> {
  for (let above = parentId; above !== null;) {
    if (above === id) throw new ProblemError('draft-part.place', 'A theme cannot stand in itself.');
    const [row] = await tx.select({ kind: parts.kind, parentId: parts.parentId }).from(parts).where(isPart(draftId, above));
    if (row?.kind !== 'theme') throw new ProblemError('draft-part.place', 'There is no such theme.');
    above = row.parentId;
  }
}
