import { boolean, foreignKey, index, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea, people, sessions } from './people.ts';
import { areas } from './reference.ts';

/** A council: the tenant. Which areas are councils is known to national administrators. */
export const councils = pgTable(
  'councils',
  {
    id: uuid('id').primaryKey(),
    gssCode: text('gss_code')
      .notNull()
      .unique('councils_gss_code_key')
      .references(() => areas.gssCode),
    status: text('status', { enum: ['active', 'suspended'] }).notNull(),
    /** Made-up judgements, never mixed with real ones. */
    demonstration: boolean('demonstration').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('councils_demonstration_key').on(table.id, table.demonstration),
    unique('councils_status_key').on(table.id, table.gssCode, table.demonstration, table.status),
  ],
);

export const councilRole = ['lead', 'editor', 'viewer'] as const;

export const memberships = pgTable(
  'memberships',
  {
    councilId: uuid('council_id')
      .notNull()
      .references(() => councils.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: councilRole }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'memberships_pkey', columns: [table.councilId, table.personId] }),
    unique('memberships_role_key').on(table.councilId, table.personId, table.role),
    index('memberships_person_idx').on(table.personId),
  ],
);

/**
 * All that a session's authorisation for a council rests on, in one row for one look. It says nothing of its own: its foreign
 * keys cascade, so a role, a suspension or a name that changes is changed here in the same transaction, and goes with what
 * it rests on. `authorise` writes it, and counts on it for a minute before it looks at the session again.
 */
export const sessionCouncils = pgTable(
  'session_councils',
  {
    councilId: uuid('council_id').notNull(),
    tokenHash: bytea('token_hash')
      .notNull()
      .references(() => sessions.tokenHash, { onDelete: 'cascade' }),
    gssCode: text('gss_code').notNull(),
    demonstration: boolean('demonstration').notNull(),
    status: text('status').notNull(),
    personId: uuid('person_id').notNull(),
    personName: text('person_name').notNull(),
    role: text('role').notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'session_councils_pkey', columns: [table.tokenHash, table.gssCode] }),
    foreignKey({
      name: 'session_councils_council_fkey',
      columns: [table.councilId, table.gssCode, table.demonstration, table.status],
      foreignColumns: [councils.id, councils.gssCode, councils.demonstration, councils.status],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    foreignKey({
      name: 'session_councils_membership_fkey',
      columns: [table.councilId, table.personId, table.role],
      foreignColumns: [memberships.councilId, memberships.personId, memberships.role],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    foreignKey({
      name: 'session_councils_person_fkey',
      columns: [table.personId, table.personName],
      foreignColumns: [people.id, people.name],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    councilId: uuid('council_id')
      .notNull()
      .references(() => councils.id),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    role: text('role', { enum: councilRole }).notNull(),
    tokenHash: bytea('token_hash').notNull().unique('invitations_token_key'),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ name: 'invitations_pkey', columns: [table.councilId, table.id] })],
);

export const apiKeys = pgTable(
  'api_keys',
  {
    councilId: uuid('council_id')
      .notNull()
      .references(() => councils.id),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    beginsWith: text('begins_with').notNull(),
    secretHash: bytea('secret_hash').notNull().unique('api_keys_secret_key'),
    scopes: text('scopes').array().notNull(),
    createdBy: uuid('created_by').references(() => people.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ name: 'api_keys_pkey', columns: [table.councilId, table.id] })],
);
