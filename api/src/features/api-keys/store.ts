import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CouncilQueries, CouncilTx } from '@waymark/db';
import { apiKeys } from '@waymark/db/schema';
import type { councilScopes } from '../../http/operation.ts';

type Scope = (typeof councilScopes)[number];

const columns = {
  id: apiKeys.id,
  name: apiKeys.name,
  beginsWith: apiKeys.beginsWith,
  // Only the schema's scopes are ever stored.
  scopes: sql<Scope[]>`${apiKeys.scopes}`,
  createdAt: apiKeys.createdAt,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
};

export function findApiKeys(queries: CouncilQueries) {
  return queries
    .select(columns)
    .from(apiKeys)
    .where(isNull(apiKeys.revokedAt))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
}

export interface NewKey {
  councilId: string;
  name: string;
  scopes: Scope[];
  /** The last day it works, in England. */
  expiresOn: string;
  beginsWith: string;
  secretHash: Buffer;
  createdBy: string | null;
}

export async function addApiKey(tx: CouncilTx, { expiresOn, ...key }: NewKey) {
  const expiresAt = sql`(${expiresOn}::date + 1)::timestamp at time zone 'Europe/London'`;
  const [added] = await tx
    .insert(apiKeys)
    .values({ ...key, id: v7(), expiresAt })
    .returning(columns);
  if (!added) throw new Error('an insert returns its row');
  return added;
}

/** @returns the key as it was, or undefined when there is none to revoke */
export async function markRevoked(tx: CouncilTx, apiKeyId: string) {
  const [revoked] = await tx
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.id, apiKeyId), isNull(apiKeys.revokedAt)))
    .returning(columns);
  return revoked;
}
