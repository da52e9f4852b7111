import { coalitionBound } from './band-cuts.ts';
import type { Answers, ClassModel, Figures } from './class-model.ts';
import { possibleAnswers } from './possible-answers.ts';
import type { Random } from './random.ts';
import type { Solver } from './solver.ts';

/** Stages that have to stay possible for everybody: three, or both of a scale of two. */
const stagesLeft = 3;

/**
 * Whether the figures of one statement leave everybody at least three stages, whatever five contributors know: in each class and
 * for three stages there is a world with the same figures in which six of the class (all, where it is smaller) are at that stage.
 *
 * It is a question about the figures: the answers serve only as the world to begin with, and any other answers with the same
 * figures get the same reply. So to publish because of it, or not, says nothing that the figures do not. Where cohorts are
 * nested (England and one kind) it proves that no coalition of five narrows anybody down to two stages, as the decision record shows.
 */
export function figuresStand(
  model: ClassModel,
  figures: Figures,
  answers: Answers,
  stages: number,
  random: Random,
  solver: Solver | undefined,
): boolean {
  const enough = Math.min(stages, stagesLeft);
  const question = { atOnce: coalitionBound + 1, stages, enough };
  const { possible } = possibleAnswers(model, figures, answers, [], question, random, solver);
  return possible.every((row) => row.slice(0, stages).filter(Boolean).length >= enough);
}
