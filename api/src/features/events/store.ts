import { and, desc, eq, lte } from 'drizzle-orm';
import type { CouncilQueries } from '@waymark/db';
import { events } from '@waymark/db/schema';

export type EventRow = Awaited<ReturnType<typeof findEvents>>[number];

/** The council's events from one downwards, newest first. */
export function findEvents(queries: CouncilQueries, wanted: { from?: number; subject?: string; limit: number }) {
  return queries
    .select()
    .from(events)
    .where(
      and(
        wanted.from !== undefined ? lte(events.sequence, wanted.from) : undefined,
        wanted.subject !== undefined ? eq(events.subject, wanted.subject) : undefined,
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(wanted.limit);
}
