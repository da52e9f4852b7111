import type pg from 'pg';

interface Link {
  sequence: number;
  hash: string;
  computed: string;
}

/**
 * What is wrong with a council's chain of events: a number missing or double, a hash that is not what its row and the one
 * before give, an end that is not the one noted. Nothing wrong: an empty list.
 */
export async function chainFaults(root: pg.Pool, councilId: string): Promise<string[]> {
  const client = await root.connect();
  try {
    // Hashes are over times in UTC, as the trigger writes them.
    await client.query(`begin isolation level repeatable read; set local timezone = 'UTC'`);
    const { rows: links } = await client.query<Link>(
      `select e.sequence::int, e.hash,
         event_hash(lag(e.hash, 1, '') over (order by e.sequence), to_jsonb(e) - 'hash') as computed
       from events e where e.council_id = $1 order by e.sequence`,
      [councilId],
    );
    const { rows: ends } = await client.query<{ last: number; hash: string }>(
      'select last_sequence::int as last, last_hash as hash from event_chains where council_id = $1',
      [councilId],
    );
    const faults = links.flatMap(({ sequence, hash, computed }, index) => [
      ...(sequence === index + 1 ? [] : [`number ${index + 1} is ${sequence}`]),
      ...(hash === computed ? [] : [`the hash of number ${sequence} is not of its row`]),
    ]);
    const last = links.at(-1);
    if (ends[0]?.last !== (last?.sequence ?? 0) || ends[0]?.hash !== (last?.hash ?? ''))
      faults.push('the end is not the one noted');
    return faults;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
