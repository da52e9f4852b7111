import highsModule, { type Highs } from 'highs';
import type { ClassModel, Figures } from './class-model.ts';
import type { Pair } from './worlds.ts';

// The package's types are read as CommonJS, in which its default export would be one level deeper.
const loadHighs = highsModule as unknown as () => Promise<Highs>; // At run time it is the loader itself.

/** Nodes of the search tree after which the solver gives up; a count, not a time, so that every machine finds the same. */
const mostNodes = 20_000;

/** A world that shows at least one of the pairs asked for, or that there is none, or that the solver gave up. */
export type SolverAnswer = {
  readonly kind: 'found' | 'none' | 'limit';
  readonly world?: readonly (readonly number[])[];
};

/** HiGHS, asked for worlds (whole numbers for each class and category) that satisfy the figures. */
export class Solver {
  private readonly highs: Highs;

  private constructor(highs: Highs) {
    this.highs = highs;
  }

  static async load(): Promise<Solver> {
    return new Solver(await loadHighs());
  }

  /**
   * A world that shows as many as possible of the pairs.
   *
   * @param unknown how many of each class are to be placed
   * @param needed how many of each class have to be in a category to show it
   */
  worldWithMost(
    model: ClassModel,
    figures: Figures,
    unknown: readonly number[],
    needed: readonly number[],
    pairs: readonly Pair[],
  ): SolverAnswer {
    const { Status, Columns } = this.highs.solve(programme(model, figures, unknown, needed, pairs), {
      output_flag: false,
      mip_max_nodes: mostNodes,
      random_seed: 0,
    });
    if (Status !== 'Optimal') return { kind: Status === 'Infeasible' ? 'none' : 'limit' };
    const valueOf = (name: string) => {
      const column = Columns[name];
      return column && 'Primal' in column ? Math.round(column.Primal) : 0;
    };
    const world = unknown.map((_, index) => (figures[0] ?? []).map((_, category) => valueOf(`x${index}_${category}`)));
    return { kind: 'found', world };
  }
}

/** The question in the format CPLEX LP: x is how many of a class are in a category, z whether a pair asked for is shown. */
function programme(
  model: ClassModel,
  figures: Figures,
  unknown: readonly number[],
  needed: readonly number[],
  pairs: readonly Pair[],
): string {
  const categories = [...(figures[0] ?? []).keys()];
  const x = (index: number, category: number) => `x${index}_${category}`;
  const z = (pair: Pair) => `z${pair.class}_${pair.category}`;
  const sums = unknown.map((count, index) => `${categories.map((category) => x(index, category)).join(' + ')} = ${count}`);
  const bands = figures.flatMap((row, cohort) =>
    row.flatMap(({ countFrom, countTo }, category) => {
      const sum = (model.classesOf[cohort] ?? []).map((index) => x(index, category)).join(' + ');
      return [`${sum} >= ${countFrom}`, `${sum} <= ${countTo}`];
    }),
  );
  const shown = pairs.map((pair) => `${x(pair.class, pair.category)} - ${needed[pair.class]} ${z(pair)} >= 0`);
  const wholes = unknown.map((_, index) => categories.map((category) => x(index, category)).join(' '));
  return [
    'Maximize',
    pairs.map(z).join(' + '),
    'Subject To',
    ...[...sums, ...bands, ...shown],
    'General',
    ...wholes,
    'Binary',
    pairs.map(z).join(' '),
    'End',
  ].join('\n');
}
