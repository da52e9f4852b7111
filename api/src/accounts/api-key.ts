import Type from 'typebox';
import { englandDay } from '../domain/england-day.ts';
import { whyNotExpireOn } from '../domain/api-key.ts';
import { apiKeyPrefix, hashSecret, newSecret } from '../http/credentials.ts';
import { closed } from '../http/operation.ts';
import { ProblemError } from '../http/problems.ts';
import { oneLine } from '../http/text.ts';

const ApiKeyId = Type.String({ format: 'uuid', description: 'The key', examples: ['01932f5e-7b1c-7000-8000-000000000031'] });
const ExpiresOn = Type.String({
  format: 'date',
  description: 'The last day it works, by the calendar of England; at most 366 days ahead',
});
export const apiKeyParams = Type.Object({ apiKeyId: ApiKeyId }, closed);

/**
 * The wire forms of one kind of API key, by the scopes it can hold.
 * @param meaning what whoever chooses scopes must know and their names do not say
 */
export function apiKeySchemas<Scope extends string>(
  id: string,
  allScopes: readonly Scope[],
  exampleScope: Scope,
  meaning: string,
) {
  const example = {
    id: '01932f5e-7b1c-7000-8000-000000000031',
    name: 'Intranet',
    beginsWith: 'wmk_kq3vYF0w',
    scopes: [exampleScope],
    createdAt: '2026-09-01T09:00:00.000Z',
    expiresOn: '2027-08-31',
    lastUsedAt: null,
  };
  const facts = {
    id: ApiKeyId,
    name: Type.String(),
    beginsWith: Type.String({ description: 'The first 12 characters, to tell keys apart' }),
    scopes: Type.Array(Type.Enum([...allScopes]), { description: meaning }),
    createdAt: Type.String({ format: 'date-time' }),
    expiresOn: ExpiresOn,
    lastUsedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
      description: 'To the minute; null: never',
    }),
  };
  return {
    ApiKey: Type.Object(facts, { $id: id, ...closed, examples: [example] }),
    NewApiKey: Type.Object(
      {
        ...facts,
        key: Type.Union([Type.String(), Type.Null()], {
          description: 'The secret. Shown this once; null when a repeated request gets the same answer',
        }),
      },
      {
        $id: `New${id}`,
        ...closed,
        examples: [{ ...example, key: 'wmk_kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k' }],
      },
    ),
    body: Type.Object(
      {
        name: Type.String({
          minLength: 1,
          maxLength: 100,
          pattern: '\\S',
          ...oneLine,
          description: 'What the key is for; without invisible characters',
        }),
        scopes: Type.Array(Type.Enum([...allScopes]), {
          minItems: 1,
          maxItems: allScopes.length,
          uniqueItems: true,
          description: meaning,
        }),
        expiresOn: ExpiresOn,
      },
      { ...closed, examples: [{ name: 'Intranet', scopes: [exampleScope], expiresOn: '2027-08-31' }] },
    ),
    listExample: { items: [example] },
  };
}

/** A key's secret, and what of it is stored. */
export function newApiKey() {
  const secret = `${apiKeyPrefix}${newSecret()}`;
  return { secret, beginsWith: secret.slice(0, 12), secretHash: hashSecret(secret) };
}

/** @throws request.invalid for a day in the past or too far ahead */
export function refuseExpiry(expiresOn: string): void {
  const reason = whyNotExpireOn(expiresOn, englandDay(new Date()));
  if (reason) throw new ProblemError('request.invalid', undefined, { faults: [{ message: reason, pointer: '/expiresOn' }] });
}

interface ApiKeyRow<Scope extends string> {
  id: string;
  name: string;
  beginsWith: string;
  scopes: Scope[];
  createdAt: Date;
  /** The first moment it no longer works. */
  expiresAt: Date;
  lastUsedAt: Date | null;
}

export function apiKeyOf<Scope extends string>(row: ApiKeyRow<Scope>) {
  return {
    id: row.id,
    name: row.name,
    beginsWith: row.beginsWith,
    scopes: row.scopes,
    createdAt: row.createdAt.toISOString(),
    expiresOn: englandDay(new Date(row.expiresAt.getTime() - 1)),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

/** What may be kept for a repeated request: never the secret. */
export function withoutKey<T extends { key: string | null }>(answer: T): T {
  return { ...answer, key: null };
}
