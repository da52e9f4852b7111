/** A repeatable source of randomness: equal seeds give equal numbers on every machine. */
export type Random = {
  /** A number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from 0 to `below - 1`. */
  readonly below: (below: number) => number;
  /** A normally distributed number of mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** The items in another order; the array handed in stays as it is. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
};

/** Randomness from a text such as a release's id. FNV-1a makes the state, mulberry32 the numbers: repeatable, not secret. */
export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: next() }))
        .sort((one, other) => one.key - other.key)
        .map(({ item }) => item),
  };
}
