import { beforeAll, describe, expect, it } from 'vitest';
import { allCoalitions } from './attackers.ts';
import { bandOf } from './band-cuts.ts';
import { classModel, figuresOf, type Answers, type Rounding } from './class-model.ts';
import { exposureIn, noExposure, together } from './exposure.ts';
import { figuresStand } from './figures-stand.ts';
import { possibleAnswers } from './possible-answers.ts';
import { randomFrom } from './random.ts';
import { Solver } from './solver.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.load();
});

const people = (count: number) => Array.from({ length: count }, (_, index) => `council ${index}`);
const inOrder = (counts: readonly number[]): Answers => counts.flatMap((count, stage) => Array<number>(count).fill(stage));
const everything = { atOnce: 1, stages: 4, enough: Infinity };

/** Shares to 5 points, as the counts that round to the share. */
const fivePoints: (n: number) => Rounding = (n) => (count) => {
  const share = (each: number) => Math.round((100 * each) / n / 5);
  const alike = Array.from({ length: n + 1 }, (_, each) => each).filter((each) => share(each) === share(count));
  return { countFrom: Math.min(...alike), countTo: Math.max(...alike) };
};

describe('possibleAnswers', () => {
  const england = people(40);
  const model = classModel(england, [{ code: 'england', members: england }]);

  it('leaves every stage possible in wide bands, to an outsider and to five', () => {
    const answers = inOrder([1, 2, 30, 7]);
    const figures = figuresOf(model, answers, 4, (count) => bandOf(count, 40));
    for (const coalition of [[], [0, 1, 2, 33, 34]]) {
      const found = possibleAnswers(model, figures, answers, coalition, everything, randomFrom('wide'), solver);
      expect(found).toMatchObject({ possible: [[true, true, true, true]], limited: false });
    }
  });

  it('at 5 points in a group of up to 20: the share is the count, and five find out about the rest', () => {
    const group = people(20);
    const rounding = fivePoints(20);
    expect(Array.from({ length: 21 }, (_, count) => rounding(count, 0))).toEqual(
      Array.from({ length: 21 }, (_, count) => ({ countFrom: count, countTo: count })),
    );
    const small = classModel(group, [{ code: 'region', members: group }]);
    const answers = inOrder([3, 2, 15, 0]);
    const figures = figuresOf(small, answers, 4, rounding);
    const attack = (coalition: readonly number[]) =>
      exposureIn(possibleAnswers(small, figures, answers, coalition, everything, randomFrom('five'), solver), 4);
    expect(attack([0, 1, 2, 3, 4])).toEqual({ audits: 1, determined: 15, narrowed: 0, limited: 0 });
    // The control: the same five learn nothing from the bands of twenty.
    const bands = figuresOf(small, answers, 4, (count) => bandOf(count, 20));
    const control = possibleAnswers(small, bands, answers, [0, 1, 2, 3, 4], everything, randomFrom('five'), solver);
    expect(exposureIn(control, 4)).toEqual({ ...noExposure, audits: 1 });
  });

  it('agrees with the theorem for every coalition of 13 in England alone', () => {
    const thirteen = people(13);
    const small = classModel(thirteen, [{ code: 'england', members: thirteen }]);
    const answers = inOrder([0, 1, 5, 7]);
    const figures = figuresOf(small, answers, 4, (count) => bandOf(count, 13));
    const coalitions = allCoalitions(small, answers, 4);
    expect(coalitions).toHaveLength(35);
    const found = coalitions
      .map((coalition) => possibleAnswers(small, figures, answers, coalition, everything, randomFrom('all'), solver))
      .map((each) => each.possible.flat().filter((possible) => !possible).length);
    expect(found).toEqual(coalitions.map(() => 0));
  });

  it('refuses figures that their own answers contradict', () => {
    const answers = inOrder([10, 10, 10, 10]);
    const figures = figuresOf(model, inOrder([40, 0, 0, 0]), 4, (count) => bandOf(count, 40));
    expect(() => possibleAnswers(model, figures, answers, [], everything, randomFrom('none'), solver)).toThrow(RangeError);
  });

  it('takes what the solver did not finish as ruled out', () => {
    const answers = inOrder([0, 0, 40, 0]);
    const exact = figuresOf(model, answers, 4, (count) => ({ countFrom: count, countTo: count }));
    const weary = { worldWithMost: () => ({ kind: 'limit' as const }) } as unknown as Solver; // All that is asked of it.
    const found = possibleAnswers(model, exact, answers, [], everything, randomFrom('weary'), weary);
    expect(exposureIn(found, 4)).toEqual({ audits: 1, determined: 40, narrowed: 0, limited: 1 });
  });
});

describe('figuresStand', () => {
  const contributors = people(46);
  const half = contributors.slice(0, 23);
  const model = classModel(contributors, [
    { code: 'england', members: contributors },
    { code: 'half', members: half },
    { code: 'other half', members: contributors.slice(23) },
  ]);
  const sizes = [46, 23, 23];
  const rounding: Rounding = (count, cohort) => bandOf(count, sizes[cohort] ?? 0);
  const stand = (answers: Answers, round: Rounding) =>
    figuresStand(model, figuresOf(model, answers, 4, round), answers, 4, randomFrom('stand'), solver);

  it('holds for mixed answers in bands and not for exact counts of the same', () => {
    const answers = contributors.map((_, index) => index % 4);
    expect(stand(answers, rounding)).toBe(true);
    expect(
      stand(
        contributors.map(() => 2),
        (count) => ({ countFrom: count, countTo: count }),
      ),
    ).toBe(false);
  });

  it('where it holds, nobody is narrowed to two stages by any coalition tried', () => {
    let all = noExposure;
    let standing = 0;
    for (let statement = 0; statement < 30; statement += 1) {
      const random = randomFrom(`statement ${statement}`);
      const [low, high] = [random.below(4), random.below(4)];
      const answers = contributors.map(() => (random.next() < 0.6 ? low : random.next() < 0.7 ? high : random.below(4)));
      if (!stand(answers, rounding)) continue;
      standing += 1;
      const figures = figuresOf(model, answers, 4, rounding);
      for (let coalition = 0; coalition < 20; coalition += 1) {
        const five = random.shuffled([...contributors.keys()]).slice(0, 5);
        const question = { atOnce: 1, stages: 4, enough: 3 };
        all = together(all, exposureIn(possibleAnswers(model, figures, answers, five, question, random, solver), 4));
      }
    }
    expect(standing).toBeGreaterThan(10);
    expect(all).toEqual({ audits: standing * 20, determined: 0, narrowed: 0, limited: 0 });
  });

  it('refuses bands of England and two halves that determine sixteen councils, each cohort safe by itself', () => {
    // Three quarters of the second half are at stage 3, so at most 7 at stage 2; England has at least 23 there, so the first half
    // at least 16. The four of the first half who are not at stage 2 therefore know where all the others are.
    const forty = people(40);
    const halves = classModel(forty, [
      { code: 'england', members: forty },
      { code: 'first half', members: forty.slice(0, 20) },
      { code: 'second half', members: forty.slice(20) },
    ]);
    const bands: Rounding = (count, cohort) => bandOf(count, cohort === 0 ? 40 : 20);
    const answers = [...inOrder([0, 16, 4, 0]), ...inOrder([0, 7, 13, 0])];
    const figures = figuresOf(halves, answers, 4, bands);
    const five = [16, 17, 18, 19, 39];
    const found = possibleAnswers(halves, figures, answers, five, everything, randomFrom('halves'), solver);
    expect(exposureIn(found, 4)).toMatchObject({ determined: 16, limited: 0 });
    expect(figuresStand(halves, figures, answers, 4, randomFrom('halves'), solver)).toBe(false);
  });
});
