import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

const zoneBefore = process.env['TZ'];
let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
  await world.close();
});

/** What every answer with a day in it says, in one text. */
async function everyDay(): Promise<string> {
  const council = await world.newCouncil();
  const made = await world.ask('POST', '/v1/api-keys', {
    as: council.lead,
    body: { name: 'Days', scopes: ['events:read'], expiresOn: dayAhead(200) },
  });
  const administrator = await world.newNational('administrator');
  const national = await world.ask('POST', '/v1/national/api-keys', {
    as: administrator,
    body: { name: 'Days', scopes: ['releases:read'], expiresOn: dayAhead(201) },
  });
  const cycles = await world.ask('GET', '/v1/cycles');
  const area = await world.ask('GET', '/v1/areas/E06000061');
  const listed = await world.ask('GET', '/v1/api-keys', { as: council.lead });
  return JSON.stringify([
    made.body.expiresOn,
    national.body.expiresOn,
    listed.body.items[0].expiresOn,
    cycles.body.items,
    area.body.formerCodes,
    area.body.laterCodes,
  ]);
}

/** Counted from England's own day, so that both zones ask for the same one. */
function dayAhead(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

async function setZone(zone: string): Promise<void> {
  process.env['TZ'] = zone;
  const { root } = world.database;
  const { rows } = await root.query<{ name: string }>('select current_database() as name');
  await root.query(`alter database ${rows[0]?.name} set timezone = '${zone}'`);
  await root.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'waymark_api'`,
  );
  await expect.poll(() => world.ask('GET', '/health/ready').then(({ status }) => status)).toBe(200);
}

describe('days', () => {
  it('are the same in every time zone of the process and of the database', async () => {
    const seen = new Map<string, string>();
    for (const [zone, offset] of [
      ['UTC', 0],
      ['Pacific/Kiritimati', -840],
      ['America/Los_Angeles', 480],
    ] as const) {
      await setZone(zone);
      // The control: the zone is in force, here and there.
      expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
      expect((await world.db.pool.query('show timezone')).rows).toEqual([{ TimeZone: zone }]);
      seen.set(zone, await everyDay());
    }
    expect(new Set(seen.values()).size).toBe(1);
    expect([...seen.values()][0]).toContain(dayAhead(200));
  });
});
