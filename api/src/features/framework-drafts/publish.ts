import type { Changer, NationalTx } from '@waymark/db';
import { findOrMakeFramework, publishEdition } from '@waymark/reference-data';
import { relationRows } from '../../domain/editions/relations.ts';
import { ProblemError } from '../../http/problems.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { findLatestVersion } from '../../wire/edition-store.ts';
import { requirePublishable } from './review.ts';
import { changeDraft, getDraft, lockFramework, type DraftRow } from './store.ts';
import { draftOf } from './wire.ts';

/**
 * Makes a draft that awaits approval the next version of its framework.
 * @throws draft.own-work when the caller wrote part of it, precondition.failed when it is not what approval was asked for
 */
export async function publish(tx: NationalTx, caller: Changer, row: DraftRow) {
  const { draft } = row;
  const before = draftOf(row, caller);
  if (draft.state !== 'awaiting_approval') throw new ProblemError('draft.state', 'Approval was not asked for.');
  if (!before.mayApprove) {
    throw new ProblemError(
      'draft.own-work',
      'You wrote part of this draft or asked for its approval, so someone else must approve it.',
    );
  }
  await lockFramework(tx, draft.frameworkCode);
  const latest = await findLatestVersion(tx, draft.frameworkCode);
  if ((latest?.id ?? null) !== draft.basedOn) {
    throw new ProblemError(
      'draft.other-base',
      `${latest?.version} was published since this draft was begun. Export it, discard it and begin another.`,
    );
  }
  const { edition, related, next, hash } = await requirePublishable(tx, row).catch((error: unknown) => {
    // It passed when approval was asked for, so a rule has changed since.
    if (!(error instanceof ProblemError) || error.code !== 'draft.faults') throw error;
    throw new ProblemError('precondition.failed', 'It no longer passes the check. Return it to those who wrote it.');
  });
  if (hash !== draft.askedHash) throw new ProblemError('precondition.failed', 'It is not what approval was asked for.');
  const published = await publishEdition(tx.$client, {
    frameworkId: await findOrMakeFramework(tx.$client, draft.frameworkCode),
    version: next.version,
    content: edition.content,
    basedOn: draft.basedOn,
    releaseNotes: draft.releaseNotes,
    lineageOf: ({ code }) => edition.lineages.get(code) ?? code,
    relations: relationRows(related, edition),
  });
  await changeDraft(tx, draft.id, caller, { state: 'published', publishedAs: published, approvedBy: caller.personId });
  const after = draftOf(await getDraft(tx, draft.id), caller);
  const subject = `frameworks/${draft.frameworkCode}/versions/${next.version}`;
  await recordNationalEvent(tx, actorOf(caller), { action: 'framework-version.published', subject, before, after });
  return after;
}
