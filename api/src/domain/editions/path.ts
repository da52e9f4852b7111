import type { EditionRelation } from '@waymark/reference-data';

/** What becomes of an answer; each outcome is weaker than the one before it. */
export const outcomes = ['carried', 'read_again', 'words_only', 'split', 'merged', 'retired'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where one statement's answer goes, over one edition or several. */
export interface Destination {
  outcome: Outcome;
  /** Lineage ids in the last edition; none when retired. */
  targets: string[];
}

/**
 * Follows statements through editions, each step the relations one of them was published with. Over several steps the weakest
 * counts: what was once split is never again carried.
 */
export function follow(lineageIds: Iterable<string>, steps: readonly (readonly EditionRelation[])[]): Map<string, Destination> {
  const bySource = steps.map((step) => Map.groupBy(step, ({ fromLineageId }) => fromLineageId));
  const start = (lineageId: string): Destination => ({ outcome: 'carried', targets: [lineageId] });
  return new Map([...lineageIds].map((lineageId) => [lineageId, bySource.reduce(oneStep, start(lineageId))]));
}

function oneStep({ outcome, targets }: Destination, step: ReadonlyMap<string | null, EditionRelation[]>): Destination {
  const rows = targets.flatMap((target) => step.get(target) ?? []);
  const reached = [...new Set(rows.flatMap(({ toLineageId }) => (toLineageId === null ? [] : [toLineageId])))];
  if (reached.length === 0) return { outcome: 'retired', targets: [] };
  // Of a statement that was split, one half may be retired: the other is still where the words went.
  const lasting = rows.filter(({ toLineageId }) => toLineageId !== null);
  return { outcome: weakest([outcome, ...lasting.map(outcomeOf)]), targets: reached };
}

function outcomeOf({ relation, comparable }: EditionRelation): Outcome {
  if (relation === 'reworded') return comparable ? 'read_again' : 'words_only';
  if (relation === 'split' || relation === 'merged' || relation === 'retired') return relation;
  return 'carried';
}

function weakest(found: readonly Outcome[]): Outcome {
  return outcomes[Math.max(...found.map((outcome) => outcomes.indexOf(outcome)))] ?? 'retired';
}

/** The relations between two editions that may have others between them. */
export function relationsOver(
  earlier: Iterable<string>,
  later: Iterable<string>,
  steps: readonly (readonly EditionRelation[])[],
): EditionRelation[] {
  if (steps.length === 1 && steps[0]) return [...steps[0]];
  const destinations = follow(earlier, steps);
  const reached = new Set([...destinations.values()].flatMap(({ targets }) => targets));
  const kept = [...destinations].flatMap(([fromLineageId, { outcome, targets }]): EditionRelation[] => {
    const row = { fromLineageId, ...relationOf(outcome), reason: null };
    return targets.length === 0 ? [{ ...row, toLineageId: null }] : targets.map((toLineageId) => ({ ...row, toLineageId }));
  });
  const fresh = [...later].filter((lineageId) => !reached.has(lineageId));
  return [
    ...kept,
    ...fresh.map((toLineageId) => ({
      relation: 'new' as const,
      fromLineageId: null,
      toLineageId,
      comparable: false,
      reason: null,
    })),
  ];
}

function relationOf(outcome: Outcome): Pick<EditionRelation, 'relation' | 'comparable'> {
  switch (outcome) {
    case 'carried':
      return { relation: 'same', comparable: true };
    case 'read_again':
      return { relation: 'reworded', comparable: true };
    case 'words_only':
      return { relation: 'reworded', comparable: false };
    default:
      return { relation: outcome, comparable: false };
  }
}
