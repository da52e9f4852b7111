import type pg from 'pg';
import { leavesUnclean } from './borrowed.ts';
import { sendUnderOneSync, type Answer, type Statement } from './one-sync.ts';

/** A connection, borrowed while any batch is under way on it. */
interface Lane {
  client: Promise<pg.PoolClient> | undefined;
  underWay: number;
  broken: Error | undefined;
}

const newLane = (): Lane => ({ client: undefined, underWay: 0, broken: undefined });

/**
 * Connections on which several small reads are under way at the same time: each is sent without waiting for the answers
 * to those before it. Every batch is a transaction of its own, so what one of them sets ends with it, and one that
 * fails fails alone. A connection that breaks fails all that are under way on it; the next batch gets a new one.
 * What waits for a lock, or runs for long, does not belong here: those behind it would wait too.
 */
export class PipelinedConnections {
  readonly #pool: pg.Pool;
  readonly #lanes: Lane[];

  /** @param pool of clients with `pipeline: true`, at least `size` of them */
  constructor(pool: pg.Pool, size: number) {
    this.#pool = pool;
    this.#lanes = Array.from({ length: size }, newLane);
  }

  async send(statements: readonly Statement[]): Promise<Answer[]> {
    const lane = this.#lanes.reduce((least, other) => (other.underWay < least.underWay ? other : least));
    const borrowed = (lane.client ??= this.#pool.connect());
    lane.underWay += 1;
    try {
      return await sendUnderOneSync(await borrowed, statements, 'together');
    } catch (error) {
      if (leavesUnclean(error)) lane.broken = error;
      throw error;
    } finally {
      this.#leave(lane, borrowed);
    }
  }

  #leave(lane: Lane, borrowed: Promise<pg.PoolClient>): void {
    const place = this.#lanes.indexOf(lane);
    // Those still under way on it fail with it or end well; nobody new comes to it.
    if (lane.broken && place >= 0) this.#lanes[place] = newLane();
    lane.underWay -= 1;
    if (lane.underWay > 0) return;
    lane.client = undefined;
    // Who could not connect was told so by `send`.
    borrowed.then(
      (client) => client.release(lane.broken),
      () => undefined,
    );
  }
}
