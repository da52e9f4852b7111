/**
 * Linear algebra over the whole numbers modulo a prime below 2^26.5, so that products stay exact in a double.
 * A nonzero minor of a matrix of zeros and ones with up to 20 rows is smaller than such a prime (Hadamard's bound for them,
 * 21^10.5 / 2^20, is 73 million), so for the cohorts of a release the ranks found are the ranks over the rationals.
 */
export const primes = [94906249, 94906247] as const;

/** Reduced rows in echelon form; `pivots` holds the column of each row's leading 1. */
export type Echelon = { readonly rows: readonly Float64Array[]; readonly pivots: readonly number[] };

/** The reduced echelon form of the rows, zero rows left out. Entries are whole numbers, negative ones included. */
export function echelon(matrix: readonly ArrayLike<number>[], prime: number = primes[0]): Echelon {
  const rows = matrix.map((row) => Float64Array.from(row, (entry) => ((entry % prime) + prime) % prime));
  const width = rows[0]?.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const rank = pivots.length;
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    const pivotRow = rows[found];
    const displaced = rows[rank];
    if (!pivotRow || !displaced) continue;
    rows[found] = displaced;
    rows[rank] = pivotRow;
    scale(pivotRow, inverse(pivotRow[column] ?? 0, prime), prime);
    for (const row of rows) if (row !== pivotRow) subtract(row, row[column] ?? 0, pivotRow, prime);
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

/** The combinations of independent rows that are 0 in a column: one row fewer when one of them is not 0 there. */
export function vanishingAt(rows: readonly Float64Array[], column: number, prime: number = primes[0]): readonly Float64Array[] {
  const pivot = rows.find((row) => row[column] !== 0);
  if (!pivot) return rows;
  const unit = Float64Array.from(pivot);
  scale(unit, inverse(unit[column] ?? 0, prime), prime);
  return rows
    .filter((row) => row !== pivot)
    .map((row) => {
      const rest = Float64Array.from(row);
      subtract(rest, rest[column] ?? 0, unit, prime);
      return rest;
    });
}

function scale(row: Float64Array, factor: number, prime: number): void {
  row.forEach((entry, column) => (row[column] = (entry * factor) % prime));
}

function subtract(row: Float64Array, factor: number, other: Float64Array, prime: number): void {
  if (factor === 0) return;
  const negative = prime - factor;
  other.forEach((entry, column) => {
    if (entry !== 0) row[column] = ((row[column] ?? 0) + negative * entry) % prime;
  });
}

/** Fermat's little theorem: the power prime - 2 of a number is its inverse. */
function inverse(number: number, prime: number): number {
  let result = 1;
  let square = number;
  for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
