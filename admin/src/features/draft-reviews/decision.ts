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
