import type Type from 'typebox';
import { etagOf } from '../../http/exchange.ts';
import type { LocalStatementRow } from '../../wire/local-statement-store.ts';
import { localContentOf } from '../../wire/local-statement.ts';
import type { LocalStatement } from './schema.ts';

export function localStatementOf(row: LocalStatementRow): Type.Static<typeof LocalStatement> {
  return {
    ...localContentOf(row),
    version: row.version,
    etag: etagOf(row.version),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: { id: row.updatedBy, name: row.updatedByName },
  };
}
