import { boolean, date, index, integer, numeric, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';

/** The nine English regions. Source: ONS codes, see packages/reference-data/files/SOURCES.md. */
export const regions = pgTable('regions', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
});

/** Integrated care boards: the NHS partners of a local area. */
export const icbs = pgTable('icbs', {
  code: text('code').primaryKey(),
  odsCode: text('ods_code').notNull(),
  name: text('name').notNull(),
  nhsRegionName: text('nhs_region_name').notNull(),
});

/** The 153 local areas, by their April 2023 GSS code. */
export const areas = pgTable(
  'areas',
  {
    gssCode: text('gss_code').primaryKey(),
    dfeCode: text('dfe_code').notNull().unique('areas_dfe_code_key'),
    name: text('name').notNull(),
    type: text('type').notNull(),
    regionCode: text('region_code')
      .notNull()
      .references(() => regions.code),
  },
  (table) => [index('areas_region_idx').on(table.regionCode)],
);

/** Which ICBs an area lies in, and the share of its small areas (LSOAs) in each: a count share, not population. */
export const areaIcbs = pgTable(
  'area_icbs',
  {
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
    icbCode: text('icb_code')
      .notNull()
      .references(() => icbs.code),
    lsoaCount: integer('lsoa_count').notNull(),
    lsoaShare: numeric('lsoa_share', { precision: 5, scale: 4, mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ name: 'area_icbs_pkey', columns: [table.gssCode, table.icbCode] })],
);

/** Codes an area had before; chain a series over a change only where `treatAsSameArea`. */
export const areaFormerCodes = pgTable(
  'area_former_codes',
  {
    oldGssCode: text('old_gss_code').notNull(),
    oldName: text('old_name').notNull(),
    oldDfeCode: text('old_dfe_code').notNull(),
    newGssCode: text('new_gss_code').notNull(),
    newName: text('new_name').notNull(),
    newDfeCode: text('new_dfe_code').notNull(),
    change: text('change').notNull(),
    treatAsSameArea: boolean('treat_as_same_area').notNull(),
    oldTerminatedOn: date('old_terminated_on', { mode: 'string' }),
    newOperativeOn: date('new_operative_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ name: 'area_former_codes_pkey', columns: [table.oldGssCode, table.newGssCode] })],
);

/** Variants of a code or a name met in published files. */
export const areaAliases = pgTable(
  'area_aliases',
  {
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
    aliasType: text('alias_type').notNull(),
    alias: text('alias').notNull(),
  },
  (table) => [primaryKey({ name: 'area_aliases_pkey', columns: [table.gssCode, table.aliasType, table.alias] })],
);

/** DfE's ten statistical neighbours per area, model and year. A 2021 neighbour may be an area since abolished, so its code is not a key. */
export const areaNeighbours = pgTable(
  'area_neighbours',
  {
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
    model: text('model').notNull(),
    year: integer('year').notNull(),
    rank: integer('rank').notNull(),
    neighbourGssCode: text('neighbour_gss_code').notNull(),
    neighbourName: text('neighbour_name').notNull(),
    closeness: text('closeness'),
  },
  (table) => [primaryKey({ name: 'area_neighbours_pkey', columns: [table.gssCode, table.model, table.year, table.rank] })],
);

/** The national round an assessment belongs to. */
export const cycles = pgTable('cycles', {
  code: text('code').primaryKey(),
  title: text('title').notNull(),
  opensOn: date('opens_on', { mode: 'string' }).notNull(),
  closesOn: date('closes_on', { mode: 'string' }).notNull(),
});

/** The registered groups of areas: the only ones of which figures of judgements are made. */
export const cohorts = pgTable(
  'cohorts',
  {
    code: text('code').primaryKey(),
    title: text('title').notNull(),
    kind: text('kind', { enum: ['england', 'type', 'region', 'family'] }).notNull(),
    /** One sentence: who is in it. */
    description: text('description').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [unique('cohorts_kind_key').on(table.code, table.kind)],
);

export const cohortAreas = pgTable(
  'cohort_areas',
  {
    cohortCode: text('cohort_code')
      .notNull()
      .references(() => cohorts.code),
    gssCode: text('gss_code')
      .notNull()
      .references(() => areas.gssCode),
  },
  (table) => [
    primaryKey({ name: 'cohort_areas_pkey', columns: [table.cohortCode, table.gssCode] }),
    index('cohort_areas_area_idx').on(table.gssCode),
  ],
);

/**
 * Every band there is, by how finely a cohort is cut and how many are counted in it: the cut table of the audit, so that no other
 * figure can be stored.
 */
export const bands = pgTable(
  'bands',
  {
    fineness: text('fineness', { enum: ['table', 'single'] }).notNull(),
    contributors: integer('contributors').notNull(),
    countFrom: integer('count_from').notNull(),
    countTo: integer('count_to').notNull(),
  },
  (table) => [primaryKey({ name: 'bands_pkey', columns: [table.fineness, table.contributors, table.countFrom, table.countTo] })],
);
