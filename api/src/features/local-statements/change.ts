import type { CouncilChanger, CouncilTx } from '@waymark/db';
import { etagOf, notPresent, requireIfMatch } from '../../http/exchange.ts';
import { ProblemError, type Fault } from '../../http/problems.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { findLocalStatement, type LocalStatementRow } from '../../wire/local-statement-store.ts';
import { getVersion, isUnknownStage } from './store.ts';
import { localStatementOf } from './wire.ts';

/** @throws local-statement.not-found when it is not there, or not this council's */
export async function getLocal(tx: CouncilTx, assessmentId: string, localStatementId: string): Promise<LocalStatementRow> {
  const row = await findLocalStatement(tx, assessmentId, localStatementId);
  if (!row) throw new ProblemError('local-statement.not-found');
  return row;
}

/** One that may be changed by whoever read it as it stands. */
export async function getChangeable(
  tx: CouncilTx,
  assessmentId: string,
  localStatementId: string,
  ifMatch: string | undefined,
): Promise<LocalStatementRow> {
  const row = await getLocal(tx, assessmentId, localStatementId);
  // The caller is authorised, and knows of it, before a missing header is spoken of.
  const named = requireIfMatch(ifMatch);
  requireAgreeing(row.state);
  if (etagOf(row.version) !== named) throw notPresent(named);
  return row;
}

export function requireAgreeing(state: string): void {
  if (state !== 'agreeing') {
    throw new ProblemError('assessment.state', `Local statements are changed while the assessment is agreeing; it is ${state}.`);
  }
}

/**
 * The version and scale that a new one is written in.
 * @throws request.invalid with each of theme and scale that the assessment's version does not have
 */
export async function getPlace(tx: CouncilTx, assessmentId: string, asked: { themeCode?: string; scaleCode?: string }) {
  const { id, scales, themes } = await getVersion(tx, assessmentId);
  const scaleCode = asked.scaleCode ?? scales[0];
  if (scaleCode === undefined) throw new Error('a published version has a scale');
  refuse([
    ...(asked.themeCode === undefined || themes.has(asked.themeCode) ? [] : [unknownTheme]),
    ...(scales.includes(scaleCode) ? [] : [{ message: "is not a scale of the assessment's version", pointer: '/scaleCode' }]),
  ]);
  return { frameworkVersionId: id, scaleCode };
}

const unknownTheme = { message: "is not a theme of the assessment's version", pointer: '/themeCode' };

export async function refuseUnknownTheme(tx: CouncilTx, assessmentId: string, themeCode: string | null): Promise<void> {
  if (themeCode === null) return;
  const { themes } = await getVersion(tx, assessmentId);
  if (!themes.has(themeCode)) refuse([unknownTheme]);
}

/** What the database refused of a save, as a fault at its place. */
export function refuseStage(error: unknown): never {
  if (isUnknownStage(error)) refuse([{ message: "is not a stage of this statement's scale", pointer: '/answer/stage' }]);
  throw error;
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new ProblemError('request.invalid', undefined, { faults });
}

/** Writes the one event of a change, with what was there before and is there after. */
export async function recordChange(
  tx: CouncilTx,
  caller: CouncilChanger,
  assessmentId: string,
  action: 'added' | 'saved' | 'removed',
  rows: { before: LocalStatementRow | null; after: LocalStatementRow | null },
): Promise<void> {
  const subject = `assessments/${assessmentId}/local-statements/${(rows.after ?? rows.before)?.id}`;
  const [before, after] = [rows.before && localStatementOf(rows.before), rows.after && localStatementOf(rows.after)];
  await recordEvent(tx, caller.council.id, actorOf(caller), { action: `local-statement.${action}`, subject, before, after });
}
