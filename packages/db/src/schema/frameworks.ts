import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

/** Words in other languages, by the language's code; null: none. */
const translations = () => jsonb('translations').$type<Record<string, Record<string, string | string[]>>>();

/** A published tool; its editions are `framework_versions`. */
export const frameworks = pgTable('frameworks', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull().unique('frameworks_code_key'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

/** One edition. Once published neither it nor anything below it can change: a trigger on each of the five tables refuses. */
export const frameworkVersions = pgTable(
  'framework_versions',
  {
    id: uuid('id').primaryKey(),
    frameworkId: uuid('framework_id')
      .notNull()
      .references(() => frameworks.id),
    version: text('version').notNull(),
    status: text('status', { enum: ['draft', 'published', 'retired'] }).notNull(),
    title: text('title').notNull(),
    informedBy: text('informed_by').notNull(),
    relation: text('relation').notNull(),
    licence: text('licence').notNull(),
    instructions: text('instructions').array().notNull(),
    statutoryNote: text('statutory_note'),
    indicatorNote: text('indicator_note'),
    /** `[{ code, label }]`: the kinds of partner a statement may be put to. */
    partnerTypes: jsonb('partner_types').$type<{ code: string; label: string }[]>().notNull(),
    /** `[{ code: 'not_known' | 'not_applicable', label, descriptor }]`. */
    unplacedAnswers: jsonb('unplaced_answers').$type<{ code: string; label: string; descriptor: string }[]>().notNull(),
    /** `[{ code, label }]`: languages other than English that parts of it are written in; null: none. */
    languages: jsonb('languages').$type<{ code: string; label: string }[]>(),
    /** The edition it was made from. */
    basedOn: uuid('based_on').references((): AnyPgColumn => frameworkVersions.id),
    releaseNotes: text('release_notes'),
    /** SHA-256 of the RFC 8785 form of the content, hex. */
    hash: text('hash').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (table) => [unique('framework_versions_version_key').on(table.frameworkId, table.version)],
);

export const frameworkScales = pgTable(
  'framework_scales',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    code: text('code').notNull(),
    title: text('title').notNull(),
    /** Its place among the version's scales. */
    position: integer('position').notNull().default(1),
  },
  (table) => [primaryKey({ name: 'framework_scales_pkey', columns: [table.versionId, table.code] })],
);

export const frameworkStages = pgTable(
  'framework_stages',
  {
    versionId: uuid('version_id').notNull(),
    scaleCode: text('scale_code').notNull(),
    code: text('code').notNull(),
    value: integer('value').notNull(),
    label: text('label').notNull(),
    summary: text('summary'),
    descriptor: text('descriptor').notNull(),
    translations: translations(),
  },
  (table) => [
    primaryKey({ name: 'framework_stages_pkey', columns: [table.versionId, table.scaleCode, table.code] }),
    unique('framework_stages_value_key').on(table.versionId, table.scaleCode, table.value),
    foreignKey({
      name: 'framework_stages_scale_fkey',
      columns: [table.versionId, table.scaleCode],
      foreignColumns: [frameworkScales.versionId, frameworkScales.code],
    }),
  ],
);

/** Themes to any depth, flat with `parentCode`. */
export const frameworkThemes = pgTable(
  'framework_themes',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    code: text('code').notNull(),
    parentCode: text('parent_code'),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    indicators: text('indicators').array().notNull(),
    /** Codes in other tools this theme speaks to, by tool; `{}` when none. */
    crosswalk: jsonb('crosswalk').$type<Record<string, string[]>>().notNull(),
    headingFrom: text('heading_from'),
    /** Markdown. */
    guidance: text('guidance'),
    translations: translations(),
  },
  (table) => [
    primaryKey({ name: 'framework_themes_pkey', columns: [table.versionId, table.code] }),
    foreignKey({
      name: 'framework_themes_parent_fkey',
      columns: [table.versionId, table.parentCode],
      foreignColumns: [table.versionId, table.code],
    }),
  ],
);

export const frameworkStatements = pgTable(
  'framework_statements',
  {
    id: uuid('id').primaryKey(),
    /** The same in every version that holds this statement. */
    lineageId: uuid('lineage_id').notNull(),
    versionId: uuid('version_id').notNull(),
    code: text('code').notNull(),
    themeCode: text('theme_code').notNull(),
    scaleCode: text('scale_code').notNull(),
    position: integer('position').notNull(),
    shortTitle: text('short_title'),
    text: text('text').notNull(),
    statutory: boolean('statutory').notNull(),
    lookFors: text('look_fors').array().notNull(),
    partners: text('partners').array().notNull(),
    /** Markdown. */
    guidance: text('guidance'),
    plainText: text('plain_text'),
    easyRead: text('easy_read'),
    /** Its words for one kind of partner, by the partner type's code. */
    wordings: jsonb('wordings').$type<Record<string, string>>(),
    /** Descriptors of its own, by stage. */
    descriptors: jsonb('descriptors').$type<Record<string, string>>(),
    indicators: text('indicators').array(),
    weight: doublePrecision('weight'),
    /** While below `minimum`, the statements in `caps` cannot be above `at` without a recorded reason. */
    gate: jsonb('gate').$type<{ minimum: string; caps: string[]; at: string }>(),
    translations: translations(),
  },
  (table) => [
    unique('framework_statements_code_key').on(table.versionId, table.code),
    unique('framework_statements_lineage_key').on(table.versionId, table.lineageId),
    foreignKey({
      name: 'framework_statements_theme_fkey',
      columns: [table.versionId, table.themeCode],
      foreignColumns: [frameworkThemes.versionId, frameworkThemes.code],
    }),
    foreignKey({
      name: 'framework_statements_scale_fkey',
      columns: [table.versionId, table.scaleCode],
      foreignColumns: [frameworkScales.versionId, frameworkScales.code],
    }),
  ],
);

/** How a statement can stand to those of the edition before. */
export const statementRelation = ['same', 'reworded', 'split', 'merged', 'retired', 'new'] as const;

/**
 * How each statement of an edition stands to the edition it was made from: one row for each pair, and one for each statement that
 * is new or retired. As unchangeable as the edition.
 */
export const frameworkRelations = pgTable(
  'framework_relations',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    position: integer('position').notNull(),
    relation: text('relation', { enum: statementRelation }).notNull(),
    /** The statement of the edition before, by lineage; null when new. */
    fromLineageId: uuid('from_lineage_id'),
    /** The statement of this edition; null when retired. */
    toLineageId: uuid('to_lineage_id'),
    /** Whether answers to the two can be set side by side. */
    comparable: boolean('comparable').notNull(),
    reason: text('reason'),
  },
  (table) => [
    primaryKey({ name: 'framework_relations_pkey', columns: [table.versionId, table.position] }),
    unique('framework_relations_pair_key').on(table.versionId, table.fromLineageId, table.toLineageId),
    foreignKey({
      name: 'framework_relations_to_fkey',
      columns: [table.versionId, table.toLineageId],
      foreignColumns: [frameworkStatements.versionId, frameworkStatements.lineageId],
    }),
    check(
      'framework_relations_ends_check',
      sql`(${table.relation} = 'new') = (${table.fromLineageId} is null) and (${table.relation} = 'retired') = (${table.toLineageId} is null)`,
    ),
    check('framework_relations_comparable_check', sql`${table.relation} in ('same', 'reworded') or not ${table.comparable}`),
    check(
      'framework_relations_lineage_check',
      sql`${table.relation} not in ('same', 'reworded') or ${table.fromLineageId} = ${table.toLineageId}`,
    ),
  ],
);
