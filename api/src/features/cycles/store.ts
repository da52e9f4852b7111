import { desc, sql } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import { cycles } from '@waymark/db/schema';

/** All cycles, the latest first. */
export function findCycles(queries: SharedQueries) {
  const { code, title, opensOn, closesOn } = cycles;
  const isOpen = sql<boolean>`(now() at time zone 'Europe/London')::date between ${opensOn} and ${closesOn}`;
  return queries.select({ code, title, opensOn, closesOn, isOpen }).from(cycles).orderBy(desc(opensOn), desc(code));
}
