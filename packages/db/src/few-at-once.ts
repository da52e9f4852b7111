interface Line {
  underWay: number;
  waiting: (() => void)[];
}

/**
 * Lets a few pieces of work of each kind be under way and keeps the others waiting, in the order in which they came. So one
 * caller's many changes, which take turns anyway, wait here and not on connections that others need.
 */
export class FewAtOnce {
  readonly #limit: number;
  readonly #lines = new Map<string, Line>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  async run<T>(kind: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(kind) ?? { underWay: 0, waiting: [] };
    this.#lines.set(kind, line);
    if (line.underWay < this.#limit) line.underWay += 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve)); // who ends hands its place on
    try {
      return await work();
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else line.underWay -= 1;
      if (line.underWay === 0) this.#lines.delete(kind);
    }
  }
}
