import type { EditionRelation, Statement } from '@waymark/reference-data';
import { sameStages, scaleOf, statementsByLineage, type Edition } from './edition.ts';

/** What an editor decided about a statement of the edition before. */
export interface Decision {
  relation: 'reworded' | 'split' | 'merged' | 'retired';
  /** Lineage ids of the statements it became: two or more when split, one when merged. */
  targets: readonly string[];
  comparable: boolean;
  reason: string;
}

/** How one statement of the edition before stands to the next. */
export interface Related {
  lineageId: string;
  relation: EditionRelation['relation'];
  targets: readonly string[];
  comparable: boolean;
  reason: string;
  /** False for what is only suggested: an editor has to decide before the edition is published. */
  confirmed: boolean;
}

/**
 * How each statement of `before` stands to `next`. What has not changed is the same and needs nobody's word; everything else is a
 * suggestion until it was decided. A decision that no longer fits the text is a suggestion again.
 */
export function relate(before: Edition, next: Edition, decisions: ReadonlyMap<string, Decision>): Related[] {
  const after = statementsByLineage(next);
  return [...statementsByLineage(before)].map(([lineageId, statement]) => {
    const decision = decisions.get(lineageId);
    const same = after.get(lineageId);
    if (!same) return gone(lineageId, decision, after);
    const rescaled = !sameStages(scaleOf(before, statement), scaleOf(next, same));
    if (!rescaled && !isReworded(statement, same)) {
      return { lineageId, relation: 'same', targets: [lineageId], comparable: true, reason: '', confirmed: true };
    }
    const confirmed = decision?.relation === 'reworded' && !(rescaled && decision.comparable);
    return {
      lineageId,
      relation: 'reworded',
      targets: [lineageId],
      comparable: confirmed ? decision.comparable : !rescaled,
      reason: decision?.reason ?? '',
      confirmed,
    };
  });
}

function gone(lineageId: string, decision: Decision | undefined, after: ReadonlyMap<string, Statement>): Related {
  const targets = decision?.targets.filter((target) => after.has(target)) ?? [];
  const fits =
    decision &&
    targets.length === decision.targets.length &&
    ((decision.relation === 'split' && targets.length > 1) ||
      (decision.relation === 'merged' && targets.length === 1) ||
      (decision.relation === 'retired' && targets.length === 0));
  if (!fits)
    return { lineageId, relation: 'retired', targets: [], comparable: false, reason: decision?.reason ?? '', confirmed: false };
  return { lineageId, relation: decision.relation, targets, comparable: false, reason: decision.reason, confirmed: true };
}

/** Whether what is asked, or what its stages look like, is in other words. Titles, hints and links are not the question. */
export function isReworded(before: Statement, after: Statement): boolean {
  const words = ({ text, plainText, easyRead, wordings, descriptors }: Statement) =>
    JSON.stringify([text, plainText, easyRead, sorted(wordings), sorted(descriptors)]);
  return words(before) !== words(after);
}

function sorted(record: Record<string, string> | undefined): [string, string][] {
  return Object.entries(record ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The rows an edition is published with: a pair for each, and those that only one of the two editions has. */
export function relationRows(related: readonly Related[], next: Edition): EditionRelation[] {
  const reached = new Set(related.flatMap(({ targets }) => targets));
  const pairs = related.flatMap(({ lineageId, relation, targets, comparable, reason }): EditionRelation[] => {
    const row = { relation, fromLineageId: lineageId, comparable, reason: reason === '' ? null : reason };
    return targets.length === 0 ? [{ ...row, toLineageId: null }] : targets.map((toLineageId) => ({ ...row, toLineageId }));
  });
  const fresh = [...statementsByLineage(next).keys()]
    .filter((lineageId) => !reached.has(lineageId))
    .map((toLineageId) => ({ relation: 'new' as const, fromLineageId: null, toLineageId, comparable: false, reason: null }));
  return [...pairs, ...fresh];
}
