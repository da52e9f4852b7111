import { membershipClasses, type Cohort, type MembershipClass } from './membership-classes.ts';
import type { Band } from './band-cuts.ts';

/** Who took part and in which published cohorts, by index, ready for reckoning: the part of an audit that no answer changes. */
export type ClassModel = {
  readonly contributors: readonly string[];
  readonly cohorts: readonly Cohort[];
  readonly classes: readonly MembershipClass[];
  /** The class of each contributor. */
  readonly classOf: readonly number[];
  /** The classes of each cohort. */
  readonly classesOf: readonly (readonly number[])[];
};

/** Contributors' categories for one statement: for each contributor the index of its category. */
export type Answers = readonly number[];

/** What is published of one statement: for each cohort and category the counts that its figure allows. */
export type Figures = readonly (readonly Band[])[];

/** How the count of a cohort, by its index, is published. */
export type Rounding = (count: number, cohort: number) => Band;

export function classModel(contributors: readonly string[], cohorts: readonly Cohort[]): ClassModel {
  const classes = membershipClasses(contributors, cohorts);
  const classByContributor = new Map(classes.flatMap(({ members }, index) => members.map((member) => [member, index])));
  return {
    contributors,
    cohorts,
    classes,
    classOf: contributors.map((contributor) => classByContributor.get(contributor) ?? -1),
    classesOf: cohorts.map((_, cohort) => [...classes.keys()].filter((index) => classes[index]?.cohorts.includes(cohort))),
  };
}

/** How many of the contributors with these indices are in each class and category. */
export function countByClass(model: ClassModel, answers: Answers, categories: number, among?: readonly number[]): number[][] {
  const counts = model.classes.map(() => new Array<number>(categories).fill(0));
  for (const contributor of among ?? model.contributors.keys()) {
    const row = counts[model.classOf[contributor] ?? -1];
    const category = answers[contributor] ?? -1;
    if (!row || row[category] === undefined)
      throw new RangeError(`No such contributor or category: ${contributor}, ${category}.`);
    row[category] += 1;
  }
  return counts;
}

/** How many members of each cohort are in each category. */
export function countByCohort(model: ClassModel, byClass: readonly (readonly number[])[]): number[][] {
  return model.classesOf.map((classes) =>
    (byClass[0] ?? []).map((_, category) => classes.reduce((sum, each) => sum + (byClass[each]?.[category] ?? 0), 0)),
  );
}

/** The figures of one statement. */
export function figuresOf(model: ClassModel, answers: Answers, categories: number, rounding: Rounding): Figures {
  return countByCohort(model, countByClass(model, answers, categories)).map((counts, cohort) =>
    counts.map((count) => rounding(count, cohort)),
  );
}

/** The places of some contributors in the list of all; those not in it are left out. */
export function indicesOf(some: readonly string[], contributors: readonly string[]): readonly number[] {
  return some.map((each) => contributors.indexOf(each)).filter((index) => index >= 0);
}
