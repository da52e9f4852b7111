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
  /** What the editor had before them; see `seer`. Of anything else the decision says nothing. */
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
  /** What an editor has before them who decides about it now. */
  seen: string;
}

/**
 * How each statement of `before` stands to `next`. What has not changed is the same and needs nobody's word; everything else is a
 * suggestion until it was decided. A decision about other words than those that stand there now is a suggestion again, and one that
 * cannot be is none.
 */
export function relate(before: Edition, next: Edition, decisions: ReadonlyMap<string, Decision>): Related[] {
  const after = statementsByLineage(next);
  const seenOf = seer(before, next);
  return [...statementsByLineage(before)].map(([lineageId, statement]) => {
    const decision = decisions.get(lineageId);
    const same = after.get(lineageId);
    const found = same ? { ...staying(before, statement, next, same, decision), targets: [lineageId] } : gone(decision, after);
    const stands = found.relation === 'same' || decision?.seen === seenOf(lineageId, decision?.targets ?? []);
    return { lineageId, ...found, confirmed: found.confirmed && stands, seen: seenOf(lineageId, found.targets) };
  });
}

type Found = Omit<Related, 'lineageId' | 'seen'>;

function staying(
  before: Edition,
  was: Statement,
  next: Edition,
  is: Statement,
  decision: Decision | undefined,
): Omit<Found, 'targets'> {
  const rescaled = isRescaled(before, was, next, is);
  if (!rescaled && questionOf(before, was) === questionOf(next, is)) {
    return { relation: 'same', comparable: true, reason: '', confirmed: true };
  }
  const confirmed = decision?.relation === 'reworded' && !(rescaled && decision.comparable);
  const comparable = confirmed ? decision.comparable : !rescaled;
  return { relation: 'reworded', comparable, reason: decision?.reason ?? '', confirmed };
}

function gone(decision: Decision | undefined, after: ReadonlyMap<string, Statement>): Found {
  const targets = decision?.targets.filter((target) => after.has(target)) ?? [];
  const fits =
    decision &&
    targets.length === decision.targets.length &&
    ((decision.relation === 'split' && targets.length > 1) ||
      (decision.relation === 'merged' && targets.length === 1) ||
      (decision.relation === 'retired' && targets.length === 0));
  if (!fits) return { relation: 'retired', targets: [], comparable: false, reason: decision?.reason ?? '', confirmed: false };
  return { relation: decision.relation, targets, comparable: false, reason: decision.reason, confirmed: true };
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

/**
 * Says what a decision rests on, as SHA-256, hex: the question of a statement then and now, and of those it became. Made for two
 * editions, and asked for each of their statements.
 */
export function seer(before: Edition, next: Edition): (lineageId: string, targets: readonly string[]) => string {
  const [earlier, later] = [statementsByLineage(before), statementsByLineage(next)];
  return (lineageId, targets) => {
    const was = earlier.get(lineageId);
    const are = [lineageId, ...targets].map((id) => later.get(id));
    const questions = [was && questionOf(before, was), ...are.map((is) => is && questionOf(next, is))];
    return createHash('sha256').update(JSON.stringify(questions)).digest('hex');
  };
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
