import type { Answers } from './class-model.ts';
import type { Random } from './random.ts';
import type { CohortKind, RegisteredCohort } from './registered-cohorts.ts';

/** Stages of the simulated scale. */
export const simulatedStages = 4;

/** Kinds of answers to one statement: how 153 councils may plausibly, or awkwardly, judge themselves. */
export const answerKinds = ['even', 'skewed', 'by region', 'by type', 'nearly all', 'nearly all by region'] as const;
export type AnswerKind = (typeof answerKinds)[number];

const even = [0.15, 0.35, 0.35, 0.15];
const lopsided = [
  [0.55, 0.3, 0.1, 0.05],
  [0.05, 0.1, 0.3, 0.55],
  [0.1, 0.7, 0.15, 0.05],
];

/** Spread of the means of regions or types, and of councils about their mean, in stages. */
const spreadOfMeans = 0.6;
const spreadOfCouncils = 0.65;

/** Simulated stages (0 to 3) of the contributors for one statement. */
export function simulatedAnswers(
  kind: AnswerKind,
  contributors: readonly string[],
  registered: readonly RegisteredCohort[],
  random: Random,
): Answers {
  const chosen = random.below(simulatedStages);
  switch (kind) {
    case 'even':
      return contributors.map(() => drawn(even, random));
    case 'skewed': {
      const chances = lopsided[random.below(lopsided.length)] ?? even;
      return contributors.map(() => drawn(chances, random));
    }
    case 'by region':
      return aroundMeans(contributors, registered, 'region', random);
    case 'by type':
      return aroundMeans(contributors, registered, 'type', random);
    case 'nearly all':
      return contributors.map(() => (random.next() < 0.97 ? chosen : random.below(simulatedStages)));
    case 'nearly all by region': {
      const stageOf = valueOfEach(contributors, registered, 'region', () => random.below(simulatedStages));
      return stageOf.map((stage) => (random.next() < 0.95 ? stage : random.below(simulatedStages)));
    }
  }
}

function aroundMeans(
  contributors: readonly string[],
  registered: readonly RegisteredCohort[],
  kind: CohortKind,
  random: Random,
): Answers {
  const means = valueOfEach(contributors, registered, kind, () => 1.5 + spreadOfMeans * random.normal());
  return means.map((mean) => Math.min(simulatedStages - 1, Math.max(0, Math.round(mean + spreadOfCouncils * random.normal()))));
}

/** One value for each cohort of a kind, given to each contributor in it; those in none share one of their own. */
function valueOfEach(
  contributors: readonly string[],
  registered: readonly RegisteredCohort[],
  kind: CohortKind,
  draw: () => number,
): number[] {
  const elsewhere = draw();
  const valueOf = new Map<string, number>();
  for (const cohort of registered.filter((each) => each.kind === kind)) {
    const value = draw();
    for (const member of cohort.members) valueOf.set(member, value);
  }
  return contributors.map((contributor) => valueOf.get(contributor) ?? elsewhere);
}

function drawn(chances: readonly number[], random: Random): number {
  let left = random.next();
  const found = chances.findIndex((chance) => (left -= chance) < 0);
  return found === -1 ? chances.length - 1 : found;
}
