import type { Static } from 'typebox';
import type { Caller } from '@waymark/db';
import { etagOf } from '../../http/exchange.ts';
import type { DraftPart } from './part-schema.ts';
import type { DraftRow, PartRow } from './store.ts';

export function draftOf({ draft, basedOn, publishedAs, title }: DraftRow, caller: Caller) {
  return {
    id: draft.id,
    frameworkCode: draft.frameworkCode,
    title,
    basedOn,
    state: draft.state,
    etag: etagOf(draft.version),
    releaseNotes: draft.releaseNotes,
    mayApprove: caller.personId !== null && caller.personId !== draft.askedBy && !draft.writers.includes(caller.personId),
    publishedAs,
    createdAt: draft.createdAt.toISOString(),
    createdByName: draft.createdByName,
    updatedAt: draft.updatedAt.toISOString(),
    updatedByName: draft.updatedByName,
  };
}

export function partOf({ id, kind, parentId, version, updatedAt, updatedByName, content }: PartRow) {
  const kept = { id, kind, parentId, etag: etagOf(version), updatedAt: updatedAt.toISOString(), updatedByName, content };
  // Content came in through the schema of its kind, and goes out through it again.
  return kept as Static<typeof DraftPart>;
}
