import { dayOf } from '../../lib/dates.ts';
import type { ReleaseSummary } from '../../lib/releases.ts';

/**
 * Whether a revision is counted in its cycle's one release, as far as its council can know.
 * @param made the cycle's release; undefined where there is none, or none that this council may see: one that is not published yet
 */
export function countedWords(contributes: boolean, cycleCode: string, made: ReleaseSummary | undefined): string {
  if (!contributes) return 'This revision is not counted in any national release, because you did not choose to take part.';
  if (made) return `This revision is not counted in a national release. ${releaseMade(made)}`;
  return `This revision is counted in the national release of ${cycleCode}, unless that was made before you signed: a cycle has one release. Once it is published, you will find your place under “Where we stand”.`;
}

/** Why nothing that is signed from now on can be counted. */
export function releaseMade({ cycleCode, frozenAt }: ReleaseSummary): string {
  const made = frozenAt === null ? 'was made' : `was made on ${dayOf(frozenAt)}`;
  return `The release of ${cycleCode} ${made}, and a cycle has one release.`;
}
