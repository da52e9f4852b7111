import { customType, index, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

/** Raw bytes; secrets are stored as their SHA-256 and never as themselves. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A person, known across councils; memberships say where they act. */
export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey(),
    /** Lower case. */
    email: text('email').notNull().unique('people_email_key'),
    name: text('name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique('people_name_key').on(table.id, table.name)],
);

export const credentials = pgTable('credentials', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id),
  /** argon2id in PHC form. */
  passwordHash: text('password_hash').notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
});

export const sessions = pgTable(
  'sessions',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('sessions_person_idx').on(table.personId)],
);

/** Failed sign-ins, for throttling; kept outside any process so that a second api process sees the same. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    address: text('address').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index('sign_in_failures_email_idx').on(table.email, table.at),
    index('sign_in_failures_address_idx').on(table.address, table.at),
  ],
);

export const nationalRole = ['national_editor', 'analyst', 'administrator'] as const;

export const nationalRoles = pgTable(
  'national_roles',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: nationalRole }).notNull(),
  },
  (table) => [primaryKey({ name: 'national_roles_pkey', columns: [table.personId, table.role] })],
);

/** Links that concern no council: a national invitation or a password reset. The token is stored hashed and works once. */
export const accountLinks = pgTable('account_links', {
  id: uuid('id').primaryKey(),
  kind: text('kind', { enum: ['national_invitation', 'password_reset'] }).notNull(),
  tokenHash: bytea('token_hash').notNull().unique('account_links_token_key'),
  email: text('email').notNull(),
  nationalRole: text('national_role', { enum: nationalRole }),
  createdBy: uuid('created_by').references(() => people.id),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }),
});

export const nationalApiKeys = pgTable('national_api_keys', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  beginsWith: text('begins_with').notNull(),
  secretHash: bytea('secret_hash').notNull().unique('national_api_keys_secret_key'),
  scopes: text('scopes').array().notNull(),
  createdBy: uuid('created_by').references(() => people.id),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
});
