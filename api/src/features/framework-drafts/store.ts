import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Changer, NationalTx } from '@waymark/db';
import {
  frameworkDraftComments,
  frameworkDraftParts,
  frameworkDraftRelations,
  frameworkDraftRemovedParts,
  frameworkDrafts,
} from '@waymark/db/schema';
import type { DraftPart } from '../../domain/editions/draft-tree.ts';
import type { RemovedPart } from '../../domain/editions/import-losses.ts';
import type { Decision } from '../../domain/editions/relations.ts';
import { ProblemError } from '../../http/problems.ts';

// Written out: drizzle leaves the table's name away where there is one table, and these reach out of another.
const basedOn = sql<string | null>`(select v.version from framework_versions v where v.id = framework_drafts.based_on)`;
const publishedAs = sql<string | null>`(select v.version from framework_versions v where v.id = framework_drafts.published_as)`;
const title = sql<string>`(select p.content ->> 'title' from framework_draft_parts p where p.draft_id = framework_drafts.id and p.kind = 'about')`;

function select(tx: NationalTx) {
  return tx.select({ draft: frameworkDrafts, basedOn, publishedAs, title }).from(frameworkDrafts);
}

export type DraftRow = Awaited<ReturnType<typeof findDrafts>>[number];

export function findDrafts(tx: NationalTx) {
  const open = sql`${frameworkDrafts.state} in ('editing', 'awaiting_approval')`;
  return select(tx).orderBy(sql`${open} desc`, desc(frameworkDrafts.updatedAt), desc(frameworkDrafts.id));
}

/** @throws draft.not-found */
export async function getDraft(tx: NationalTx, draftId: string): Promise<DraftRow> {
  const [row] = await select(tx).where(eq(frameworkDrafts.id, draftId));
  if (!row) throw new ProblemError('draft.not-found');
  return row;
}

/** The same, and nobody else changes the draft or anything in it until the transaction ends. */
export async function lockDraft(tx: NationalTx, draftId: string): Promise<DraftRow> {
  await tx.select({ id: frameworkDrafts.id }).from(frameworkDrafts).where(eq(frameworkDrafts.id, draftId)).for('update');
  return getDraft(tx, draftId);
}

/** Nobody else begins or publishes a draft of this framework until the transaction ends, so that its latest version stays the latest. */
export async function lockFramework(tx: NationalTx, frameworkCode: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('waymark.framework'), hashtext(${frameworkCode}))`);
}

/** @returns false when the framework has an open draft already */
export async function addDraft(
  tx: NationalTx,
  id: string,
  frameworkCode: string,
  basedOn: string | null,
  caller: Changer,
): Promise<boolean> {
  const added = await tx
    .insert(frameworkDrafts)
    .values({
      id,
      frameworkCode,
      basedOn,
      state: 'editing',
      version: 1,
      releaseNotes: '',
      writers: [],
      createdByName: caller.principalName,
      updatedByName: caller.principalName,
    })
    .onConflictDoNothing()
    .returning({ id: frameworkDrafts.id });
  return added.length > 0;
}

type DraftChange = Partial<
  Pick<typeof frameworkDrafts.$inferInsert, 'state' | 'releaseNotes' | 'askedBy' | 'askedHash' | 'approvedBy' | 'publishedAs'>
>;

/** Changes the draft itself, and counts it. */
export async function changeDraft(tx: NationalTx, draftId: string, caller: Changer, change: DraftChange): Promise<void> {
  await tx
    .update(frameworkDrafts)
    .set({ ...change, version: sql`${frameworkDrafts.version} + 1`, updatedAt: sql`now()`, updatedByName: caller.principalName })
    .where(eq(frameworkDrafts.id, draftId));
}

/** Counts a change of something in the draft, and who made it among its writers. @returns the draft's point from now on */
export async function countWriting(tx: NationalTx, draftId: string, caller: Changer): Promise<number> {
  const writer = sql`${caller.personId}::uuid`;
  const [counted] = await tx
    .update(frameworkDrafts)
    .set({
      version: sql`${frameworkDrafts.version} + 1`,
      writers: sql`case when ${writer} = any (${frameworkDrafts.writers}) then ${frameworkDrafts.writers} else ${frameworkDrafts.writers} || ${writer} end`,
      updatedAt: sql`now()`,
      updatedByName: caller.principalName,
    })
    .where(eq(frameworkDrafts.id, draftId))
    .returning({ version: frameworkDrafts.version });
  if (!counted) throw new ProblemError('draft.not-found');
  return counted.version;
}

export type PartRow = typeof frameworkDraftParts.$inferSelect;

/** All parts, siblings in their order. */
export function findDraftParts(tx: NationalTx, draftId: string): Promise<(PartRow & DraftPart)[]> {
  return (
    tx
      .select()
      .from(frameworkDraftParts)
      .where(eq(frameworkDraftParts.draftId, draftId))
      // Content is an object by every schema that it came through.
      .orderBy(asc(frameworkDraftParts.position), asc(frameworkDraftParts.id)) as Promise<(PartRow & DraftPart)[]>
  );
}

export async function addParts(tx: NationalTx, draftId: string, parts: readonly DraftPart[], caller: Changer): Promise<void> {
  await insertParts(
    tx,
    parts.map((part) => ({ ...part, draftId, version: 1, point: 1, updatedByName: caller.principalName })),
  );
}

async function insertParts(tx: NationalTx, rows: (typeof frameworkDraftParts.$inferInsert)[]): Promise<void> {
  for (const some of portions(rows)) await tx.insert(frameworkDraftParts).values(some);
}

/** As many at a time as go into one statement: PostgreSQL takes 65,535 parameters. */
function portions<Row>(rows: readonly Row[]): Row[][] {
  const size = 1000;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

/**
 * Other parts in place of all, at a point of the draft. Their version is above any that one of the same id had, so that nobody
 * overwrites what they did not read; what says and stands as it did keeps when it was changed and by whom.
 */
export async function replaceParts(
  tx: NationalTx,
  draftId: string,
  { parts, same, gone }: { parts: readonly DraftPart[]; same: ReadonlyMap<string, PartRow>; gone: readonly PartRow[] },
  point: number,
  caller: Changer,
): Promise<void> {
  await keepRemoved(tx, draftId, gone, point, caller);
  await tx.delete(frameworkDraftParts).where(eq(frameworkDraftParts.draftId, draftId));
  const changedNow = { point, updatedAt: new Date(), updatedByName: caller.principalName };
  await insertParts(
    tx,
    parts.map((part) => {
      const { point: since, updatedAt, updatedByName } = same.get(part.id) ?? changedNow;
      // A draft is counted with each change of a part of it, so that no part has a higher version than its draft.
      return { ...part, draftId, version: point, point: since, updatedAt, updatedByName };
    }),
  );
}

/** Notes what is taken out of a draft at a point of it. */
export async function keepRemoved(
  tx: NationalTx,
  draftId: string,
  parts: readonly Pick<PartRow, 'id' | 'kind' | 'content'>[],
  point: number,
  { principalName }: Changer,
): Promise<void> {
  const rows = parts.map(({ id, kind, content }) => ({ draftId, id, point, kind, content, removedByName: principalName }));
  for (const some of portions(rows)) await tx.insert(frameworkDraftRemovedParts).values(some);
}

/** What was taken out since a point, the last first. */
export function findRemovedSince(tx: NationalTx, draftId: string, since: number): Promise<RemovedPart[]> {
  const { id, kind, content, removedByName, point } = frameworkDraftRemovedParts;
  return (
    tx
      .select({ id, kind, content, removedByName })
      .from(frameworkDraftRemovedParts)
      .where(and(eq(frameworkDraftRemovedParts.draftId, draftId), gt(point, since)))
      // It is a part's content.
      .orderBy(desc(point), asc(id)) as Promise<RemovedPart[]>
  );
}

const { relation, targets, comparable, reason, seen, version } = frameworkDraftRelations;

/** What editors decided, by lineage id, with the version of each decision. */
export async function findDecisions(tx: NationalTx, draftId: string): Promise<Map<string, Decision & { version: number }>> {
  const rows = await tx
    .select({ lineageId: frameworkDraftRelations.lineageId, relation, targets, comparable, reason, seen, version })
    .from(frameworkDraftRelations)
    .where(eq(frameworkDraftRelations.draftId, draftId));
  // `decideDraftRelation` takes no other relations than these.
  return new Map(rows.map(({ lineageId, ...decision }) => [lineageId, decision as Decision & { version: number }]));
}

/** @returns the version of the decision from now on */
export async function decide(
  tx: NationalTx,
  draftId: string,
  lineageId: string,
  decision: Decision,
  caller: Changer,
): Promise<number> {
  const values = { ...decision, targets: [...decision.targets], updatedByName: caller.principalName };
  const [row] = await tx
    .insert(frameworkDraftRelations)
    .values({ draftId, lineageId, ...values, version: 1 })
    .onConflictDoUpdate({
      target: [frameworkDraftRelations.draftId, frameworkDraftRelations.lineageId],
      set: { ...values, version: sql`${version} + 1` },
    })
    .returning({ version });
  return row?.version ?? 1;
}

export function findComments(tx: NationalTx, draftId: string) {
  const { id, partId, text, createdAt, createdByName } = frameworkDraftComments;
  return tx
    .select({ id, partId, text, createdAt, createdByName })
    .from(frameworkDraftComments)
    .where(eq(frameworkDraftComments.draftId, draftId))
    .orderBy(asc(createdAt), asc(id));
}

export async function addComment(tx: NationalTx, draftId: string, partId: string | null, text: string, caller: Changer) {
  const [row] = await tx
    .insert(frameworkDraftComments)
    .values({ id: v7(), draftId, partId, text, createdByName: caller.principalName })
    .returning({ id: frameworkDraftComments.id, createdAt: frameworkDraftComments.createdAt });
  if (!row) throw new Error('an insert answers with its row');
  return { ...row, partId, text, createdByName: caller.principalName };
}
