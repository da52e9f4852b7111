export interface Piece {
  readonly text: string;
  /** In both texts, or in this one alone. */
  readonly shared: boolean;
}

function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Length of the longest common run of words from each pair of places to the ends. */
function commonLengths(mine: readonly string[], theirs: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let i = mine.length - 1; i >= 0; i--) {
    const row = rows[i];
    const below = rows[i + 1];
    if (!row || !below) continue;
    for (let j = theirs.length - 1; j >= 0; j--) {
      row[j] = mine[i]?.trim() === theirs[j]?.trim() ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function add(pieces: Piece[], text: string, shared: boolean): void {
  const last = pieces.at(-1);
  if (last?.shared === shared) pieces[pieces.length - 1] = { text: last.text + text, shared };
  else pieces.push({ text, shared });
}

/** Splits two texts, word by word, into what they share and what only one of them has. */
export function diffWords(mine: string, theirs: string): { readonly mine: readonly Piece[]; readonly theirs: readonly Piece[] } {
  const left = words(mine);
  const right = words(theirs);
  const lengths = commonLengths(left, right);
  const pieces = { mine: [] as Piece[], theirs: [] as Piece[] };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const one = left[i];
    const other = right[j];
    if (one !== undefined && other !== undefined && one.trim() === other.trim()) {
      add(pieces.mine, one, true);
      add(pieces.theirs, other, true);
      i++;
      j++;
    } else if (other === undefined || (one !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      add(pieces.mine, one ?? '', false);
      i++;
    } else {
      add(pieces.theirs, other, false);
      j++;
    }
  }
  return pieces;
}
