import { readShipped, registeredCohorts } from '@waymark/reference-data';
import type { RegisteredCohort } from '../src/registered-cohorts.ts';

/** The real local areas, their registered cohorts, and the 2025 lists of ten statistical neighbours. */
export type RealLists = {
  readonly areas: readonly string[];
  readonly registered: readonly RegisteredCohort[];
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
};

export async function realLists(): Promise<RealLists> {
  const shipped = await readShipped();
  if ('faults' in shipped) throw new Error('The reference data does not read: run npm run check.');
  const { areas, families, neighbours } = shipped.data.reference;
  const lists = new Map<string, string[]>();
  for (const { gssCode, neighbourGssCode } of neighbours.filter(({ year }) => year === 2025)) {
    lists.set(gssCode, [...(lists.get(gssCode) ?? []), neighbourGssCode]);
  }
  return {
    areas: areas.map(({ gssCode }) => gssCode),
    registered: registeredCohorts(areas, families),
    neighbours: lists,
  };
}
