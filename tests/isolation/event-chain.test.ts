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
