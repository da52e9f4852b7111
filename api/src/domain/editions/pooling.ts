import type { EditionRelation } from '@waymark/reference-data';
import { follow } from './path.ts';
import { stillAsked } from './projection.ts';

/** Code of each statement of an edition, by its lineage id. */
export type Codes = ReadonlyMap<string, string>;

/**
 * For each statement of the release that can be counted from an edition, the code its answers have there: those whose answers, by
 * every edition on the way, can be set side by side.
 *
 * @param steps the relations of each edition on the way from the edition to the release's, the first published first
 * @returns codes in the edition, by code in the release
 */
export function comparableCodes(
  edition: Codes,
  release: Codes,
  steps: readonly (readonly EditionRelation[])[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [lineageId, destination] of follow(edition.keys(), steps)) {
    const code = release.get(stillAsked(destination) ?? '');
    const asked = edition.get(lineageId);
    if (code !== undefined && asked !== undefined) found.set(code, asked);
  }
  return found;
}

/**
 * Splits the release's statements into those that every edition in use asks comparably, and the others, which are left out for
 * all: decided by editions, never by an answer.
 */
export function splitByAsked<S extends { code: string }>(
  statements: readonly S[],
  editions: readonly ReadonlyMap<string, string>[],
) {
  const isAsked = ({ code }: S) => editions.every((edition) => edition.has(code));
  return { asked: statements.filter(isAsked), leftOut: statements.filter((statement) => !isAsked(statement)) };
}
