import { worstCoalitions } from './attackers.ts';
import { bandBetween, coalitionBound, type Fineness } from './band-cuts.ts';
import { classModel, figuresOf, indicesOf, type ClassModel, type Rounding } from './class-model.ts';
import { exposureIn, isExposed, noExposure, together } from './exposure.ts';
import { figuresStand } from './figures-stand.ts';
import { smallestIsolatedSet } from './isolation.ts';
import { possibleAnswers } from './possible-answers.ts';
import { randomFrom } from './random.ts';
import type { RegisteredCohort } from './registered-cohorts.ts';
import type { PublishedCohort, Rung } from './rungs.ts';
import { answerKinds, simulatedAnswers, simulatedStages } from './simulated-answers.ts';
import type { Solver } from './solver.ts';
import { searchForWorst, type Search } from './worst-answers.ts';

/** How many simulated statements, and how many steps of the search for the worst, a rung has to pass. */
export type Effort = { readonly simulated: number; readonly search: number };

export const standardEffort: Effort = { simulated: 200, search: 1000 };

/** Share of simulated statements whose figures may be refused. */
const refusedShareAllowed = 0.01;

/** Coalitions tried on each simulated statement, beside an outsider. */
const coalitionsForEach = 4;

/** How one rung did. `proved` and `stands` pass; the others say what failed, and later checks were not made. */
export type Trial = {
  readonly rung: Rung;
  readonly fineness: Fineness;
  readonly verdict: 'proved' | 'stands' | 'isolated' | 'refused_in_simulation' | 'exposed_in_simulation' | 'exposed_in_search';
  /** The size of the smallest isolated set, and the cohorts whose combination isolates it. */
  readonly isolated?: { readonly contributors: number; readonly cohorts: readonly string[] };
  readonly simulated: Search;
  readonly search: Search;
};

/** A rung that needs no trial, and where every trial begins. */
export function provedTrial(rung: Rung, fineness: Fineness): Trial {
  const nothing = { found: noExposure, refused: 0 };
  return { rung, fineness, verdict: 'proved', simulated: nothing, search: nothing };
}

export type TrialStep = { readonly step: 'simulation' | 'search'; readonly done: number; readonly total: number };

export type TrialInput = {
  readonly rung: Rung;
  readonly fineness: Fineness;
  readonly contributors: readonly string[];
  readonly cohorts: readonly PublishedCohort[];
  readonly registered: readonly RegisteredCohort[];
  readonly known: readonly string[];
  readonly seed: string;
  readonly effort: Effort;
};

/** Puts the cohorts of a rung through the isolation test, simulated answers and the search for the worst; stops at the first failure. */
export function* tryRung(input: TrialInput, solver: Solver): Generator<TrialStep, Trial> {
  const { rung, fineness, contributors, cohorts } = input;
  const model = classModel(contributors, cohorts);
  const trial = provedTrial(rung, fineness);

  const isolated = smallestIsolatedSet(model.classes, cohorts, coalitionBound + 1);
  if (isolated) {
    const { contributors: set, cohorts: combined } = isolated;
    return { ...trial, verdict: 'isolated', isolated: { contributors: set.length, cohorts: combined } };
  }
  const simulated = yield* simulation(input, model, solver);
  if (tooManyRefused(simulated, input)) return { ...trial, verdict: 'refused_in_simulation', simulated };
  if (isExposed(simulated.found)) return { ...trial, verdict: 'exposed_in_simulation', simulated };
  const search = yield* worstSearch(input, model, solver);
  const { determined, limited } = search.found;
  return { ...trial, verdict: determined + limited > 0 ? 'exposed_in_search' : 'stands', simulated, search };
}

/** Bands between the cuts of each cohort. */
export function roundingOf(cohorts: readonly PublishedCohort[]): Rounding {
  return (count, cohort) => bandBetween(cohorts[cohort]?.cuts ?? [], count, cohorts[cohort]?.members.length ?? 0);
}

/** A release is refused with any of its statements, so a rung on which that would happen often is not worth trying. */
function tooManyRefused({ refused }: Search, { effort }: TrialInput): boolean {
  return refused > refusedShareAllowed * effort.simulated;
}

/** Simulated statements, until too many have figures that do not stand, or one exposes somebody. */
function* simulation(input: TrialInput, model: ClassModel, solver: Solver): Generator<TrialStep, Search> {
  const { contributors, cohorts, registered, seed, effort } = input;
  const known = indicesOf(input.known, contributors);
  const question = { atOnce: 1, stages: simulatedStages, enough: 3 };
  let result: Search = { found: noExposure, refused: 0 };
  for (let done = 0; done < effort.simulated; done += 1) {
    const random = randomFrom(`${seed} simulation ${input.rung} ${input.fineness} ${done}`);
    const kind = answerKinds[done % answerKinds.length] ?? 'even';
    const answers = simulatedAnswers(kind, contributors, registered, random);
    const figures = figuresOf(model, answers, simulatedStages, roundingOf(cohorts));
    if (!figuresStand(model, figures, answers, simulatedStages, random, solver)) {
      result = { ...result, refused: result.refused + 1 };
      if (tooManyRefused(result, input)) break;
      continue;
    }
    for (const coalition of [[], ...worstCoalitions(model, answers, simulatedStages).slice(0, coalitionsForEach)]) {
      const attacker = [...new Set([...coalition, ...known])];
      const audit = possibleAnswers(model, figures, answers, attacker, question, random, solver);
      result = { ...result, found: together(result.found, exposureIn(audit, simulatedStages)) };
    }
    if (isExposed(result.found)) break;
    yield { step: 'simulation', done: done + 1, total: effort.simulated };
  }
  return result;
}

function* worstSearch(input: TrialInput, model: ClassModel, solver: Solver): Generator<TrialStep, Search> {
  const { contributors, cohorts, registered, seed, effort } = input;
  const random = randomFrom(`${seed} search ${input.rung} ${input.fineness}`);
  const start = () => simulatedAnswers(answerKinds[random.below(answerKinds.length)] ?? 'even', contributors, registered, random);
  const known = indicesOf(input.known, contributors);
  const place = { model, stages: simulatedStages, rounding: roundingOf(cohorts), known, start };
  let search: Search = { found: noExposure, refused: 0 };
  for (search of searchForWorst(place, effort.search, random, solver)) {
    if (search.found.determined + search.found.limited > 0) break;
    yield { step: 'search', done: search.found.audits + search.refused, total: effort.search };
  }
  return search;
}
