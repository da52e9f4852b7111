import { sql } from 'drizzle-orm';
import { check, date, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { areas } from './reference.ts';

/** England, its regions, the two parts of London that some series use for a region, and local areas. */
export const areaLevel = ['national', 'regional', 'london_part', 'local'] as const;

/** Every place that official statistics are published for, under each code it ever had. Observations point here. */
export const statisticalAreas = pgTable(
  'statistical_areas',
  {
    id: smallint('id').primaryKey().generatedAlwaysAsIdentity(),
    code: text('code').notNull().unique('statistical_areas_code_key'),
    level: text('level', { enum: areaLevel }).notNull(),
    name: text('name').notNull(),
    /**
     * Today's area that a series of this code goes on as: its own code, or the one it was recoded to. Null for what is no
     * local area, and for an area that was merged, split or cut anew, whose series ends.
     */
    gssCode: text('gss_code').references(() => areas.gssCode),
  },
  (table) => [check('statistical_areas_local_check', sql`${table.gssCode} is null or ${table.level} = 'local'`)],
);

export const periodKind = ['calendar', 'academic', 'financial', 'term', 'month'] as const;

/** A stretch of time that figures are published for. */
export const periods = pgTable('periods', {
  id: smallint('id').primaryKey().generatedAlwaysAsIdentity(),
  /** As people write it, and in addresses: `2024`, `2023-24` (academic), `2023-24-financial`, `2023-24-autumn`, `2025-january`. */
  code: text('code').notNull().unique('periods_code_key'),
  kind: text('kind', { enum: periodKind }).notNull(),
  label: text('label').notNull(),
  /** Its last day: what orders periods of any kind. */
  endsOn: date('ends_on', { mode: 'string' }).notNull(),
});
