import { shuffled } from '../demonstration/random.ts';

/** For each area, by its place in a list, how many lists of ten tie it to each other area: 0, 1 or 2. */
export type Ties = readonly (readonly number[])[];

/** The ties between areas from who names whom: 2 where two name each other. */
export function tiesOf(codes: readonly string[], links: readonly (readonly [string, string])[]): Ties {
  const named = new Set(links.map(([from, to]) => `${from} ${to}`));
  const tie = (from: string, to: string) => Number(named.has(`${from} ${to}`));
  return codes.map((one) => codes.map((other) => tie(one, other) + tie(other, one)));
}

/**
 * Splits areas into families of equal size (to within one) so that many ties lie inside: from many beginnings, swaps of two
 * areas are made for as long as one helps, and the best ending is kept. The same ties and seed give the same families.
 *
 * @param ties symmetric, one row and one column an area
 * @returns each area's family, 0 to families - 1, and how many ties lie inside
 */
export function splitByTies(ties: Ties, { families, beginnings, seed }: { families: number; beginnings: number; seed: string }) {
  let best: { family: number[]; inside: number } | undefined;
  for (let beginning = 0; beginning < beginnings; beginning += 1) {
    const family = shuffled(
      ties.map((_, area) => area % families),
      seed,
      beginning,
    );
    settle(ties, family, families);
    const inside = tiesInside(ties, family);
    if (!best || inside > best.inside) best = { family, inside };
  }
  if (!best) throw new RangeError('A search needs a beginning.');
  return best;
}

/** Ties of which both ends lie in one family; each counted once. */
export function tiesInside(ties: Ties, family: readonly number[]): number {
  return sum(ties.map((row, area) => sum(row.filter((_, other) => other > area && family[other] === family[area]))));
}

/** Makes the best swap for as long as there is one that helps. */
function settle(ties: Ties, family: number[], families: number): void {
  const pull = ties.map((row) => Array.from({ length: families }, (_, f) => sum(row.filter((_, other) => family[other] === f))));
  const towards = (area: number, f: number) => pull[area]?.[f] ?? 0;
  for (;;) {
    let best = { gain: 0, one: -1, other: -1 };
    for (const [one, ofOne] of family.entries()) {
      for (const [other, ofOther] of family.entries()) {
        if (other <= one || ofOne === ofOther) continue;
        const drawn = towards(one, ofOther) - towards(one, ofOne) + towards(other, ofOne) - towards(other, ofOther);
        const gain = drawn - 2 * (ties[one]?.[other] ?? 0);
        if (gain > best.gain) best = { gain, one, other };
      }
    }
    const [ofOne, ofOther] = [family[best.one], family[best.other]];
    if (ofOne === undefined || ofOther === undefined) return;
    family[best.one] = ofOther;
    family[best.other] = ofOne;
    for (const [area, row] of pull.entries()) {
      const change = (ties[area]?.[best.one] ?? 0) - (ties[area]?.[best.other] ?? 0);
      row[ofOne] = (row[ofOne] ?? 0) - change;
      row[ofOther] = (row[ofOther] ?? 0) + change;
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
