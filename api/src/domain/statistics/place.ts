import { bandOf, quartilesOf, type Band, type Quartiles } from './bands.ts';
import { numberOf, numbersOf, type Figure, type Polarity } from './figure.ts';
import { distanceOf, meanOf, type Mean } from './means.ts';
import { rankOf, type Rank } from './ranks.ts';

/** The figures of one indicator in one period, by the code of the area; what has no row is not among them. */
export type Figures = ReadonlyMap<string, Figure>;

export interface Measure {
  polarity: Polarity;
  /** False where the publisher asks for no quarters, since nearly all figures are alike. */
  banded: boolean;
  /** Whether its numbers stand for words, such as 1 for yes: then there is no mean, and no distance. */
  isWord: boolean;
}

export interface Comparators {
  england: string;
  region: string;
  neighbours: readonly string[];
}

/** What an area's figure is set beside, and how far it is from each. */
export interface Beside {
  england: Figure;
  region: Figure;
  neighbours: Mean;
  distance: { england: number | null; region: number | null; neighbours: number | null };
}

/** All areas on one indicator in one period, against which each of them is placed. */
export class Field {
  readonly #measure: Measure;
  readonly #figures: Figures;
  readonly #areas: readonly string[];
  #found: { numbers: readonly number[]; quartiles: Quartiles | null } | undefined;

  /** @param areas codes of the local areas: no region, and not England */
  constructor(measure: Measure, figures: Figures, areas: readonly string[]) {
    this.#measure = measure;
    this.#figures = figures;
    this.#areas = areas;
  }

  /** Null where quarters are not shown, or no area has a figure. */
  get quartiles(): Quartiles | null {
    return this.#all.quartiles;
  }

  /** Looked at once and only when asked: of most periods one area's own figure is all that is wanted. */
  get #all() {
    if (this.#found) return this.#found;
    const numbers = numbersOf(this.#areas.map((area) => this.figureOf(area)));
    this.#found = { numbers, quartiles: this.#measure.banded ? quartilesOf(numbers) : null };
    return this.#found;
  }

  figureOf(area: string): Figure {
    return this.#figures.get(area) ?? { kind: 'no_row' };
  }

  placeOf(figure: Figure): { band: Band | null; rank: Rank | null } {
    const [number, { polarity }] = [numberOf(figure), this.#measure];
    if (number === null) return { band: null, rank: null };
    const band = this.quartiles && bandOf(number, this.quartiles, polarity);
    return { band, rank: rankOf(number, this.#all.numbers, polarity) };
  }

  meanOf(areas: readonly string[]): Mean {
    const mean = meanOf(areas.map((area) => this.figureOf(area)));
    return this.#measure.isWord ? { ...mean, value: null } : mean;
  }

  besideOf(own: Figure, comparators: Comparators): Beside {
    const [england, region] = [this.figureOf(comparators.england), this.figureOf(comparators.region)];
    const neighbours = this.meanOf(comparators.neighbours);
    const number = this.#measure.isWord ? null : numberOf(own);
    return {
      ...{ england, region, neighbours },
      distance: {
        england: distanceOf(number, numberOf(england)),
        region: distanceOf(number, numberOf(region)),
        neighbours: distanceOf(number, neighbours.value),
      },
    };
  }
}
