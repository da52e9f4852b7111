import { bandOf, quartilesOf, type Band, type Quartiles } from './bands.ts';
import { numberOf, numbersOf, type Figure, type Polarity } from './figure.ts';
import { distanceOf, meanOf, type Mean } from './means.ts';
import { rankOf, type Rank } from './ranks.ts';

/** The figures of one indicator in one period, by the code of the area; what has no row is not among them. */
export type Figures = ReadonlyMap<string, Figure>;

export interface Direction {
  polarity: Polarity;
  /** False where the publisher asks for no quarters, since nearly all figures are alike. */
  banded: boolean;
}

export const figureIn = (figures: Figures, area: string): Figure => figures.get(area) ?? { kind: 'no_row' };

/** All local areas of one indicator in one period, against which each of them is placed. */
export class Field {
  readonly quartiles: Quartiles | null;
  readonly #direction: Direction;
  readonly #numbers: readonly number[];

  /** @param areas codes of the local areas: no region, and not England */
  constructor(direction: Direction, figures: Figures, areas: readonly string[]) {
    this.#direction = direction;
    this.#numbers = numbersOf(areas.map((area) => figureIn(figures, area)));
    this.quartiles = quartilesOf(this.#numbers);
  }

  placeOf(figure: Figure): { band: Band | null; rank: Rank | null } {
    const number = numberOf(figure);
    if (number === null) return { band: null, rank: null };
    const { polarity, banded } = this.#direction;
    return {
      band: banded && this.quartiles ? bandOf(number, this.quartiles, polarity) : null,
      rank: rankOf(number, this.#numbers, polarity),
    };
  }
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

export function besideOf(own: Figure, figures: Figures, { england, region, neighbours }: Comparators): Beside {
  const [whole, part] = [figureIn(figures, england), figureIn(figures, region)];
  const mean = meanOf(neighbours.map((area) => figureIn(figures, area)));
  const number = numberOf(own);
  return {
    england: whole,
    region: part,
    neighbours: mean,
    distance: {
      england: distanceOf(number, numberOf(whole)),
      region: distanceOf(number, numberOf(part)),
      neighbours: distanceOf(number, mean.value),
    },
  };
}
