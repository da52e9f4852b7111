import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { NationalTx } from '@waymark/db';
import { nationalApiKeys } from '@waymark/db/schema';
import type { nationalScopes } from '../../http/operation.ts';

type Scope = (typeof nationalScopes)[number];

const columns = {
  id: nationalApiKeys.id,
  name: nationalApiKeys.name,
  beginsWith: nationalApiKeys.beginsWith,
  // Only the schema's scopes are ever stored.
  scopes: sql<Scope[]>`${nationalApiKeys.scopes}`,
  createdAt: nationalApiKeys.createdAt,
  expiresAt: nationalApiKeys.expiresAt,
  lastUsedAt: nationalApiKeys.lastUsedAt,
};

export function findNationalKeys(tx: NationalTx) {
  return tx
    .select(columns)
    .from(nationalApiKeys)
    .where(isNull(nationalApiKeys.revokedAt))
    .orderBy(desc(nationalApiKeys.createdAt), desc(nationalApiKeys.id));
}

export interface NewKey {
  name: string;
  scopes: Scope[];
  /** The last day it works, in England. */
  expiresOn: string;
  beginsWith: string;
  secretHash: Buffer;
  createdBy: string | null;
}

export async function addNationalKey(tx: NationalTx, { expiresOn, ...key }: NewKey) {
  const expiresAt = sql`(${expiresOn}::date + 1)::timestamp at time zone 'Europe/London'`;
  const [added] = await tx
    .insert(nationalApiKeys)
    .values({ ...key, id: v7(), expiresAt })
    .returning(columns);
  if (!added) throw new Error('an insert returns its row');
  return added;
}

/** @returns the key as it was, or undefined when there is none to revoke */
export async function markRevoked(tx: NationalTx, apiKeyId: string) {
  const [revoked] = await tx
    .update(nationalApiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(nationalApiKeys.id, apiKeyId), isNull(nationalApiKeys.revokedAt)))
    .returning(columns);
  return revoked;
}
