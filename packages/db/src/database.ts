import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { inTransaction } from './borrowed.ts';
import { PipelinedConnections } from './pipelined-connections.ts';
import { scopesOf, type ScopeFactory } from './scope.ts';

export interface DatabaseOptions {
  url: string;
  /** Connections at the most, 2 at the least: a fifth of them is for the busiest reads. */
  poolSize?: number;
  /** False behind a pooler that does not follow named statements (PgBouncer before 1.21 in transaction mode). */
  namedStatements?: boolean;
  /** Called for a connection that broke. The next query gets a new one. */
  onConnectionError?: (error: Error) => void;
}

/** What a query that concerns no council runs on. */
export type SharedQueries = NodePgDatabase;

export interface Database extends ScopeFactory {
  /** Shared tables, each statement by itself. Council tables show nothing here: no council is named. */
  shared: SharedQueries;
  /** One transaction for work that no signed-in person does: signing in, taking up a link. */
  transact<T>(work: (tx: SharedQueries) => Promise<T>): Promise<T>;
  pool: pg.Pool;
  /** For the busiest reads, several at a time on each connection. */
  pipelinedPool: pg.Pool;
  close(): Promise<void>;
}

/** Opens a pool as the role in `url`. No connection is made before the first query. */
export function openDatabase({ url, poolSize = 10, namedStatements = true, onConnectionError }: DatabaseOptions): Database {
  const pipelinedSize = Math.max(1, Math.floor(poolSize / 5));
  const open = (max: number, pipeline: boolean) => {
    // pg's types do not know `pipeline` yet.
    const options = { connectionString: url, max, pipeline, connectionTimeoutMillis: 3_000, idleTimeoutMillis: 30_000 };
    const opened = new pg.Pool(options);
    const report = (error: Error) => onConnectionError?.(error);
    opened.on('error', report);
    // A borrowed connection that breaks says so as well as failing its query; unheard, it would end the process.
    opened.on('connect', (client) => client.on('error', report));
    return opened;
  };
  const pool = open(Math.max(1, poolSize - pipelinedSize), false);
  const pipelinedPool = open(pipelinedSize, true);
  return {
    pool,
    pipelinedPool,
    shared: drizzle({ client: pool }),
    transact: (work) =>
      inTransaction(
        pool,
        (client) => client.query('begin'),
        (client) => work(drizzle({ client })),
      ),
    async close() {
      await Promise.all([pool.end(), pipelinedPool.end()]);
    },
    ...scopesOf(pool, new PipelinedConnections(pipelinedPool, pipelinedSize), namedStatements),
  };
}
