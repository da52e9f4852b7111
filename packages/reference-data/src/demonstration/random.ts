import { createHash } from 'node:crypto';

/** Numbers in [0, 1) that follow from the words alone, so that the same seed makes the same demonstration on any machine. */
export interface Random {
  next(): number;
  /** From the normal distribution with mean 0 and standard deviation 1. */
  normal(): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** A stream of its own for each place it is used: adding a statement leaves the answers to the others as they were. */
export function randomFor(...words: (string | number)[]): Random {
  let state = createHash('sha256').update(JSON.stringify(words)).digest().readUInt32LE(0);
  // Mulberry32: small, fast and even enough for invented answers.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  };
}

/** The list in an order that follows from the words. */
export function shuffled<T>(list: readonly T[], ...words: (string | number)[]): T[] {
  const random = randomFor(...words);
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
