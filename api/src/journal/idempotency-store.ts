import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { and, eq } from 'drizzle-orm';
import type { Changer, CouncilChanger, CouncilTx, NationalTx } from '@waymark/db';
import { idempotencyKeys, nationalIdempotencyKeys } from '@waymark/db/schema';
import { ProblemError } from '../http/problems.ts';

/** A creating request: its operation, what it asks, and the key its sender gave it (undefined: none). */
export interface CreatingRequest {
  operation: string;
  key: string | undefined;
  content: unknown;
}

export interface Done<T> {
  body: T;
  /** True when the work was done before and this is the answer it got. */
  replayed: boolean;
}

/**
 * Does creating work once for each Idempotency-Key. The key is claimed and the answer kept in the work's own
 * transaction, so they stand or fall together; an equal request that arrives meanwhile waits and gets the same answer.
 * @param keep what of the answer may be stored: secrets that are shown once are left out of a replay
 * @throws idempotency.reused when the key came with another request
 */
export async function once<T extends object>(
  tx: CouncilTx,
  caller: CouncilChanger,
  request: CreatingRequest,
  work: () => Promise<T>,
  keep: (answer: T) => T = (answer) => answer,
): Promise<Done<T>> {
  if (request.key === undefined) return { body: await work(), replayed: false };
  const place = { councilId: caller.council.id, principalId: caller.principalId, operation: request.operation, key: request.key };
  const fingerprint = fingerprintOf(request);
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ ...place, fingerprint })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const mine = and(
    eq(idempotencyKeys.councilId, place.councilId),
    eq(idempotencyKeys.principalId, place.principalId),
    eq(idempotencyKeys.operation, place.operation),
    eq(idempotencyKeys.key, place.key),
  );
  if (claimed.length === 0) {
    const [earlier] = await tx.select().from(idempotencyKeys).where(mine);
    return replay(earlier, fingerprint);
  }
  const body = await work();
  await tx
    .update(idempotencyKeys)
    .set({ status: 201, body: keep(body) })
    .where(mine);
  return { body, replayed: false };
}

/** The same for national operations. */
export async function onceNationally<T extends object>(
  tx: NationalTx,
  caller: Changer,
  request: CreatingRequest,
  work: () => Promise<T>,
  keep: (answer: T) => T = (answer) => answer,
): Promise<Done<T>> {
  if (request.key === undefined) return { body: await work(), replayed: false };
  const place = { principalId: caller.principalId, operation: request.operation, key: request.key };
  const fingerprint = fingerprintOf(request);
  const keys = nationalIdempotencyKeys;
  const claimed = await tx
    .insert(keys)
    .values({ ...place, fingerprint })
    .onConflictDoNothing()
    .returning({ key: keys.key });
  const mine = and(eq(keys.principalId, place.principalId), eq(keys.operation, place.operation), eq(keys.key, place.key));
  if (claimed.length === 0) {
    const [earlier] = await tx.select().from(keys).where(mine);
    return replay(earlier, fingerprint);
  }
  const body = await work();
  await tx
    .update(keys)
    .set({ status: 201, body: keep(body) })
    .where(mine);
  return { body, replayed: false };
}

function replay<T>(earlier: { fingerprint: string; body: unknown } | undefined, fingerprint: string): Done<T> {
  if (earlier?.fingerprint !== fingerprint) throw new ProblemError('idempotency.reused');
  // Stored by `once` as the answer of the same operation.
  return { body: earlier.body as T, replayed: true };
}

function fingerprintOf(request: CreatingRequest): string {
  return createHash('sha256')
    .update(canonicalize(request.content) ?? '')
    .digest('hex');
}
