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
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { submissions } from './assessments.ts';
import { frameworks, frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';
import { areas, bands, cohorts, cycles } from './reference.ts';

/** How far a release has come; `guard_release` knows the moves. */
export const releaseState = ['open', 'frozen', 'audited', 'approved', 'published', 'withdrawn'] as const;

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
    state: text('state', { enum: releaseState }).notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    /** Null: by a command. */
    openedBy: uuid('opened_by').references(() => people.id),
    openedByName: text('opened_by_name').notNull(),
    /** When an analyst asked the job to freeze it; null: nobody has, or the job refused. */
    freezeAskedAt: timestamp('freeze_asked_at', { withTimezone: true }),
    /** Whether it is frozen although fewer than 13 take part and every figure is withheld. */
    evenIfWithheld: boolean('even_if_withheld').notNull().default(false),
    /** Why the job did not freeze it when asked, in words for the analyst. */
    refusal: text('refusal'),
    /** Where the job is: `done` of `total` in a step. Null: it has not begun. */
    progressStep: text('progress_step'),
    progressDone: integer('progress_done'),
    progressTotal: integer('progress_total'),
    frozenAt: timestamp('frozen_at', { withTimezone: true }),
    approvedAt: timestamp('approved_at', { withTimezone: true }),
    approvedBy: uuid('approved_by').references(() => people.id),
    approvedByName: text('approved_by_name'),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    /** From the start of this day, in England, everyone may read it. */
    publicFrom: date('public_from', { mode: 'string' }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawnReason: text('withdrawn_reason'),
    /** How it was made: method, coalition bound, rung, n per cohort. Holds nothing about any one council. Null until the audit passed. */
    manifest: jsonb('manifest'),
    /** SHA-256 of the RFC 8785 form of manifest and cells, hex. */
    hash: text('hash'),
    /** The release itself where only an audited one may be: a foreign key to release_audits holds it. */
    passedId: uuid('passed_id').generatedAlwaysAs(sql`case when state in ('audited', 'approved', 'published') then id end`),
  },
  (table) => [
    check('releases_frozen_check', sql`(${table.state} = 'open') = (${table.frozenAt} is null)`),
    check('releases_manifest_check', sql`(${table.manifest} is null) = (${table.hash} is null)`),
    check('releases_other_analyst_check', sql`${table.approvedBy} <> ${table.openedBy}`),
    unique('releases_one_per_cycle_key').on(table.frameworkId, table.cycleCode, table.demonstration),
    unique('releases_contributor_key').on(table.id, table.frameworkId, table.cycleCode, table.demonstration),
  ],
);

/**
 * The audit that a release passed. What fails cannot be stored: nobody determined, nobody narrowed to two stages, and no set of
 * councils small enough to be isolated by the members of a coalition.
 */
export const releaseAudits = pgTable(
  'release_audits',
  {
    releaseId: uuid('release_id')
      .primaryKey()
      .references(() => releases.id),
    /** Which kinds of cohorts are published; see release_rungs. */
    rung: smallint('rung').notNull(),
    determined: integer('determined').notNull(),
    narrowed: integer('narrowed').notNull(),
    /** How many councils the smallest set is that a combination of cohorts carries; null: none was found that matters. */
    smallestIsolatingSet: integer('smallest_isolating_set'),
    /** In plain words: what is published, and why not more. */
    report: text('report').array().notNull(),
    auditedAt: timestamp('audited_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('release_audits_rung_key').on(table.releaseId, table.rung),
    check('release_audits_determined_check', sql`${table.determined} = 0`),
    check('release_audits_narrowed_check', sql`${table.narrowed} = 0`),
    check('release_audits_isolating_check', sql`${table.smallestIsolatingSet} is null`),
  ],
);

/** The ladder: which kinds of cohorts each rung holds. */
export const releaseRungs = pgTable(
  'release_rungs',
  { rung: smallint('rung').notNull(), kind: text('kind').notNull() },
  (table) => [primaryKey({ name: 'release_rungs_pkey', columns: [table.rung, table.kind] })],
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
    kind: text('kind').notNull(),
    rung: smallint('rung').notNull(),
    /** Whether its bands are cut as England's are, or once. */
    fineness: text('fineness', { enum: ['table', 'single'] }).notNull(),
    /** Null where the cohort is withheld: then nothing of it is stored, not even how many took part. */
    contributors: integer('contributors'),
  },
  (table) => [
    primaryKey({ name: 'release_cohorts_pkey', columns: [table.releaseId, table.cohortCode] }),
    unique('release_cohorts_contributors_key').on(table.releaseId, table.cohortCode, table.fineness, table.contributors),
    foreignKey({
      name: 'release_cohorts_registered_fkey',
      columns: [table.cohortCode, table.kind],
      foreignColumns: [cohorts.code, cohorts.kind],
    }),
    foreignKey({
      name: 'release_cohorts_rung_fkey',
      columns: [table.rung, table.kind],
      foreignColumns: [releaseRungs.rung, releaseRungs.kind],
    }),
    foreignKey({
      name: 'release_cohorts_audit_fkey',
      columns: [table.releaseId, table.rung],
      foreignColumns: [releaseAudits.releaseId, releaseAudits.rung],
    }),
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
    /** Of the cohort, as how many are counted in it: the bands there are follow from the two alone. */
    fineness: text('fineness').notNull(),
    contributors: integer('contributors').notNull(),
    countFrom: integer('count_from').notNull(),
    countTo: integer('count_to').notNull(),
  },
  (table) => [
    primaryKey({ name: 'release_cells_pkey', columns: [table.releaseId, table.cohortCode, table.statementCode, table.category] }),
    foreignKey({
      name: 'release_cells_cohort_fkey',
      columns: [table.releaseId, table.cohortCode, table.fineness, table.contributors],
      foreignColumns: [releaseCohorts.releaseId, releaseCohorts.cohortCode, releaseCohorts.fineness, releaseCohorts.contributors],
    }),
    foreignKey({
      name: 'release_cells_band_fkey',
      columns: [table.fineness, table.contributors, table.countFrom, table.countTo],
      foreignColumns: [bands.fineness, bands.contributors, bands.countFrom, bands.countTo],
    }),
    check('release_cells_band_check', sql`0 <= ${table.countFrom} and ${table.countFrom} <= ${table.countTo}`),
  ],
);

/**
 * Which submission of which council takes part: counted (anonymous), or shown by name and left out of every count.
 * Who was counted is not listed anywhere, so a council sees its own row only.
 * The keys carry framework, cycle and demonstration: no release can count a submission of another kind.
 */
export const releaseContributors = pgTable(
  'release_contributors',
  {
    councilId: uuid('council_id').notNull(),
    releaseId: uuid('release_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    tier: text('tier', { enum: ['anonymous', 'named', 'public'] }).notNull(),
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

/** The sealed answers, without words, of councils that chose to be named: no secret, and in no count. */
export const releaseNamedAnswers = pgTable(
  'release_named_answers',
  {
    releaseId: uuid('release_id')
      .notNull()
      .references(() => releases.id),
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
    statementCode: text('statement_code').notNull(),
    answerKind: text('answer_kind', { enum: ['stage', 'not_known', 'not_applicable'] }).notNull(),
    stageCode: text('stage_code'),
  },
  (table) => [
    primaryKey({ name: 'release_named_answers_pkey', columns: [table.releaseId, table.gssCode, table.statementCode] }),
    check('release_named_answers_stage_check', sql`(${table.answerKind} = 'stage') = (${table.stageCode} is not null)`),
  ],
);
