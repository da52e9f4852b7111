import { countByClass, countByCohort, type Answers, type ClassModel, type Figures } from './class-model.ts';
import type { Solver } from './solver.ts';
import { Worlds, type Question } from './worlds.ts';
import type { Random } from './random.ts';

/** For each class and category: whether a contributor of that class whom the attacker does not know may be in it. */
export type PossibleAnswers = {
  readonly possible: readonly (readonly boolean[])[];
  /** How many of each class the attacker does not know. */
  readonly unknown: readonly number[];
  /** Set when the solver stopped at a limit: what it had not seen by then counts as ruled out. */
  readonly limited: boolean;
};

/**
 * What the answers of the others can be, for somebody who knows the rules, who takes part, every figure and the answers of the
 * contributors `known`.
 *
 * "Possible" is never taken on trust: it is said only of a pair that a whole-number world has shown which satisfies every
 * figure. A random walk through the worlds, starting from the true one, finds most; the solver looks for the rest, and what it
 * finds is checked in whole numbers. Without a solver, what the walk has not seen counts as ruled out. So an error or a limit of the solver can make an audit fail, never pass.
 */
export function possibleAnswers(
  model: ClassModel,
  figures: Figures,
  answers: Answers,
  known: readonly number[],
  question: Question,
  random: Random,
  solver: Solver | undefined,
): PossibleAnswers {
  const categories = figures[0]?.length ?? 0;
  const truth = countByClass(model, answers, categories);
  const own = countByClass(model, answers, categories, known);
  const ownByCohort = countByCohort(model, own);
  const hidden = truth.map((row, index) => row.map((count, category) => count - (own[index]?.[category] ?? 0)));
  const left = figures.map((row, cohort) =>
    row.map(({ countFrom, countTo }, category) => {
      const mine = ownByCohort[cohort]?.[category] ?? 0;
      return { countFrom: Math.max(0, countFrom - mine), countTo: countTo - mine };
    }),
  );
  const unknown = hidden.map((row) => row.reduce((sum, count) => sum + count, 0));
  const worlds = new Worlds(model, left, hidden, question, random);
  worlds.walk();
  let limited = false;
  while (solver) {
    const asked = worlds.unseen();
    if (asked.length === 0) break;
    const answer = solver.worldWithMost(model, left, unknown, worlds.needed, asked);
    if (answer.kind === 'limit') limited = true;
    if (!answer.world || !worlds.visit(answer.world) || worlds.unseen().length === asked.length) break;
    worlds.walk();
  }
  return { possible: worlds.seen, unknown, limited };
}
