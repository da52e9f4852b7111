import type Type from 'typebox';
import { v7 } from 'uuid';
import type { CouncilTx } from '@waymark/db';
import { ProblemError } from '../../http/problems.ts';
import { recordEvent, type Actor } from '../../journal/event-store.ts';
import { answerOf } from '../../wire/answer.ts';
import { getStanding, moveTo } from '../../wire/assessment-store.ts';
import type { SealInfo } from '../../wire/assessment.ts';
import { findLocalStatements, type LocalStatementRow } from '../../wire/local-statement-store.ts';
import { localContentOf } from '../../wire/local-statement.ts';
import { heldBackFaults } from './held-back.ts';
import { canonicalText, sha256 } from './rules.ts';
import type { SealedCopy } from './schema.ts';
import { takePart } from './taking-part.ts';
import { addSubmission, findContent, findFrame, findStages, type ContentRow, type findSeals, type StageRow } from './store.ts';

/**
 * Seals the present revision, within the transaction it is given.
 * @param contribute undefined: as the council chose before, which is at first no
 * @param expectedHash what check answered; undefined only where nobody else can write (the demonstration)
 * @throws assessment.state, precondition.failed when anything changed since the check, assessment.incomplete with every statement left and
 *   all that gates hold back, assessment.held-back when there is only the latter
 */
export async function signOff(
  tx: CouncilTx,
  actor: Actor & { personId: string | null },
  assessmentId: string,
  contribute: boolean | undefined,
  expectedHash: string | undefined,
): Promise<Type.Static<typeof SealInfo>> {
  const standing = await getStanding(tx, assessmentId);
  if (standing.state !== 'agreeing')
    throw new ProblemError('assessment.state', `Only what is agreeing can be signed off; it is ${standing.state}.`);
  const content = await findContent(tx, assessmentId);
  const locals = await findLocalStatements(tx, assessmentId);
  const contentHash = contentHashOf(content, locals);
  if (expectedHash !== undefined && contentHash !== expectedHash) {
    throw new ProblemError('precondition.failed', 'This has changed since you checked it. Nothing was signed.');
  }
  refuseIncomplete(content, locals, await findStages(tx, assessmentId));
  const frame = await findFrame(tx, assessmentId);
  const { personId, ...recorded } = actor;
  const { councilId, frameworkId, frameworkVersionId, cycleCode, demonstration } = frame;
  const contributes = await takePart(tx, { councilId, frameworkId, cycleCode }, contribute, actor.actorName);
  const document = canonicalText(sealedCopyOf(assessmentId, frame, content, locals, contentHash, contributes, actor.actorName));
  const seal = {
    revision: frame.revision,
    sealedAt: frame.now,
    sealedByName: actor.actorName,
    contributes,
    hash: sha256(document),
  };
  const place = { councilId, id: v7(), assessmentId, frameworkId, frameworkVersionId, cycleCode, demonstration };
  await addSubmission(tx, { ...place, ...seal, sealedBy: personId, document }, content);
  await moveTo(tx, assessmentId, 'signed_off', frame.revision);
  const after = sealOf(seal);
  const subject = `assessments/${assessmentId}/submissions/${frame.revision}`;
  await recordEvent(tx, councilId, recorded, { action: 'assessment.signed-off', subject, before: null, after });
  return after;
}

function refuseIncomplete(
  content: readonly ContentRow[],
  locals: readonly LocalStatementRow[],
  stages: readonly StageRow[],
): void {
  const missing = [
    ...missingOf(content).map(({ statementCode }) => `/judgements/${statementCode}`),
    ...missingLocalsOf(locals).map(({ localStatementId }) => `/localStatements/${localStatementId}`),
  ].map((pointer) => ({ message: 'is left to answer', pointer }));
  const held = heldBackFaults(content, stages);
  const faults = [...missing, ...held];
  if (faults.length === 0) return;
  const detail = `${missing.length} left to answer, ${held.length} held back by a gate. Nothing was signed.`;
  throw new ProblemError(missing.length > 0 ? 'assessment.incomplete' : 'assessment.held-back', detail, { faults });
}

export function missingOf(content: readonly ContentRow[]) {
  return content
    .filter(({ answerKind }) => answerKind === 'not_answered')
    .map(({ statementCode, themeCode }) => ({ statementCode, themeCode }));
}

export function missingLocalsOf(locals: readonly LocalStatementRow[]) {
  return locals
    .filter(({ answerKind }) => answerKind === 'not_answered')
    .map(({ id, themeCode }) => ({ localStatementId: id, themeCode }));
}

/** Where there are none they are not mentioned, so that what was signed without any reads, and hashes, as it always did. */
function localsOf(locals: readonly LocalStatementRow[]) {
  if (locals.length === 0) return {};
  return { localStatements: locals.map((row) => ({ ...localContentOf(row), stageLabel: row.stageLabel })) };
}

function judgementsOf(content: readonly ContentRow[]) {
  return content.map((row) => ({
    statementCode: row.statementCode,
    statementId: row.statementId,
    lineageId: row.lineageId,
    answer: answerOf(row),
    strengths: row.strengths,
    impact: row.impact,
    areasForDevelopment: row.areasForDevelopment,
    ...(row.gateReason !== null && { gateReason: row.gateReason }),
  }));
}

/** What a signature is for: every judgement, and every local statement, as it stands. */
export function contentHashOf(content: readonly ContentRow[], locals: readonly LocalStatementRow[]): string {
  const judgements = judgementsOf(content);
  return sha256(canonicalText(locals.length === 0 ? judgements : { judgements, ...localsOf(locals) }));
}

function sealedCopyOf(
  assessmentId: string,
  frame: Awaited<ReturnType<typeof findFrame>>,
  content: readonly ContentRow[],
  locals: readonly LocalStatementRow[],
  contentHash: string,
  contributes: boolean,
  sealedByName: string,
): Type.Static<typeof SealedCopy> {
  return {
    format: 'waymark-submission/1',
    demonstration: frame.demonstration,
    council: { gssCode: frame.gssCode, name: frame.councilName },
    framework: {
      code: frame.frameworkCode,
      version: frame.frameworkVersion,
      title: frame.frameworkTitle,
      hash: frame.frameworkHash,
    },
    cycleCode: frame.cycleCode,
    assessmentId,
    revision: frame.revision,
    sealedAt: frame.now.toISOString(),
    sealedByName,
    contributes,
    contentHash,
    judgements: judgementsOf(content),
    ...localsOf(locals),
  };
}

export function sealOf(row: Awaited<ReturnType<typeof findSeals>>[number]): Type.Static<typeof SealInfo> {
  const { revision, sealedAt, sealedByName, contributes, hash } = row;
  return { revision, sealedAt: sealedAt.toISOString(), sealedByName, contributes, hash };
}
