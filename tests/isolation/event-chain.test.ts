import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const add = (councilId: string) =>
  world.database.root.query<{ sequence: string }>(
    `insert into events (council_id, sequence, hash, actor_kind, actor_name, action, subject)
     values ($1, 0, '', 'command', 'Test', 'test.written', 'tests') returning sequence`,
    [councilId],
  );

test('an event belongs to a council that is there, though no foreign key says so', async () => {
  const council = await world.newCouncil();
  expect(Number((await add(council.id)).rows[0]?.sequence)).toBeGreaterThan(0);
  await expect(add(v7())).rejects.toMatchObject({ code: '23502', column: 'sequence' });
});

test('the statements of the guide find nothing in whole chains, and each event that was changed or taken away', async () => {
  const guide = await readFile(path.resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const [, sql = ''] = /```sql\nBEGIN;\n(.*?)ROLLBACK;\n```/s.exec(guide) ?? [];
  const [changed, cut] = [await world.newCouncil(), await world.newCouncil()];
  for (const council of [changed, changed, cut, cut]) await add(council.id);
  await world.database.root.query(
    `insert into national_events (sequence, hash, actor_kind, actor_name, action, subject)
     values (0, '', 'command', 'Test', 'test.written', 'tests')`,
  );
  const client = await world.database.root.connect();
  // Several statements at once are answered as a list; pg's types know one answer.
  const verify = async () =>
    ((await client.query(sql)) as unknown as { rows: { council_id?: string; sequence: string }[] }[]).flatMap(({ rows }) => rows);
  try {
    await client.query('begin');
    expect(await verify()).toEqual([]);
    await client.query('set local session_replication_role = replica');
    await client.query(`update events set subject = 'another' where council_id = $1 and sequence = 1`, [changed.id]);
    await client.query('delete from events where council_id = $1 and sequence = 2', [cut.id]);
    await client.query(`update national_events set subject = 'another' where sequence = 1`);
    const found = await verify();
    expect(found).toContainEqual({ council_id: changed.id, sequence: '1' });
    expect(found).toContainEqual({ council_id: cut.id, sequence: '2' });
    expect(found).toContainEqual({ sequence: '1' });
    expect(found).toHaveLength(3);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
