import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** A table that a publisher keeps up: the same columns, release after release. */
export const datasets = pgTable('datasets', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  code: text('code').notNull().unique('datasets_code_key'),
  title: text('title').notNull(),
  publisher: text('publisher').notNull(),
  licence: text('licence').notNull(),
  attribution: text('attribution').notNull(),
  sourceUrl: text('source_url'),
  /** How the figures come about, in whole sentences. */
  methodology: text('methodology').notNull(),
});

/** What was found and mended in a file, kept with the vintage it became. */
export interface VintageReport {
  /** How often each kind of mending was done: `float artefact`, `thousands comma` and so on. */
  mended: Record<string, number>;
  /** Rows of geographic levels that are not served, by level. */
  leftOut: Record<string, number>;
  /** Columns that were named otherwise than the dataset's description has them. */
  drift: { column: string; readAs: string }[];
  /** How many rows were rejected, and the first thousand of them. */
  rejected: number;
  faults: { line: number; column: string | null; reason: string }[];
}

/** One release of a dataset, as loaded from one file. It never changes: a corrected one is another vintage and supersedes it. */
export const vintages = pgTable(
  'vintages',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    datasetId: integer('dataset_id')
      .notNull()
      .references(() => datasets.id),
    code: text('code').notNull(),
    label: text('label').notNull(),
    /** The publisher's day, or null where it is not known. */
    publishedOn: date('published_on', { mode: 'string' }),
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file's bytes, hex. */
    sha256: text('sha256').notNull(),
    /** `excerpt`: a part of what was published, which never stands in for the whole as the latest. */
    coverage: text('coverage', { enum: ['whole', 'excerpt'] }).notNull(),
    /** Data rows of the file, rejected ones included. */
    rows: integer('rows').notNull(),
    observations: integer('observations').notNull(),
    report: jsonb('report').$type<VintageReport>().notNull(),
    isLatest: boolean('is_latest').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('vintages_code_key').on(table.datasetId, table.code),
    unique('vintages_file_key').on(table.datasetId, table.sha256),
    uniqueIndex('vintages_latest_idx')
      .on(table.datasetId)
      .where(sql`${table.isLatest}`),
    check('vintages_latest_check', sql`not ${table.isLatest} or ${table.coverage} = 'whole'`),
  ],
);

/** One column of a dataset under one choice of its filters: what has a value per area and period. */
export const series = pgTable(
  'series',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    datasetId: integer('dataset_id')
      .notNull()
      .references(() => datasets.id),
    /** The publisher's name of the column, as the dataset's description has it. */
    measure: text('measure').notNull(),
    /** Each filter and its value: `{"breakdown": "All EHC plans"}`. Empty where the dataset has no filters. */
    filters: jsonb('filters').$type<Record<string, string>>().notNull(),
    label: text('label').notNull(),
    /** The publisher's unit, such as `%`; empty for a plain number. */
    unit: text('unit').notNull(),
    /** Decimal places the publisher shows; null where it does not say. */
    decimalPlaces: smallint('decimal_places'),
    /** Where values stand for words: `{"1": "Yes"}`. */
    valueLabels: jsonb('value_labels').$type<Record<string, string>>(),
  },
  (table) => [unique('series_key').on(table.datasetId, table.measure, table.filters)],
);

/** Why a value is not there: confidential, not available, not applicable; `low` is one that rounds to nothing. */
export const observationSymbol = ['c', 'x', 'z', 'low'] as const;

/**
 * One published cell. There are millions, so the rows are narrow and no foreign key is looked up for each: a trigger holds,
 * once for every statement, what foreign keys would. The key has one series of one vintage side by side.
 */
export const observations = pgTable(
  'observations',
  {
    vintageId: integer('vintage_id').notNull(),
    seriesId: integer('series_id').notNull(),
    periodId: smallint('period_id').notNull(),
    areaId: smallint('area_id').notNull(),
    value: numeric('value'),
    symbol: text('symbol', { enum: observationSymbol }),
  },
  (table) => [
    primaryKey({ name: 'observations_pkey', columns: [table.vintageId, table.seriesId, table.periodId, table.areaId] }),
    check(
      'observations_value_check',
      sql`case when ${table.symbol} is null then ${table.value} is not null
        else ${table.symbol} = 'low' or (${table.value} is null and ${table.symbol} in ('c', 'x', 'z')) end`,
    ),
  ],
);
