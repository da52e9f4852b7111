import type { Decision, Relation } from './api.ts';

export type RelationName = Decision['relation'];

export const relationWords: Readonly<Record<Relation['relation'], string>> = {
  same: 'The same',
  new: 'New',
  reworded: 'Reworded',
  split: 'Split into',
  merged: 'Merged into',
  retired: 'Retired',
};

/** What can have become of a statement: what is still there is reworded, what is gone went somewhere or nowhere. */
export function possible({ lineageId }: Relation, inDraft: ReadonlySet<string>): readonly RelationName[] {
  return inDraft.has(lineageId) ? ['reworded'] : ['retired', 'split', 'merged'];
}

/** A suggestion as something that can be decided. */
export function decisionOf({ relation, targets, comparable, reason }: Relation): Decision {
  return { relation: relation === 'same' || relation === 'new' ? 'reworded' : relation, targets, comparable, reason };
}

/** What somebody chose and has not confirmed, and the ETag of what stood there as they did. */
export interface Begun {
  readonly etag: string;
  readonly decision: Decision;
}

/**
 * What stands in a row: what was begun there. Where somebody else decided meanwhile, or the words changed, it is theirs again, and
 * of what was begun only the reason is put below theirs, since it was written.
 */
export function shownDecision(row: Relation, begun: Begun | undefined): Decision {
  const theirs = decisionOf(row);
  if (!begun) return theirs;
  if (begun.etag === row.etag) return begun.decision;
  const { reason } = begun.decision;
  return theirs.reason.includes(reason) ? theirs : { ...theirs, reason: [theirs.reason, reason].filter(Boolean).join('\n\n') };
}

/** Another relation, with as many targets as it needs; only what is reworded can be compared. */
export function withRelation(decision: Decision, relation: RelationName): Decision {
  const kept = relation === 'retired' ? [] : relation === 'merged' ? decision.targets.slice(0, 1) : decision.targets;
  return { ...decision, relation, targets: kept, comparable: relation === 'reworded' && decision.comparable };
}

/** What is missing before it can be confirmed. */
export function lacking({ relation, targets }: Decision): string | null {
  const named = new Set(targets.filter(Boolean));
  if (relation === 'split' && named.size < 2) return 'Choose two or more statements that it was split into';
  if (relation === 'merged' && named.size !== 1) return 'Choose the statement that it was merged into';
  return null;
}
