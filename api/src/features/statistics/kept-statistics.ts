import type { SharedQueries } from '@waymark/db';
import { KeptBytes, type Kept } from '../../http/kept-bytes.ts';
import { readStatisticsMark } from '../../wire/statistics-store.ts';

/** For all of them together: a hundred comparisons and as many areas. */
const mostBytes = 12 * 2 ** 20;

/** How long the mark stands without asking again: a new vintage reaches everyone within this time, in milliseconds. */
const standsFor = 2_000;

/**
 * Answers as they are sent. They change only when figures or the catalogue do, so each is read, worked out, checked and written once.
 * Nothing here is state that a second process would miss.
 */
export class KeptStatistics {
  readonly #queries: SharedQueries;
  readonly #kept = new KeptBytes(mostBytes);
  #mark: Promise<string> | undefined;
  #askedAt = 0;

  constructor(queries: SharedQueries) {
    this.#queries = queries;
  }

  /** @param key names the answer among all others */
  async find(key: string, make: () => Promise<Buffer>): Promise<Kept> {
    return this.#kept.find(`${await this.#present()} ${key}`, make);
  }

  #present(): Promise<string> {
    if (this.#mark && Date.now() - this.#askedAt < standsFor) return this.#mark;
    this.#askedAt = Date.now();
    const asking = readStatisticsMark(this.#queries);
    // A failed look is not kept.
    asking.catch(() => (this.#mark = undefined));
    this.#mark = asking;
    return asking;
  }
}
