import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Changer, NationalTx } from '@waymark/db';
import { etagOf, headerOf, requireIfMatch } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { actorOf, recordNationalEvent } from '../../journal/event-store.ts';
import { getDraft, lockDraft, type DraftRow } from './store.ts';
import { draftOf } from './wire.ts';

/** What a change of the draft as a whole needs of its request. */
export interface OnDraft {
  headers: IncomingHttpHeaders;
  params: { draftId: string };
  national: FastifyRequest['national'];
}

/** Changes a draft that is in one of these states and as its sender read it; the work says what was done. */
export async function changing(
  request: OnDraft,
  states: readonly DraftRow['draft']['state'][],
  work: (tx: NationalTx, caller: Changer, row: DraftRow) => Promise<string>,
) {
  const ifMatch = requireIfMatch(headerOf(request.headers, 'if-match'));
  return request.national(async (tx, caller) => {
    const row = await lockAt(tx, request.params.draftId, ifMatch);
    requireState(row, states);
    const before = draftOf(row, caller);
    return record(tx, caller, await work(tx, caller, row), before, row.draft.id);
  });
}

/** @throws draft.state */
export function requireState({ draft }: DraftRow, states: readonly DraftRow['draft']['state'][]): void {
  if (!states.includes(draft.state)) throw new ProblemError('draft.state', `It is ${draft.state}.`);
}

/** A draft that is being edited, which nobody else changes until the transaction ends. @throws draft.state */
export async function lockEditing(tx: NationalTx, draftId: string): Promise<DraftRow> {
  const row = await lockDraft(tx, draftId);
  requireState(row, ['editing']);
  return row;
}

/** @throws precondition.failed when it is not as its sender read it */
export async function lockAt(tx: NationalTx, draftId: string, ifMatch: string): Promise<DraftRow> {
  const row = await lockDraft(tx, draftId);
  if (etagOf(row.draft.version) !== ifMatch)
    throw new ProblemError('precondition.failed', `${row.draft.updatedByName} changed it since you read it.`);
  return row;
}

export async function record(tx: NationalTx, caller: Changer, action: string, before: unknown, draftId: string) {
  const after = draftOf(await getDraft(tx, draftId), caller);
  await recordNationalEvent(tx, actorOf(caller), { action, subject: `framework-drafts/${draftId}`, before, after });
  return after;
}
