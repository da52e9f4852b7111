import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { councils } from './councils.ts';
import { frameworks, frameworkStages, frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';
import { cycles } from './reference.ts';

/** Every state of an assessment's life, declared from the first release of the contract. */
export const assessmentState = ['draft', 'gathering', 'agreeing', 'signed_off'] as const;
/** What a judgement can hold. */
export const answerKind = ['not_answered', 'stage', 'not_known', 'not_applicable'] as const;

export const assessments = pgTable(
  'assessments',
  {
    councilId: uuid('council_id').notNull(),
    id: uuid('id').notNull(),
    frameworkId: uuid('framework_id')
      .notNull()
      .references(() => frameworks.id),
    frameworkVersionId: uuid('framework_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    cycleCode: text('cycle_code')
      .notNull()
      .references(() => cycles.code),
    state: text('state', { enum: assessmentState }).notNull(),
    /** The revision being worked on or, when signed off, the one just sealed. */
    revision: integer('revision').notNull(),
    /** Counts changes to the assessment itself, not to its judgements: the ETag. */
    version: integer('version').notNull(),
    /** The same as the council's: carried so that keys can refuse to mix. */
    demonstration: boolean('demonstration').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'assessments_pkey', columns: [table.councilId, table.id] }),
    unique('assessments_one_per_cycle_key').on(table.councilId, table.frameworkId, table.cycleCode),
    unique('assessments_demonstration_key').on(table.councilId, table.id, table.demonstration),
    foreignKey({
      name: 'assessments_council_fkey',
      columns: [table.councilId, table.demonstration],
      foreignColumns: [councils.id, councils.demonstration],
    }),
  ],
);

/** What the partnership agrees on one statement. Rows exist from the assessment's creation, at version 0. */
export const judgements = pgTable(
  'judgements',
  {
    councilId: uuid('council_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    statementCode: text('statement_code').notNull(),
    frameworkVersionId: uuid('framework_version_id').notNull(),
    /** The statement's scale, so that a key can refuse a stage that is not on it. */
    scaleCode: text('scale_code').notNull(),
    answerKind: text('answer_kind', { enum: answerKind }).notNull(),
    stageCode: text('stage_code'),
    reason: text('reason'),
    strengths: text('strengths').notNull(),
    impact: text('impact').notNull(),
    areasForDevelopment: text('areas_for_development').notNull(),
    /** Why it stands higher than a gate lets it. It stays when the gate no longer holds, until a person takes it out. */
    gateReason: text('gate_reason'),
    version: integer('version').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }),
    updatedBy: uuid('updated_by').references(() => people.id),
    /** The name as it was then; for an API key, the key's name. */
    updatedByName: text('updated_by_name'),
  },
  (table) => [
    primaryKey({ name: 'judgements_pkey', columns: [table.councilId, table.assessmentId, table.statementCode] }),
    foreignKey({
      name: 'judgements_assessment_fkey',
      columns: [table.councilId, table.assessmentId],
      foreignColumns: [assessments.councilId, assessments.id],
    }),
    foreignKey({
      name: 'judgements_stage_fkey',
      columns: [table.frameworkVersionId, table.scaleCode, table.stageCode],
      foreignColumns: [frameworkStages.versionId, frameworkStages.scaleCode, frameworkStages.code],
    }),
    check('judgements_stage_check', sql`(${table.answerKind} = 'stage') = (${table.stageCode} is not null)`),
    check(
      'judgements_reason_check',
      sql`(${table.answerKind} in ('not_known', 'not_applicable')) = (${table.reason} is not null)`,
    ),
  ],
);

/** The sealed copy made at sign-off. A trigger refuses any change. */
export const submissions = pgTable(
  'submissions',
  {
    councilId: uuid('council_id').notNull(),
    id: uuid('id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    revision: integer('revision').notNull(),
    frameworkId: uuid('framework_id').notNull(),
    frameworkVersionId: uuid('framework_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    cycleCode: text('cycle_code')
      .notNull()
      .references(() => cycles.code),
    demonstration: boolean('demonstration').notNull(),
    /** Whether the lead chose, at this sign-off, to be counted in a release. */
    contributes: boolean('contributes').notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull(),
    sealedBy: uuid('sealed_by').references(() => people.id),
    sealedByName: text('sealed_by_name').notNull(),
    /** RFC 8785 text, byte for byte what GET answers. */
    document: text('document').notNull(),
    /** SHA-256 of `document` in UTF-8, hex. */
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ name: 'submissions_pkey', columns: [table.councilId, table.id] }),
    unique('submissions_revision_key').on(table.councilId, table.assessmentId, table.revision),
    unique('submissions_release_key').on(table.councilId, table.id, table.frameworkId, table.cycleCode, table.demonstration),
    foreignKey({
      name: 'submissions_assessment_fkey',
      columns: [table.councilId, table.assessmentId, table.demonstration],
      foreignColumns: [assessments.councilId, assessments.id, assessments.demonstration],
    }),
  ],
);

/** The answers of a submission without its words: all that the release job can read of it. */
export const submissionAnswers = pgTable(
  'submission_answers',
  {
    councilId: uuid('council_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    statementCode: text('statement_code').notNull(),
    answerKind: text('answer_kind', { enum: answerKind }).notNull(),
    stageCode: text('stage_code'),
  },
  (table) => [
    primaryKey({ name: 'submission_answers_pkey', columns: [table.councilId, table.submissionId, table.statementCode] }),
    foreignKey({
      name: 'submission_answers_submission_fkey',
      columns: [table.councilId, table.submissionId],
      foreignColumns: [submissions.councilId, submissions.id],
    }),
    check('submission_answers_answered_check', sql`${table.answerKind} <> 'not_answered'`),
    check('submission_answers_stage_check', sql`(${table.answerKind} = 'stage') = (${table.stageCode} is not null)`),
  ],
);
