import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { frameworkStatements, frameworkVersions } from './frameworks.ts';

/** How a statement stands to one of another framework: what it asks is the same, part of it, more than it, or overlaps with it. */
export const linkRelation = ['equal', 'subset', 'superset', 'intersects'] as const;

/** How the statements of one framework answer to those of another. Once loaded it does not change. */
export const crosswalks = pgTable(
  'crosswalks',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull().unique('crosswalks_code_key'),
    title: text('title').notNull(),
    note: text('note').notNull(),
    fromVersionId: uuid('from_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    toVersionId: uuid('to_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    /** The stage of the other framework that each of the first is read as. */
    stages: jsonb('stages').$type<Record<string, string>>().notNull(),
    /** SHA-256 of the RFC 8785 form of the file, hex. */
    hash: text('hash').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('crosswalks_from_key').on(table.id, table.fromVersionId),
    unique('crosswalks_to_key').on(table.id, table.toVersionId),
  ],
);

export const crosswalkLinks = pgTable(
  'crosswalk_links',
  {
    crosswalkId: uuid('crosswalk_id').notNull(),
    position: integer('position').notNull(),
    /** The same as the crosswalk's: carried so that keys can hold that the statements are there. */
    fromVersionId: uuid('from_version_id').notNull(),
    fromCode: text('from_code').notNull(),
    toVersionId: uuid('to_version_id').notNull(),
    toCode: text('to_code').notNull(),
    relation: text('relation', { enum: linkRelation }).notNull(),
    note: text('note'),
  },
  (table) => [
    primaryKey({ name: 'crosswalk_links_pkey', columns: [table.crosswalkId, table.position] }),
    unique('crosswalk_links_pair_key').on(table.crosswalkId, table.fromCode, table.toCode),
    foreignKey({
      name: 'crosswalk_links_from_fkey',
      columns: [table.crosswalkId, table.fromVersionId],
      foreignColumns: [crosswalks.id, crosswalks.fromVersionId],
    }),
    foreignKey({
      name: 'crosswalk_links_to_fkey',
      columns: [table.crosswalkId, table.toVersionId],
      foreignColumns: [crosswalks.id, crosswalks.toVersionId],
    }),
    foreignKey({
      name: 'crosswalk_links_from_statement_fkey',
      columns: [table.fromVersionId, table.fromCode],
      foreignColumns: [frameworkStatements.versionId, frameworkStatements.code],
    }),
    foreignKey({
      name: 'crosswalk_links_to_statement_fkey',
      columns: [table.toVersionId, table.toCode],
      foreignColumns: [frameworkStatements.versionId, frameworkStatements.code],
    }),
  ],
);
