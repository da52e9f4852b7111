import { areaFaults, toAreaIcbs, toAreas, toIcbs, toRegions } from './areas.ts';
import { codeFaults, toAliases, toCodeChanges } from './codes.ts';
import { cycleFaults, toCycles } from './cycles.ts';
import { familyFaults, toFamilies } from './families.ts';
import type { FileFault } from '../fault.ts';
import { neighbourFaults, toNeighbours } from './neighbours.ts';
import type { ReferenceData } from './records.ts';
import { readTables, type ReferenceFiles } from './tables.ts';

/**
 * Reads all reference files together: typed records, or every fault found and no record at all.
 * Each file is checked in itself first; only when all are well formed is it asked whether they agree,
 * since one bad line would otherwise be blamed again in each file that names it.
 */
export function parseReferenceData(files: ReferenceFiles): { data: ReferenceData } | { faults: FileFault[] } {
  const tables = readTables(files);
  const badLines = Object.values(tables).flatMap((table) => table.faults);
  if (badLines.length > 0) return { faults: badLines };

  const disagreements = [
    ...areaFaults(tables),
    ...codeFaults(tables),
    ...neighbourFaults(tables),
    ...familyFaults(tables),
    ...cycleFaults(tables),
  ];
  if (disagreements.length > 0) return { faults: disagreements };

  return {
    data: {
      regions: toRegions(tables),
      icbs: toIcbs(tables),
      areas: toAreas(tables),
      areaIcbs: toAreaIcbs(tables),
      codeChanges: toCodeChanges(tables),
      aliases: toAliases(tables),
      neighbours: toNeighbours(tables),
      families: toFamilies(tables),
      cycles: toCycles(tables),
    },
  };
}
