import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { frameworkVersions, statementRelation } from './frameworks.ts';
import { people } from './people.ts';

export const draftState = ['editing', 'awaiting_approval', 'published', 'discarded'] as const;
export const draftPartKind = ['about', 'scale', 'theme', 'statement'] as const;

/** The next edition of a framework while it is written. There is one at a time for each framework. */
export const frameworkDrafts = pgTable(
  'framework_drafts',
  {
    id: uuid('id').primaryKey(),
    frameworkCode: text('framework_code').notNull(),
    /** The edition it was made from; null for a new framework. */
    basedOn: uuid('based_on').references(() => frameworkVersions.id),
    state: text('state', { enum: draftState }).notNull(),
    /** Counts every change to the draft or anything in it. */
    version: integer('version').notNull(),
    releaseNotes: text('release_notes').notNull(),
    /** Everybody who changed something: none of them may approve it. */
    writers: uuid('writers').array().notNull(),
    /** Who asked for approval, and what for: SHA-256 of the content and its relations. */
    askedBy: uuid('asked_by').references(() => people.id),
    askedHash: text('asked_hash'),
    approvedBy: uuid('approved_by').references(() => people.id),
    publishedAs: uuid('published_as').references(() => frameworkVersions.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    createdByName: text('created_by_name').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    updatedByName: text('updated_by_name').notNull(),
  },
  (table) => [
    uniqueIndex('framework_drafts_one_open_key')
      .on(table.frameworkCode)
      .where(sql`${table.state} in ('editing', 'awaiting_approval')`),
    check(
      'framework_drafts_two_people_check',
      sql`${table.approvedBy} is null or not (${table.approvedBy} = any (${table.writers}) or ${table.approvedBy} = ${table.askedBy})`,
    ),
    check(
      'framework_drafts_published_check',
      sql`(${table.state} = 'published') = (${table.publishedAs} is not null) and (${table.state} = 'published') = (${table.approvedBy} is not null)`,
    ),
    check(
      'framework_drafts_asked_check',
      sql`${table.state} <> 'awaiting_approval' or (${table.askedBy} is not null and ${table.askedHash} is not null)`,
    ),
  ],
);

/**
 * One part of a draft: what it is about, a scale, a theme or a statement. It may hold faults, which is why its content is kept as it was
 * written and becomes rows of an edition only when it is published. A statement's id is its lineage id.
 */
export const frameworkDraftParts = pgTable(
  'framework_draft_parts',
  {
    draftId: uuid('draft_id')
      .notNull()
      .references(() => frameworkDrafts.id),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: draftPartKind }).notNull(),
    /** The theme it stands in; null at the top. */
    parentId: uuid('parent_id'),
    /** Its place among its siblings; gaps and fractions are fine. */
    position: doublePrecision('position').notNull(),
    content: jsonb('content').notNull(),
    version: integer('version').notNull(),
    /** The version of the draft that the last change of this part made, of its content or its place: a file from before does not know it. */
    point: integer('point').notNull().default(1),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    updatedByName: text('updated_by_name').notNull(),
  },
  (table) => [
    primaryKey({ name: 'framework_draft_parts_pkey', columns: [table.draftId, table.id] }),
    index('framework_draft_parts_parent_idx').on(table.draftId, table.parentId, table.position),
    foreignKey({
      name: 'framework_draft_parts_parent_fkey',
      columns: [table.draftId, table.parentId],
      foreignColumns: [table.draftId, table.id],
    }),
    uniqueIndex('framework_draft_parts_about_key')
      .on(table.draftId)
      .where(sql`${table.kind} = 'about'`),
  ],
);

/** A part that was taken out of a draft, so that a file from before does not bring it back unasked. */
export const frameworkDraftRemovedParts = pgTable(
  'framework_draft_removed_parts',
  {
    draftId: uuid('draft_id')
      .notNull()
      .references(() => frameworkDrafts.id),
    id: uuid('id').notNull(),
    /** The version of the draft that taking it out made. */
    point: integer('point').notNull(),
    kind: text('kind', { enum: draftPartKind }).notNull(),
    /** As it was last. */
    content: jsonb('content').notNull(),
    removedByName: text('removed_by_name').notNull(),
  },
  (table) => [primaryKey({ name: 'framework_draft_removed_parts_pkey', columns: [table.draftId, table.id, table.point] })],
);

/** What an editor decided about a statement of the edition before. */
export const frameworkDraftRelations = pgTable(
  'framework_draft_relations',
  {
    draftId: uuid('draft_id')
      .notNull()
      .references(() => frameworkDrafts.id),
    lineageId: uuid('lineage_id').notNull(),
    relation: text('relation', { enum: statementRelation }).notNull(),
    /** The statements of the draft it became. */
    targets: uuid('targets').array().notNull(),
    comparable: boolean('comparable').notNull(),
    reason: text('reason').notNull(),
    /** SHA-256 of the questions the decision rests on, hex: of others it says nothing. */
    seen: text('seen').notNull(),
    version: integer('version').notNull(),
    updatedByName: text('updated_by_name').notNull(),
  },
  (table) => [primaryKey({ name: 'framework_draft_relations_pkey', columns: [table.draftId, table.lineageId] })],
);

/** What editors say to one another about a draft or one of its parts. */
export const frameworkDraftComments = pgTable(
  'framework_draft_comments',
  {
    id: uuid('id').primaryKey(),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => frameworkDrafts.id),
    /** Null: about the whole draft. It stays when the part is taken out. */
    partId: uuid('part_id'),
    text: text('text').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    createdByName: text('created_by_name').notNull(),
  },
  (table) => [index('framework_draft_comments_draft_idx').on(table.draftId, table.createdAt)],
);
