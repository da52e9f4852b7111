import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { councils } from './councils.ts';
import { frameworks } from './frameworks.ts';
import { areas, cycles } from './reference.ts';

/** How open a council is about its judgements, least first. */
export const consentTier = ['private', 'anonymous', 'named', 'public'] as const;

const place = {
  frameworkId: uuid('framework_id')
    .notNull()
    .references(() => frameworks.id),
  cycleCode: text('cycle_code')
    .notNull()
    .references(() => cycles.code),
};

/** What a council chose for one framework and cycle. Without a row it chose nothing, which is private. */
export const councilConsents = pgTable(
  'council_consents',
  {
    councilId: uuid('council_id').notNull(),
    ...place,
    tier: text('tier', { enum: consentTier }).notNull(),
    /** Whom other councils may ask; both null: nobody. */
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    version: integer('version').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedByName: text('updated_by_name').notNull(),
  },
  (table) => [
    primaryKey({ name: 'council_consents_pkey', columns: [table.councilId, table.frameworkId, table.cycleCode] }),
    foreignKey({ name: 'council_consents_council_fkey', columns: [table.councilId], foreignColumns: [councils.id] }),
    check('council_consents_contact_check', sql`(${table.contactName} is null) = (${table.contactEmail} is null)`),
    check('council_consents_named_contact_check', sql`${table.contactName} is null or ${table.tier} in ('named', 'public')`),
  ],
);

/**
 * The councils that want to be named, as others see them. A trigger on council_consents writes it, so that a name goes with the
 * consent and nothing else can put one here.
 */
export const namedCouncils = pgTable(
  'named_councils',
  {
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
    ...place,
    tier: text('tier', { enum: ['named', 'public'] }).notNull(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
  },
  (table) => [primaryKey({ name: 'named_councils_pkey', columns: [table.gssCode, table.frameworkId, table.cycleCode] })],
);
