import { echelon, primes } from './elimination.ts';

/**
 * Who is exactly determined by sums (or means) that are published without any rounding, by linear algebra alone.
 *
 * @param contributors everyone whose value may stand in a sum
 * @param sums the members of each published sum
 * @param known contributors whose values the attacker has: a coalition's own, and published ones
 * @returns those, other than the known, whose value is a combination of the sums and the known values. The elimination is
 * done modulo two primes; one of the two would have to divide a denominator for that one to miss somebody, and whoever either of
 * them finds is in the answer.
 */
export function rowSpaceDetermined(
  contributors: readonly string[],
  sums: readonly (readonly string[])[],
  known: readonly string[] = [],
): readonly string[] {
  const hidden = contributors.filter((contributor) => !known.includes(contributor));
  const columnOf = new Map(hidden.map((contributor, column) => [contributor, column]));
  const matrix = sums.map((members) => {
    const row = new Float64Array(hidden.length);
    for (const member of members) {
      const column = columnOf.get(member);
      if (column !== undefined) row[column] = 1;
    }
    return row;
  });
  // A unit vector is in the row space exactly when it is a row of the reduced echelon form.
  const determined = primes.flatMap((prime) =>
    echelon(matrix, prime).rows.flatMap((row) => {
      const support = [...row.keys()].filter((column) => row[column] !== 0);
      return support.length === 1 ? support : [];
    }),
  );
  return hidden.filter((_, column) => determined.includes(column));
}
