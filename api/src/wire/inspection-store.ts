import { desc, eq } from 'drizzle-orm';
import type { CouncilQueries, SharedQueries } from '@waymark/db';
import { areas, inspections, statisticalAreas } from '@waymark/db/schema';

/** With a row of nothing where the area has none; no row where there is no such area. */
export function findInspections(queries: SharedQueries | CouncilQueries, gssCode: string) {
  return queries
    .select({ inspection: inspections })
    .from(areas)
    .leftJoin(statisticalAreas, eq(statisticalAreas.gssCode, areas.gssCode))
    .leftJoin(inspections, eq(inspections.areaId, statisticalAreas.id))
    .where(eq(areas.gssCode, gssCode))
    .orderBy(desc(inspections.publishedOn), desc(inspections.verified));
}

export function inspectionOf({ areaId: _number, ...inspection }: typeof inspections.$inferSelect) {
  return inspection;
}
