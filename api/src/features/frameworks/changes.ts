import type { SharedQueries } from '@waymark/db';
import { changesBetween } from '../../domain/editions/changes.ts';
import { relationsOver } from '../../domain/editions/path.ts';
import { ProblemError } from '../../http/problems.ts';
import { findNumber, findSteps, findVersion, getEdition } from '../../wire/edition-store.ts';

/**
 * What a version changed since an earlier one; where none is named, since the one it was made from.
 * @throws framework.not-found also when the later was not made from the earlier
 */
export async function changesSince(queries: SharedQueries, frameworkCode: string, version: string, from: string | undefined) {
  const to = await findVersion(queries, frameworkCode, version);
  if (!to) throw new ProblemError('framework.not-found');
  const answer = { to: version, releaseNotes: to.releaseNotes };
  const fromId = from === undefined ? to.basedOn : (await findVersion(queries, frameworkCode, from))?.id;
  if (fromId === null) return { ...answer, from: null, changes: [] };
  const steps = fromId === undefined ? undefined : await findSteps(queries, fromId, to.id);
  if (fromId === undefined || !steps) throw new ProblemError('framework.not-found', `${version} was not made from ${from}.`);
  const [earlier, later] = [await getEdition(queries, fromId), await getEdition(queries, to.id)];
  const relations = relationsOver(earlier.lineages.values(), later.lineages.values(), steps);
  return { ...answer, from: (await findNumber(queries, fromId)) ?? null, changes: changesBetween(earlier, later, relations) };
}
