import { comparableCodes } from '../../domain/editions/pooling.ts';
import { ReleaseRefusal } from './refusal.ts';
import type { Edition } from './store.ts';

/** An edition whose answers a release can count: by code in the release, the code there. */
export interface Pooled {
  edition: Edition;
  codes: Map<string, string>;
}

/**
 * The edition a release is of, and those pooled with it: the same framework's of the same major number that it came from.
 * @param editions newest first
 * @throws ReleaseRefusal
 */
export function pooledWith(editions: readonly Edition[], versionId: string): Map<string, Pooled> {
  const release = editions.find(({ id }) => id === versionId);
  if (!release) throw new Error(`there is no edition ${versionId}`);
  const found = editions.flatMap((edition): [string, Pooled][] => {
    const steps = majorOf(edition) === majorOf(release) ? stepsBetween(editions, edition, release) : undefined;
    return steps ? [[edition.id, { edition, codes: comparableCodes(edition.codes, release.codes, steps) }]] : [];
  });
  return new Map(found);
}

/**
 * The edition a release is of: the newest one in use of the major number that most of those who take part answered. Where nobody takes
 * part it is the newest there is.
 * @param use how many answered each edition
 */
export function releaseEdition(editions: readonly Edition[], use: ReadonlyMap<string, number>, frameworkCode: string): Edition {
  const inUse = editions.filter(({ id }) => use.has(id));
  const councilsOf = (edition: Edition) =>
    inUse.reduce((sum, other) => sum + (majorOf(other) === majorOf(edition) ? (use.get(other.id) ?? 0) : 0), 0);
  // Newest first, and the sort is stable: of the same major number the newest stays in front.
  return inUse.toSorted((one, other) => councilsOf(other) - councilsOf(one))[0] ?? newestOf(editions, frameworkCode);
}

/** The newest edition that is published and not retired. */
export function newestOf(editions: readonly Edition[], frameworkCode: string): Edition {
  const newest = editions.find(({ isPublished }) => isPublished);
  if (!newest) throw new ReleaseRefusal(`There is no published framework ${frameworkCode}.`);
  return newest;
}

function majorOf({ version }: Edition): string {
  return version.split('.')[0] ?? version;
}

/** The relations on the way, the first published first; undefined when the later was not made from the earlier. */
function stepsBetween(editions: readonly Edition[], earlier: Edition, later: Edition) {
  const steps: Edition['relations'][] = [];
  for (let at: Edition | undefined = later; at !== undefined; at = editions.find(({ id }) => id === at?.basedOn)) {
    if (at.id === earlier.id) return steps;
    steps.unshift(at.relations);
  }
  return undefined;
}
