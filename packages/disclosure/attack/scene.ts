import { auditRelease, type ReleaseAudit } from '../src/audit-release.ts';
import { chooseRung, toEnd, type Ladder } from '../src/ladder.ts';
import { simulatedContributors, type ParticipationPattern } from '../src/participation.ts';
import { randomFrom } from '../src/random.ts';
import { rungBelow, type Rung } from '../src/rungs.ts';
import { simulatedRelease } from '../src/simulated-release.ts';
import type { Effort } from '../src/trial.ts';
import type { RealLists } from './real-cohorts.ts';

/** How many take part, and how. */
export type Scene = { readonly count: number; readonly pattern: ParticipationPattern };

/** A release as it would have gone out in a scene: the rung that stood, or the one below where the last gate refused. */
export type Played = {
  readonly scene: Scene;
  readonly ladder: Ladder;
  readonly audit: ReleaseAudit;
  /** Rungs whose release the last gate refused. */
  readonly refused: readonly Rung[];
  readonly ladderSeconds: number;
  readonly auditSeconds: number;
};

export async function play(
  scene: Scene,
  { areas, registered }: RealLists,
  statements: number,
  effort: Effort,
  told: (text: string) => void,
): Promise<Played> {
  const { count, pattern } = scene;
  const seed = `attack ${count} ${pattern}`;
  const contributors = simulatedContributors(pattern, count, areas, registered, randomFrom(seed));
  const refused: Rung[] = [];
  let ladderSeconds = 0;
  let auditSeconds = 0;
  for (let highest: Rung = 3; ;) {
    let started = performance.now();
    const ladder: Ladder = await toEnd(chooseRung({ contributors, registered, seed, highest, effort }), (step) =>
      told(`${count} ${pattern}: rung ${step.rung}, ${step.fineness}, ${step.step} ${step.done} of ${step.total}`),
    );
    ladderSeconds += (performance.now() - started) / 1000;
    const release = simulatedRelease(ladder, contributors, registered, statements, seed);
    started = performance.now();
    const audit = await toEnd(auditRelease(release), ({ done, total }) => told(`${count} ${pattern}: audit ${done} of ${total}`));
    auditSeconds += (performance.now() - started) / 1000;
    const below = ladder.rung === undefined ? undefined : rungBelow(ladder.rung);
    if (audit.verdict === 'passed' || ladder.rung === undefined || below === undefined) {
      return { scene, ladder, audit, refused, ladderSeconds, auditSeconds };
    }
    refused.push(ladder.rung);
    highest = below;
  }
}
