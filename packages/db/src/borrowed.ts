import pg from 'pg';

/**
 * Whether a connection must not be used again. A fault the server reported leaves it clean, since a batch's Sync or the
 * rollback ends its transaction; but a prepared statement that the server forgot, or whose tables changed beneath it, would
 * fail each time from now on.
 */
export function leavesUnclean(error: unknown): error is Error {
  if (!(error instanceof pg.DatabaseError)) return true;
  return error.severity === 'FATAL' || ['0A000', '26000', '42P05'].includes(error.code ?? '');
}

/** Does something on a borrowed connection; one that broke is not given back. */
export async function onConnection<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    if (leavesUnclean(error)) broken = error;
    throw error;
  } finally {
    client.release(broken);
  }
}

/** One transaction: `begin` opens it, and what it answers goes to the work. */
export async function inTransaction<Begun, T>(
  pool: pg.Pool,
  begin: (client: pg.PoolClient) => Promise<Begun>,
  work: (client: pg.PoolClient, begun: Begun) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const begun = await begin(client).catch((error: unknown) => {
      if (leavesUnclean(error)) broken = error;
      throw error;
    });
    const result = await work(client, begun);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((fault: Error) => (broken = fault));
    throw error;
  } finally {
    client.release(broken);
  }
}
