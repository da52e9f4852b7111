import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { answerKind, assessments } from './assessments.ts';
import { frameworkScales, frameworkStages } from './frameworks.ts';
import { people } from './people.ts';

/**
 * A statement that one council adds to its assessment for itself, with what it judges of it. Nothing of it is ever written to
 * `submission_answers`, which is all that a release can read.
 */
export const localStatements = pgTable(
  'local_statements',
  {
    councilId: uuid('council_id').notNull(),
    id: uuid('id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    position: integer('position').notNull(),
    shortTitle: text('short_title'),
    text: text('text').notNull(),
    /** A theme's code. The assessment may be on a version without it by now, so no key holds it. */
    themeCode: text('theme_code'),
    /** The version it was written in, whose scale it keeps when the assessment moves to another. */
    frameworkVersionId: uuid('framework_version_id').notNull(),
    scaleCode: text('scale_code').notNull(),
    answerKind: text('answer_kind', { enum: answerKind }).notNull(),
    stageCode: text('stage_code'),
    reason: text('reason'),
    strengths: text('strengths').notNull(),
    impact: text('impact').notNull(),
    areasForDevelopment: text('areas_for_development').notNull(),
    version: integer('version').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedBy: uuid('updated_by').references(() => people.id),
    /** The name as it was then; for an API key, the key's name. */
    updatedByName: text('updated_by_name').notNull(),
  },
  (table) => [
    primaryKey({ name: 'local_statements_pkey', columns: [table.councilId, table.id] }),
    unique('local_statements_position_key').on(table.councilId, table.assessmentId, table.position),
    foreignKey({
      name: 'local_statements_assessment_fkey',
      columns: [table.councilId, table.assessmentId],
      foreignColumns: [assessments.councilId, assessments.id],
    }),
    foreignKey({
      name: 'local_statements_scale_fkey',
      columns: [table.frameworkVersionId, table.scaleCode],
      foreignColumns: [frameworkScales.versionId, frameworkScales.code],
    }),
    foreignKey({
      name: 'local_statements_stage_fkey',
      columns: [table.frameworkVersionId, table.scaleCode, table.stageCode],
      foreignColumns: [frameworkStages.versionId, frameworkStages.scaleCode, frameworkStages.code],
    }),
    check('local_statements_stage_check', sql`(${table.answerKind} = 'stage') = (${table.stageCode} is not null)`),
    check(
      'local_statements_reason_check',
      sql`(${table.answerKind} in ('not_known', 'not_applicable')) = (${table.reason} is not null)`,
    ),
  ],
);
