import type { EditionRelation, Statement } from '@waymark/reference-data';
import { createHash } from 'node:crypto';
import { isRescaled, scaleOf, stageWords, statementsByLineage, type Edition } from './edition.ts';

/** What an editor decided about a statement of the edition before. */
export interface Decision {
  relation: 'reworded' | 'split' | 'merged' | 'retired';
  /** Lineage ids of the statements it became: two or more when split, one when merged. */
  targets: readonly string[];
  comparable: boolean;
  reason: string;
  /** What the editor had before them; see `seenOf`. Of anything else the decision says nothing. */
  seen: string;
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
  const [earlier, after] = [statementsByLineage(before), statementsByLineage(next)];
  return [...earlier].map(([lineageId, statement]) => {
    const made = decisions.get(lineageId);
    const decision = made?.seen === seenOf(before, earlier, next, after, lineageId, made?.targets ?? []) ? made : undefined;
    const same = after.get(lineageId);
    if (!same) return gone(lineageId, decision, after);
    const rescaled = isRescaled(before, statement, next, same);
    if (!rescaled && questionOf(before, statement) === questionOf(next, same)) {
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

/** What is asked, and what its stages look like. Titles, hints and links are not the question. */
function questionOf(edition: Edition, statement: Statement): string {
  const { text, plainText, easyRead, wordings, descriptors } = statement;
  return JSON.stringify([
    text,
    plainText,
    easyRead,
    sorted(wordings),
    sorted(descriptors),
    stageWords(scaleOf(edition, statement)),
  ]);
}

type Statements = ReadonlyMap<string, Statement>;

/** SHA-256, hex, of the questions that a decision about a statement rests on: its own, then and now, and those it became. */
export function seenOf(
  before: Edition,
  earlier: Statements,
  next: Edition,
  after: Statements,
  lineageId: string,
  targets: readonly string[],
): string {
  const [was, ...are] = [earlier.get(lineageId), ...[lineageId, ...targets].map((id) => after.get(id))];
  const questions = [was && questionOf(before, was), ...are.map((is) => is && questionOf(next, is))];
  return createHash('sha256').update(JSON.stringify(questions)).digest('hex');
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
