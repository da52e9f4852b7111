import { and, asc, desc, eq, ilike, inArray, max, sql, type SQL } from 'drizzle-orm';
import type { SharedQueries } from '@waymark/db';
import type { AreaType, Closeness, CodeChange } from '@waymark/reference-data';
import { areaFormerCodes, areaIcbs, areaNeighbours, areas, icbs, regions } from '@waymark/db/schema';

export interface AreaFilter {
  region?: string;
  type?: string;
  icb?: string;
  /** A part of the name, taken literally. */
  name?: string;
}

// Plain text in the database; the loader lets through only these words.
const areaType = sql<AreaType>`${areas.type}`;
const change = sql<CodeChange['change']>`${areaFormerCodes.change}`;
const closeness = sql<Closeness | null>`${areaNeighbours.closeness}`;

/** One row for each area and ICB, the largest share first. */
function select(queries: SharedQueries, where: SQL | undefined) {
  return queries
    .select({
      gssCode: areas.gssCode,
      dfeCode: areas.dfeCode,
      name: areas.name,
      type: areaType,
      regionCode: regions.code,
      regionName: regions.name,
      icbCode: icbs.code,
      icbName: icbs.name,
      share: areaIcbs.lsoaShare,
    })
    .from(areas)
    .innerJoin(regions, eq(regions.code, areas.regionCode))
    .leftJoin(areaIcbs, eq(areaIcbs.gssCode, areas.gssCode))
    .leftJoin(icbs, eq(icbs.code, areaIcbs.icbCode))
    .where(where)
    .orderBy(desc(areaIcbs.lsoaShare), asc(icbs.code));
}

export type AreaRow = Awaited<ReturnType<typeof select>>[number];

export function findAreas(queries: SharedQueries, { region, type, icb, name }: AreaFilter): Promise<AreaRow[]> {
  const inIcb = (code: string) =>
    inArray(areas.gssCode, queries.select({ gssCode: areaIcbs.gssCode }).from(areaIcbs).where(eq(areaIcbs.icbCode, code)));
  return select(
    queries,
    and(
      region === undefined ? undefined : eq(areas.regionCode, region),
      type === undefined ? undefined : eq(areas.type, type),
      icb === undefined ? undefined : inIcb(icb),
      name === undefined ? undefined : ilike(areas.name, `%${name.replace(/[\\%_]/g, '\\$&')}%`),
    ),
  );
}

export function findArea(queries: SharedQueries, gssCode: string): Promise<AreaRow[]> {
  return select(queries, eq(areas.gssCode, gssCode));
}

/** Codes that became this one. */
export function findFormerCodes(queries: SharedQueries, gssCode: string) {
  const { oldGssCode, oldDfeCode, oldName, newGssCode, treatAsSameArea, newOperativeOn } = areaFormerCodes;
  return queries
    .select({ gssCode: oldGssCode, dfeCode: oldDfeCode, name: oldName, change, treatAsSameArea, changedOn: newOperativeOn })
    .from(areaFormerCodes)
    .where(eq(newGssCode, gssCode))
    .orderBy(desc(newOperativeOn), asc(oldGssCode));
}

/** Codes that this one became. */
export function findLaterCodes(queries: SharedQueries, gssCode: string) {
  const { oldGssCode, newGssCode, newDfeCode, newName, treatAsSameArea, newOperativeOn } = areaFormerCodes;
  return queries
    .select({ gssCode: newGssCode, dfeCode: newDfeCode, name: newName, change, treatAsSameArea, changedOn: newOperativeOn })
    .from(areaFormerCodes)
    .where(eq(oldGssCode, gssCode))
    .orderBy(asc(newOperativeOn), asc(newGssCode));
}

/** The neighbours of the latest year there are any for, closest first. */
export function findNeighbours(queries: SharedQueries, gssCode: string) {
  const { model, year, rank, neighbourGssCode, neighbourName } = areaNeighbours;
  const own = eq(areaNeighbours.gssCode, gssCode);
  const latest = queries
    .select({ year: max(year) })
    .from(areaNeighbours)
    .where(own);
  return queries
    .select({ model, year, rank, gssCode: neighbourGssCode, name: neighbourName, closeness })
    .from(areaNeighbours)
    .where(and(own, eq(year, latest)))
    .orderBy(asc(model), asc(rank));
}
