import type { ClassModel, Figures } from './class-model.ts';
import type { Random } from './random.ts';

/** A class and a category, by index. */
export type Pair = { readonly class: number; readonly category: number };

/** What is asked of the worlds. */
export type Question = {
  /** How many of a class have to be in a category at once for it to count as possible; all of a class that is smaller. */
  readonly atOnce: number;
  /** How many of the categories, from the first, are stages. */
  readonly stages: number;
  /** How many possible stages settle a class, so that nothing more is asked about it. Infinity asks for every category. */
  readonly enough: number;
};

/** Steps of a walk for each pair not seen yet. With these numbers a walk nearly always sees all that can be seen. */
const stepsForEachPair = 400;

/** Steps that a walk tries to get to one pair before it turns to another. */
const stepsForOneTarget = 60;

/** How far outside its bands, summed over cohorts and categories, a walk may stray before it has to come back. */
const longestStray = 2;

/** How often a walk takes a step that leads further outside. */
const chanceToStray = 0.08;

/**
 * The worlds (how many of each class are in each category) that satisfy the figures, as far as they have been visited. It
 * starts in the true one; `seen` marks each pair that a world visited shows: enough of the class at once in the category.
 */
export class Worlds {
  readonly seen: boolean[][];
  private world: number[][] = [];
  private byCohort: number[][] = [];
  private stray = 0;
  private readonly model: ClassModel;
  private readonly figures: Figures;
  private readonly random: Random;
  private readonly categories: number;
  private readonly question: Question;
  /** How many of each class have to be in a category at once. */
  readonly needed: readonly number[];

  constructor(model: ClassModel, figures: Figures, truth: readonly (readonly number[])[], question: Question, random: Random) {
    this.model = model;
    this.figures = figures;
    this.question = question;
    this.random = random;
    this.categories = figures[0]?.length ?? 0;
    this.seen = truth.map((row) => row.map(() => false));
    this.needed = truth.map((row) =>
      Math.min(
        question.atOnce,
        row.reduce((sum, count) => sum + count, 0),
      ),
    );
    if (!this.visit(truth)) throw new RangeError('The figures do not admit the answers they were made from.');
  }

  /** Stands in a world and marks what occurs in it. False, and nothing marked, when it does not satisfy every figure. */
  visit(world: readonly (readonly number[])[]): boolean {
    const byCohort = this.model.classesOf.map((classes) =>
      Array.from({ length: this.categories }, (_, category) =>
        classes.reduce((sum, each) => sum + (world[each]?.[category] ?? 0), 0),
      ),
    );
    const stray = byCohort.reduce(
      (sum, row, cohort) => row.reduce((rowSum, count, category) => rowSum + this.outside(cohort, category, count), sum),
      0,
    );
    if (stray > 0) return false;
    this.world = world.map((row) => [...row]);
    this.byCohort = byCohort;
    this.stray = 0;
    this.markAll();
    return true;
  }

  /** Pairs not seen in any world so far, of classes that have somebody unknown and are not settled. */
  unseen(): Pair[] {
    const { stages, enough } = this.question;
    return this.seen.flatMap((row, index) => {
      if (this.needed[index] === 0 || row.slice(0, stages).filter(Boolean).length >= enough) return [];
      return row.flatMap((isSeen, category) => (isSeen ? [] : [{ class: index, category }]));
    });
  }

  /** A random walk: one contributor at a time changes category, mostly towards a pair not seen, seldom far out of the bands. */
  walk(): void {
    const start = this.world.map((row) => [...row]);
    let unseen = this.unseen();
    const steps = unseen.length * stepsForEachPair;
    let target: Pair | undefined;
    for (let step = 0; step < steps && unseen.length > 0; step += 1) {
      if (step % stepsForOneTarget === 0) target = unseen[this.random.below(unseen.length)];
      this.step(target && this.random.next() < 0.5 ? target : this.anyPair());
      if (this.stray === 0 && unseen.some((pair) => this.shows(pair))) {
        this.markAll();
        unseen = this.unseen();
      }
    }
    this.visit(start);
  }

  private shows({ class: index, category }: Pair): boolean {
    const needed = this.needed[index] ?? 0;
    return needed > 0 && (this.world[index]?.[category] ?? 0) >= needed;
  }

  private anyPair(): Pair {
    return { class: this.random.below(this.world.length), category: this.random.below(this.categories) };
  }

  private step({ class: index, category: to }: Pair): void {
    const row = this.world[index];
    const others = row ? [...row.keys()].filter((category) => category !== to && row[category] !== 0) : [];
    const from = others[this.random.below(others.length)];
    if (!row || from === undefined) return;
    const cohorts = this.model.classes[index]?.cohorts ?? [];
    let change = 0;
    for (const cohort of cohorts) {
      const counts = this.byCohort[cohort] ?? [];
      change += this.outside(cohort, from, (counts[from] ?? 0) - 1) - this.outside(cohort, from, counts[from] ?? 0);
      change += this.outside(cohort, to, (counts[to] ?? 0) + 1) - this.outside(cohort, to, counts[to] ?? 0);
    }
    if (change > 0 && (this.stray + change > longestStray || this.random.next() > chanceToStray)) return;
    row[from] = (row[from] ?? 0) - 1;
    row[to] = (row[to] ?? 0) + 1;
    for (const cohort of cohorts) {
      const counts = this.byCohort[cohort];
      if (!counts) continue;
      counts[from] = (counts[from] ?? 0) - 1;
      counts[to] = (counts[to] ?? 0) + 1;
    }
    this.stray += change;
  }

  private outside(cohort: number, category: number, count: number): number {
    const band = this.figures[cohort]?.[category];
    return band ? Math.max(0, band.countFrom - count, count - band.countTo) : 0;
  }

  private markAll(): void {
    this.seen.forEach((row, index) =>
      row.forEach((isSeen, category) => (row[category] = isSeen || this.shows({ class: index, category }))),
    );
  }
}
