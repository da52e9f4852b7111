import { worstCoalitions, type Coalition } from './attackers.ts';
import { coalitionBound } from './band-cuts.ts';
import { figuresOf, type Answers, type ClassModel, type Rounding } from './class-model.ts';
import { figuresStand } from './figures-stand.ts';
import { exposureIn, noExposure, together, type Exposure } from './exposure.ts';
import { possibleAnswers, type PossibleAnswers } from './possible-answers.ts';
import type { Random } from './random.ts';
import type { Solver } from './solver.ts';
import { Tension } from './tension.ts';

/** Steps between two fresh starts, changes of answers between two audits, and how much tension these may lose at first. */
const stepsInOneClimb = 100;
const changesBetweenAudits = 40;
const slackAllowed = 0.5;

/** Where to look. */
export type SearchPlace = {
  readonly model: ClassModel;
  readonly stages: number;
  readonly rounding: Rounding;
  /** Contributors whose answers every attacker has, by index. */
  readonly known: readonly number[];
  /** Answers to begin a climb with. */
  readonly start: () => Answers;
};

type Attempt = { readonly answers: Answers; readonly coalition: Coalition; readonly score: number };

/** What a search found so far, added up over its audits, and how often it met figures that do not stand. */
export type Search = { readonly found: Exposure; readonly refused: number };

/**
 * Looks for the answers and the coalition that give most away in figures that stand, the others being refused. Between two audits the
 * answers are changed many times towards figures that leave less room; of the audited ones those are kept that rule out no less
 * than before. It cannot prove that there is nothing to find; what it finds is real. It tells after each step.
 */
export function* searchForWorst(
  { model, stages, rounding, known, start }: SearchPlace,
  steps: number,
  random: Random,
  solver: Solver,
): Generator<Search, void> {
  const tension = new Tension(model);
  const tensionOf = (answers: Answers) => tension.of(figuresOf(model, answers, stages, rounding));
  let found = noExposure;
  let refused = 0;
  let best: Attempt | undefined;
  for (let step = 0; step < steps; step += 1) {
    if (step % stepsInOneClimb === 0) best = undefined;
    let answers = best?.answers ?? start();
    let tensest = tensionOf(answers) - (best ? slackAllowed * random.next() : 0);
    for (let change = 0; change < changesBetweenAudits; change += 1) {
      const changed = changedAnswers(model, answers, stages, random);
      const changedTension = tensionOf(changed);
      if (changedTension < tensest) continue;
      answers = changed;
      tensest = changedTension;
    }
    const coalition = chosenCoalition(model, answers, stages, best?.coalition, random);
    const figures = figuresOf(model, answers, stages, rounding);
    // Without the solver, which would take most of the time: a few figures that stand are passed over with those that do not.
    if (!figuresStand(model, figures, answers, stages, random, undefined)) {
      refused += 1;
      yield { found, refused };
      continue;
    }
    const attacker = [...new Set([...coalition, ...known])];
    const result = possibleAnswers(model, figures, answers, attacker, { atOnce: 1, stages, enough: 3 }, random, solver);
    found = together(found, exposureIn(result, stages));
    const score = ruledOut(result);
    if (!best || score >= best.score) best = { answers, coalition, score };
    yield { found, refused };
  }
}

/** Ruled-out categories; the second one ruled out for the same contributor weighs more than the first. */
function ruledOut({ possible, unknown }: PossibleAnswers): number {
  return unknown.reduce((sum, count, index) => sum + count * (possible[index] ?? []).filter((each) => !each).length ** 2, 0);
}

/** A few contributors, of one class or of any, move to another stage. */
function changedAnswers(model: ClassModel, answers: Answers, stages: number, random: Random): Answers {
  const from = random.below(stages);
  const to = random.below(stages);
  const oneClass = random.next() < 0.5 ? random.below(model.classes.length) : undefined;
  const movable = [...answers.keys()].filter(
    (contributor) => answers[contributor] === from && (oneClass === undefined || model.classOf[contributor] === oneClass),
  );
  const moved = new Set(random.shuffled(movable).slice(0, 1 + random.below(random.next() < 0.2 ? 12 : 3)));
  return answers.map((category, contributor) => (moved.has(contributor) ? to : category));
}

/** The coalition of before with one member replaced, or one chosen against the figures. */
function chosenCoalition(
  model: ClassModel,
  answers: Answers,
  stages: number,
  before: Coalition | undefined,
  random: Random,
): Coalition {
  if (before && random.next() < 0.7) {
    if (random.next() < 0.5) return before;
    const joining = random.below(answers.length);
    const leaving = random.below(coalitionBound);
    return [...new Set(before.map((member, place) => (place === leaving ? joining : member)))];
  }
  const coalitions = worstCoalitions(model, answers, stages);
  return coalitions[random.below(coalitions.length)] ?? [];
}
