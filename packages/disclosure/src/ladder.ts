import { finenesses, type Fineness } from './band-cuts.ts';
import type { RegisteredCohort } from './registered-cohorts.ts';
import { cohortsOn, rungs, type PublishedCohort, type Rung, type WithheldCohort } from './rungs.ts';
import { Solver } from './solver.ts';
import { provedTrial, standardEffort, tryRung, type Effort, type Trial, type TrialStep } from './trial.ts';

export type LadderInput = {
  /** Everyone who is counted. Councils whose answers are public are left out before. */
  readonly contributors: readonly string[];
  readonly registered: readonly RegisteredCohort[];
  /** Any text; equal seeds repeat the choice. It belongs in the manifest. */
  readonly seed: string;
  /** Contributors expected to publish their answers later: each attacker is taken to know them. */
  readonly known?: readonly string[];
  /** The highest rung to try: one below the rung whose release was refused. */
  readonly highest?: Rung;
  readonly effort?: Effort;
};

/** What may be published of these contributors' answers, whatever these are, and what was tried. */
export type Ladder = {
  readonly contributors: number;
  readonly seed: string;
  readonly effort: Effort;
  /** Undefined with fewer than 13 contributors: nothing is published. */
  readonly rung: Rung | undefined;
  readonly fineness: Fineness;
  readonly cohorts: readonly PublishedCohort[];
  readonly withheld: readonly WithheldCohort[];
  readonly trials: readonly Trial[];
};

export type LadderProgress = { readonly rung: Rung; readonly fineness: Fineness } & TrialStep;

/**
 * Chooses the cohorts of a release from who takes part, before any answer is read: the highest rung that stands, with bands
 * from the table if it stands so, with a single cut in cohorts beside England if not; else one rung down. England alone always does, by proof.
 */
export async function* chooseRung({
  contributors,
  registered,
  seed,
  known = [],
  highest = 3,
  effort = standardEffort,
}: LadderInput): AsyncGenerator<LadderProgress, Ladder> {
  const solver = await Solver.load();
  const trials: Trial[] = [];
  const ladder = (rung: Rung | undefined, fineness: Fineness = 'table'): Ladder => {
    const { published, withheld } = cohortsOn(rung ?? 0, fineness, contributors, registered);
    return { contributors: contributors.length, seed, effort, rung, fineness, cohorts: published, withheld, trials };
  };
  for (const { rung, from } of [...rungs].reverse()) {
    if (rung > highest || contributors.length < from) continue;
    if (rung === 0) {
      trials.push(provedTrial(rung, 'table'));
      return ladder(rung);
    }
    for (const fineness of finenesses) {
      const { published } = cohortsOn(rung, fineness, contributors, registered);
      const attempt = tryRung({ rung, fineness, contributors, cohorts: published, registered, known, seed, effort }, solver);
      let step = attempt.next();
      for (; !step.done; step = attempt.next()) yield { rung, fineness, ...step.value };
      trials.push(step.value);
      if (step.value.verdict === 'stands') return ladder(rung, fineness);
      // An isolated set follows from who took part alone: coarser bands do not mend it.
      if (step.value.verdict === 'isolated') break;
    }
  }
  return ladder(undefined);
}

/** Runs a step-by-step audit to its end, telling of each step. Waiting in `told` lets other work go on between steps. */
export async function toEnd<Progress, Result>(
  steps: AsyncGenerator<Progress, Result>,
  told: (progress: Progress) => void | Promise<void> = () => undefined,
): Promise<Result> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    await told(step.value);
  }
}
