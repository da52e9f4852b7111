import { coalitionBound } from './band-cuts.ts';
import { countByClass, countByCohort, type Answers, type ClassModel } from './class-model.ts';

/** Contributors, by index, who pool their own answers. Empty for an outsider, one for a member on its own. */
export type Coalition = readonly number[];

/** One member of each kind (class and category): all other members see the same as one of these. */
export function membersOfEachKind(model: ClassModel, answers: Answers): readonly Coalition[] {
  const kinds = new Map<string, Coalition>();
  for (const contributor of model.contributors.keys()) {
    kinds.set(`${model.classOf[contributor]} ${answers[contributor]}`, [contributor]);
  }
  return [...kinds.values()];
}

/**
 * Coalitions of up to five chosen against the figures: in each cohort, those who hold its rarest categories, since what they
 * know takes the doubt away from everybody else's answer. The cohorts with the largest share in one category come first.
 */
export function worstCoalitions(model: ClassModel, answers: Answers, categories: number): readonly Coalition[] {
  const counts = countByCohort(model, countByClass(model, answers, categories));
  const indexOf = new Map(model.contributors.map((contributor, index) => [contributor, index]));
  const topShare = (cohort: number) => Math.max(...(counts[cohort] ?? [])) / (model.cohorts[cohort]?.members.length ?? 1);
  return [...model.cohorts.keys()]
    .sort((one, other) => topShare(other) - topShare(one))
    .map((cohort) => {
      const holders = (contributor: number) => counts[cohort]?.[answers[contributor] ?? -1] ?? 0;
      return (model.cohorts[cohort]?.members ?? [])
        .flatMap((member) => indexOf.get(member) ?? [])
        .sort((one, other) => holders(one) - holders(other))
        .slice(0, coalitionBound);
    });
}

/**
 * Every coalition of one to five there can be, as far as it matters, when each contributor is of one class: one for each way
 * of how many of it are in each category.
 */
export function allCoalitions(_: ClassModel, answers: Answers, categories: number): readonly Coalition[] {
  const holders = Array.from({ length: categories }, (_, category) =>
    [...answers.keys()].filter((contributor) => answers[contributor] === category).slice(0, coalitionBound),
  );
  let coalitions: Coalition[] = [[]];
  for (const held of holders) {
    coalitions = coalitions.flatMap((coalition) =>
      Array.from({ length: Math.min(held.length, coalitionBound - coalition.length) + 1 }, (_, more) => [
        ...coalition,
        ...held.slice(0, more),
      ]),
    );
  }
  return coalitions.filter((coalition) => coalition.length > 0);
}
