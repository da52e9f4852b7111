import type { SharedQueries } from '@waymark/db';
import { KeptBytes, type Kept } from '../../http/kept-bytes.ts';
import { readStatistics, readStatisticsMark, type StatisticsRow } from '../../wire/statistics-store.ts';

/** For all answers together: a hundred comparisons, or as many areas. */
const mostBytes = 12 * 2 ** 20;

/** How long the mark stands without asking again: a new vintage reaches everyone within this time, in milliseconds. */
const standsFor = 2_000;

/**
 * Answers as they are sent, and what all areas' places are worked out of. They change only when figures or the catalogue do, so each
 * is read, worked out, checked and written once. Nothing here is state that a second process would miss.
 */
export class KeptStatistics {
  readonly #queries: SharedQueries;
  readonly #kept = new KeptBytes(mostBytes);
  #mark: Promise<string> | undefined;
  #askedAt = 0;
  #latest: { mark: string; row: Promise<StatisticsRow> } | undefined;

  constructor(queries: SharedQueries) {
    this.#queries = queries;
  }

  /** @param key names the answer among all others */
  async find(key: string, make: () => Promise<Buffer>): Promise<Kept> {
    return this.#kept.find(`${await this.#present()} ${key}`, make);
  }

  /** The latest figures of every area, and those of the year before. */
  async latest(): Promise<StatisticsRow> {
    const mark = await this.#present();
    if (this.#latest?.mark === mark) return this.#latest.row;
    const row = readStatistics(this.#queries, { reach: 'place' });
    this.#latest = { mark, row };
    // A failed read is not kept.
    row.catch(() => (this.#latest = undefined));
    return row;
  }

  #present(): Promise<string> {
    if (this.#mark && Date.now() - this.#askedAt < standsFor) return this.#mark;
    this.#askedAt = Date.now();
    const asking = readStatisticsMark(this.#queries);
    asking.catch(() => (this.#mark = undefined));
    this.#mark = asking;
    return asking;
  }
}
