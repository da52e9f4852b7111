import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { NationalTx } from '@waymark/db';
import { changesBetween, type Change } from '../../domain/editions/changes.ts';
import { editionOfDraft, type DraftFault } from '../../domain/editions/draft-tree.ts';
import type { Edition } from '../../domain/editions/edition.ts';
import { nextVersion, stepOf } from '../../domain/editions/next-version.ts';
import { relate, relationRows, type Decision, type Related } from '../../domain/editions/relations.ts';
import { ProblemError } from '../../http/problems.ts';
import { getEdition } from '../../wire/edition-store.ts';
import { findDecisions, findDraftParts, type DraftRow } from './store.ts';

/** A draft without faults, seen beside the edition it was made from. */
export interface Review {
  edition: Edition;
  before: Edition | null;
  related: Related[];
  decisions: ReadonlyMap<string, Decision & { version: number }>;
  changes: Change[];
  /** Null when it changes nothing. */
  next: { version: string; because: Change | null } | null;
  /** SHA-256 of everything that would be published, hex. */
  hash: string;
}

/** A draft with no edition before it is compared to nothing: everything in it is new. */
export async function review(tx: NationalTx, { draft, basedOn }: DraftRow): Promise<Review | { faults: DraftFault[] }> {
  const read = editionOfDraft(draft.frameworkCode, await findDraftParts(tx, draft.id));
  if ('faults' in read) return read;
  const { edition } = read;
  const before = draft.basedOn === null ? null : await getEdition(tx, draft.basedOn);
  const decisions = await findDecisions(tx, draft.id);
  const related = before ? relate(before, edition, decisions) : [];
  const changes = before ? changesBetween(before, edition, relationRows(related, edition)) : [];
  const step = stepOf(changes);
  const counted = step && { version: nextVersion(basedOn, step.step), because: step.because };
  const next = before ? counted : { version: nextVersion(null, 'major'), because: null };
  const published = { content: edition.content, lineages: [...edition.lineages], relations: relationRows(related, edition) };
  const hash = createHash('sha256')
    .update(canonicalize(published) ?? '')
    .digest('hex');
  return { edition, before, related, decisions, changes, next, hash };
}

/** @throws draft.faults with each of them; a pointer names the part and the field */
export async function requireReview(tx: NationalTx, row: DraftRow): Promise<Review> {
  const found = await review(tx, row);
  if ('faults' in found) throw faultsProblem(found.faults);
  return found;
}

function faultsProblem(found: readonly DraftFault[]): ProblemError {
  const faults = found.map(({ partId, field, message }) => ({
    message,
    pointer: partId === null ? field : `/parts/${partId}${field}`,
  }));
  return new ProblemError('draft.faults', `${found.length} to mend. Nothing was changed.`, { faults });
}

/** What keeps a draft without faults from being published. */
export function obstaclesOf({ next, related }: Review): DraftFault[] {
  return [
    ...(next === null ? [{ partId: null, field: '', message: 'changes nothing' }] : []),
    ...related
      .filter(({ confirmed }) => !confirmed)
      .map(({ lineageId, relation }) => ({
        partId: null,
        field: `/relations/${lineageId}`,
        message: `${relation} is only suggested: confirm what became of it`,
      })),
  ];
}

/** @throws draft.faults also for what is left to confirm, and when nothing changed */
export async function requirePublishable(tx: NationalTx, row: DraftRow): Promise<Review & { next: NonNullable<Review['next']> }> {
  const found = await requireReview(tx, row);
  const obstacles = obstaclesOf(found);
  if (obstacles.length > 0 || found.next === null) throw faultsProblem(obstacles);
  return { ...found, next: found.next };
}
