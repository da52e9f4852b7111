import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { councils } from './councils.ts';

/** The end of each council's chain of events; the trigger `number_event` moves it. */
export const eventChains = pgTable('event_chains', {
  councilId: uuid('council_id')
    .primaryKey()
    .references(() => councils.id),
  lastSequence: bigint('last_sequence', { mode: 'number' }).notNull(),
  lastHash: text('last_hash').notNull(),
});

/** One row for each change, written in the change's own transaction; `sequence` and `hash` are set by the trigger. */
export const events = pgTable(
  'events',
  {
    // No foreign key: the trigger moves the council's chain, which is there only with the council.
    councilId: uuid('council_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actorKind: text('actor_kind', { enum: ['person', 'api_key', 'command'] }).notNull(),
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    /** `noun.past-participle`, for example `judgement.saved`. */
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    /** SHA-256 over the previous hash and this row, hex. */
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ name: 'events_pkey', columns: [table.councilId, table.sequence] })],
);

/** The same for changes that concern no council: people, national keys, releases. One chain. */
export const nationalEvents = pgTable('national_events', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  actorKind: text('actor_kind', { enum: ['person', 'api_key', 'command'] }).notNull(),
  actorId: uuid('actor_id'),
  actorName: text('actor_name').notNull(),
  action: text('action').notNull(),
  subject: text('subject').notNull(),
  before: jsonb('before'),
  after: jsonb('after'),
  hash: text('hash').notNull(),
});

/** The answer given to a creating POST, kept with its work, so that a retry gets the same and does nothing. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    councilId: uuid('council_id')
      .notNull()
      .references(() => councils.id),
    principalId: uuid('principal_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of the canonical request, hex: the same key with another request is refused. */
    fingerprint: text('fingerprint').notNull(),
    status: integer('status'),
    body: jsonb('body'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [table.councilId, table.principalId, table.operation, table.key] }),
  ],
);

/** The same for national operations, which act for no council. */
export const nationalIdempotencyKeys = pgTable(
  'national_idempotency_keys',
  {
    principalId: uuid('principal_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status'),
    body: jsonb('body'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'national_idempotency_keys_pkey', columns: [table.principalId, table.operation, table.key] })],
);
