import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { submissions } from './assessments.ts';
import { frameworks, frameworkVersions } from './frameworks.ts';
import { cycles } from './reference.ts';

/** A frozen set of benchmark figures: one per framework and cycle, for ever (a withdrawn one is not made again). */
export const releases = pgTable(
  'releases',
  {
    id: uuid('id').primaryKey(),
    frameworkId: uuid('framework_id')
      .notNull()
      .references(() => frameworks.id),
    frameworkVersionId: uuid('framework_version_id')
      .notNull()
      .references(() => frameworkVersions.id),
    cycleCode: text('cycle_code')
      .notNull()
      .references(() => cycles.code),
    demonstration: boolean('demonstration').notNull(),
    state: text('state', { enum: ['frozen', 'published', 'withdrawn'] }).notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    /** From the start of this day, in England, everyone may read it. */
    publicFrom: date('public_from', { mode: 'string' }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawnReason: text('withdrawn_reason'),
    /** How it was made: method, coalition bound, n per cohort. Holds nothing about any one council. */
    manifest: jsonb('manifest').notNull(),
    /** SHA-256 of the RFC 8785 form of manifest and cells, hex. */
    hash: text('hash').notNull(),
  },
  (table) => [
    unique('releases_one_per_cycle_key').on(table.frameworkId, table.cycleCode, table.demonstration),
    unique('releases_contributor_key').on(table.id, table.frameworkId, table.cycleCode, table.demonstration),
  ],
);

/** A registered group of areas within a release; figures exist only from 13 counted contributors. */
export const releaseCohorts = pgTable(
  'release_cohorts',
  {
    releaseId: uuid('release_id')
      .notNull()
      .references(() => releases.id),
    cohortCode: text('cohort_code').notNull(),
    title: text('title').notNull(),
    /** Null where the cohort is withheld: then nothing of it is stored, not even how many took part. */
    contributors: integer('contributors'),
  },
  (table) => [
    primaryKey({ name: 'release_cohorts_pkey', columns: [table.releaseId, table.cohortCode] }),
    check('release_cohorts_minimum_check', sql`${table.contributors} >= 13`),
  ],
);

export const releaseCells = pgTable(
  'release_cells',
  {
    releaseId: uuid('release_id').notNull(),
    cohortCode: text('cohort_code').notNull(),
    statementCode: text('statement_code').notNull(),
    /** A stage's code, or `unplaced` for not known and not applicable together. */
    category: text('category').notNull(),
    countFrom: integer('count_from').notNull(),
    countTo: integer('count_to').notNull(),
  },
  (table) => [
    primaryKey({ name: 'release_cells_pkey', columns: [table.releaseId, table.cohortCode, table.statementCode, table.category] }),
    foreignKey({
      name: 'release_cells_cohort_fkey',
      columns: [table.releaseId, table.cohortCode],
      foreignColumns: [releaseCohorts.releaseId, releaseCohorts.cohortCode],
    }),
    check('release_cells_band_check', sql`0 <= ${table.countFrom} and ${table.countFrom} <= ${table.countTo}`),
  ],
);

/**
 * Which submission of which council was counted. Who took part is not listed anywhere, so a council sees its own row only.
 * The keys carry framework, cycle and demonstration: no release can count a submission of another kind.
 */
export const releaseContributors = pgTable(
  'release_contributors',
  {
    councilId: uuid('council_id').notNull(),
    releaseId: uuid('release_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    frameworkId: uuid('framework_id').notNull(),
    cycleCode: text('cycle_code').notNull(),
    demonstration: boolean('demonstration').notNull(),
  },
  (table) => [
    primaryKey({ name: 'release_contributors_pkey', columns: [table.councilId, table.releaseId] }),
    foreignKey({
      name: 'release_contributors_release_fkey',
      columns: [table.releaseId, table.frameworkId, table.cycleCode, table.demonstration],
      foreignColumns: [releases.id, releases.frameworkId, releases.cycleCode, releases.demonstration],
    }),
    foreignKey({
      name: 'release_contributors_submission_fkey',
      columns: [table.councilId, table.submissionId, table.frameworkId, table.cycleCode, table.demonstration],
      foreignColumns: [
        submissions.councilId,
        submissions.id,
        submissions.frameworkId,
        submissions.cycleCode,
        submissions.demonstration,
      ],
    }),
  ],
);
