import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { answerKind, assessments } from './assessments.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

/** What became of an answer when its assessment moved to another edition. */
export const moveOutcome = ['carried', 'read_again', 'words_only', 'split', 'merged', 'retired', 'new'] as const;

/** An open assessment went from one edition of its framework to a later one. */
export const versionMoves = pgTable(
  'version_moves',
  {
    councilId: uuid('council_id').notNull(),
    id: uuid('id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    fromVersionId: uuid('from_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    toVersionId: uuid('to_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    /** SHA-256 of the preview that was agreed to, hex. */
    previewHash: text('preview_hash').notNull(),
    /** The assessment's version as the move left it: undo asks whether it still is. */
    assessmentVersion: integer('assessment_version').notNull(),
    movedAt: timestamp('moved_at', { withTimezone: true }).notNull(),
    movedByName: text('moved_by_name').notNull(),
    undoUntil: timestamp('undo_until', { withTimezone: true }).notNull(),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
    undoneByName: text('undone_by_name'),
  },
  (table) => [
    primaryKey({ name: 'version_moves_pkey', columns: [table.councilId, table.id] }),
    foreignKey({
      name: 'version_moves_assessment_fkey',
      columns: [table.councilId, table.assessmentId],
      foreignColumns: [assessments.councilId, assessments.id],
    }),
    check('version_moves_undone_check', sql`(${table.undoneAt} is null) = (${table.undoneByName} is null)`),
  ],
);

/**
 * Every judgement as it was before a move, and as the move left it. Nothing of it changes: what has no place in the new edition is
 * read here, and undo puts back what stands here.
 */
export const versionMoveAnswers = pgTable(
  'version_move_answers',
  {
    councilId: uuid('council_id').notNull(),
    moveId: uuid('move_id').notNull(),
    side: text('side', { enum: ['before', 'after'] }).notNull(),
    statementCode: text('statement_code').notNull(),
    frameworkVersionId: uuid('framework_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    scaleCode: text('scale_code').notNull(),
    outcome: text('outcome', { enum: moveOutcome }).notNull(),
    /** Statements of the new edition that it went to; those of the old one where it came from, on the other side. */
    counterparts: text('counterparts').array().notNull(),
    answerKind: text('answer_kind', { enum: answerKind }).notNull(),
    stageCode: text('stage_code'),
    reason: text('reason'),
    strengths: text('strengths').notNull(),
    impact: text('impact').notNull(),
    areasForDevelopment: text('areas_for_development').notNull(),
    gateReason: text('gate_reason'),
    version: integer('version').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }),
    updatedBy: uuid('updated_by').references(() => people.id),
    updatedByName: text('updated_by_name'),
  },
  (table) => [
    primaryKey({ name: 'version_move_answers_pkey', columns: [table.councilId, table.moveId, table.side, table.statementCode] }),
    foreignKey({
      name: 'version_move_answers_move_fkey',
      columns: [table.councilId, table.moveId],
      foreignColumns: [versionMoves.councilId, versionMoves.id],
    }),
  ],
);
