import { sql } from 'drizzle-orm';
import { boolean, check, date, integer, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core';
import { series } from './observations.ts';
import { periodKind, statisticalAreas } from './statistical-areas.ts';

/** The groups in which indicators are shown. */
export const indicatorThemes = pgTable('indicator_themes', {
  code: text('code').primaryKey(),
  title: text('title').notNull(),
  position: smallint('position').notNull().unique('indicator_themes_position_key'),
});

/** A measure chosen to be shown and compared: which series it is read from is in its methods. */
export const indicators = pgTable(
  'indicators',
  {
    id: smallint('id').primaryKey().generatedAlwaysAsIdentity(),
    code: text('code').notNull().unique('indicators_code_key'),
    title: text('title').notNull(),
    definition: text('definition').notNull(),
    themeCode: text('theme_code')
      .notNull()
      .references(() => indicatorThemes.code),
    /** Place among all indicators. */
    position: smallint('position').notNull().unique('indicators_position_key'),
    publisher: text('publisher').notNull(),
    licence: text('licence').notNull(),
    attribution: text('attribution').notNull(),
    /** What a value counts, in words: `% of plans issued`. `yes or no` where the value stands for a word. */
    unit: text('unit').notNull(),
    /** Which end is better; `none` where neither is, and then nothing is ranked or banded. */
    polarity: text('polarity', { enum: ['high', 'low', 'none'] }).notNull(),
    /** Whether quartile bands are shown. */
    banded: boolean('banded').notNull(),
    decimalPlaces: smallint('decimal_places').notNull(),
    periodKind: text('period_kind', { enum: periodKind }).notNull(),
    /** What to bear in mind beside the figures; null where there is nothing. */
    caveat: text('caveat'),
    /** Names others have for it: the publisher's code, and those in frameworks. */
    otherCodes: text('other_codes').array().notNull(),
  },
  (table) => [check('indicators_banded_check', sql`not ${table.banded} or ${table.polarity} <> 'none'`)],
);

/**
 * How an indicator is measured over a stretch of periods. Values of two methods are never compared or joined;
 * two methods may both have a value for the same period. The view indicator_values has the values, method by method.
 */
export const indicatorMethods = pgTable(
  'indicator_methods',
  {
    indicatorId: smallint('indicator_id')
      .notNull()
      .references(() => indicators.id),
    code: text('code').notNull(),
    /** In the order of time; the last is the one in use. */
    position: smallint('position').notNull(),
    title: text('title').notNull(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    /** First and last day of what is read from the series, by the last day of each period; null is open. */
    from: date('from_day', { mode: 'string' }),
    to: date('to_day', { mode: 'string' }),
    /** Why it cannot be compared with what came before; null for the first. */
    breakNote: text('break_note'),
  },
  (table) => [
    primaryKey({ name: 'indicator_methods_pkey', columns: [table.indicatorId, table.code] }),
    unique('indicator_methods_position_key').on(table.indicatorId, table.position),
    check('indicator_methods_break_check', sql`(${table.position} = 1) = (${table.breakNote} is null)`),
  ],
);

/** An inspection outcome as somebody compiled it: context beside figures, never a figure. */
export const inspections = pgTable(
  'inspections',
  {
    areaId: smallint('area_id')
      .notNull()
      .references(() => statisticalAreas.id),
    /** `2016`: the joint inspections until 2022. `2023`: area SEND inspections since January 2023. */
    framework: text('framework', { enum: ['2016', '2023'] }).notNull(),
    /** First day of the inspection; null where whoever compiled it could not read it. */
    startedOn: date('started_on', { mode: 'string' }),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
    /** The outcome in the words of its publication; null where whoever compiled it could not read it. */
    outcome: text('outcome'),
    /** Of framework 2023: 1 typically positive, 2 inconsistent, 3 widespread or systemic failings. */
    grade: smallint('grade'),
    nextBy: date('next_by', { mode: 'string' }),
    compiledBy: text('compiled_by').notNull(),
    /** Whether it comes from the inspectorates' own publication, and not from reading their reports by program. */
    verified: boolean('verified').notNull(),
    attribution: text('attribution').notNull(),
    reportUrl: text('report_url'),
  },
  (table) => [
    primaryKey({ name: 'inspections_pkey', columns: [table.areaId, table.framework, table.publishedOn, table.compiledBy] }),
    check(
      'inspections_grade_check',
      sql`${table.grade} is null or (${table.grade} between 1 and 3 and ${table.framework} = '2023')`,
    ),
  ],
);
