import type { Random } from './random.ts';
import type { RegisteredCohort } from './registered-cohorts.ts';

/** `random`: anyone is as likely to take part as anyone else. `clustered`: whole regions are keener than others. */
export const participationPatterns = ['random', 'clustered'] as const;
export type ParticipationPattern = (typeof participationPatterns)[number];

/** How much keenness differs between regions: the standard deviation of its logarithm. */
const spreadOfKeenness = 1.5;

/** A simulated list of `count` contributors among the areas, in the order of `areas`. */
export function simulatedContributors(
  pattern: ParticipationPattern,
  count: number,
  areas: readonly string[],
  registered: readonly RegisteredCohort[],
  random: Random,
): readonly string[] {
  const keenness = new Map<string, number>();
  if (pattern === 'clustered') {
    for (const cohort of registered.filter(({ kind }) => kind === 'region')) {
      const weight = Math.exp(spreadOfKeenness * random.normal());
      for (const member of cohort.members) keenness.set(member, weight);
    }
  }
  const taken = new Set(
    areas
      .map((area) => ({ area, key: random.next() ** (1 / (keenness.get(area) ?? 1)) }))
      .sort((one, other) => other.key - one.key)
      .slice(0, count)
      .map(({ area }) => area),
  );
  return areas.filter((area) => taken.has(area));
}
