import { v7 } from 'uuid';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { World } from '../support/world.ts';

const zoneBefore = process.env['TZ'];

afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
  vi.resetModules();
});

/** A service that was loaded in that time zone, on a database that is in it too. */
async function openWorldIn(zone: string): Promise<World> {
  process.env['TZ'] = zone;
  // What is made once as a module loads, such as a calendar, keeps the zone of that moment.
  vi.resetModules();
  const { openWorld } = await import('../support/world.ts');
  const world = await openWorld();
  const { root } = world.database;
  const { rows } = await root.query<{ name: string }>('select current_database() as name');
  await root.query(`alter database ${rows[0]?.name} set timezone = '${zone}'`);
  await root.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'waymark_api'`,
  );
  await expect.poll(() => world.ask('GET', '/health/ready').then(({ status }) => status)).toBe(200);
  return world;
}

/** What every answer with a day in it says, in one text. */
async function everyDay(world: World): Promise<string> {
  const council = await world.newCouncil();
  const made = await world.ask('POST', '/v1/api-keys', {
    as: council.lead,
    body: { name: 'Days', scopes: ['events:read'], expiresOn: dayAhead(200) },
  });
  const national = await world.ask('POST', '/v1/national/api-keys', {
    as: await world.newNational('administrator'),
    body: { name: 'Days', scopes: ['releases:read'], expiresOn: dayAhead(201) },
  });
  const listed = await world.ask('GET', '/v1/api-keys', { as: council.lead });
  const cycles = await world.ask('GET', '/v1/cycles');
  const area = await world.ask('GET', '/v1/areas/E06000061');
  // The night in which clocks change.
  const releaseId = v7();
  // Past its trigger, since a release begins open.
  await world.database.root.query(
    `begin; set local session_replication_role = replica;
     insert into releases (id, framework_id, framework_version_id, cycle_code, demonstration, state, opened_at, opened_by_name, frozen_at,
       public_from, manifest, hash)
     select '${releaseId}', framework_id, id, '2025-26', true, 'published', now(), 'a test', now(), '2026-03-29', '{"method": "none"}',
       repeat('0', 64)
     from framework_versions limit 1; commit`,
  );
  const release = await world.ask('GET', `/v1/releases/${releaseId}`);
  return JSON.stringify([
    made.body.expiresOn,
    national.body.expiresOn,
    listed.body.items[0].expiresOn,
    cycles.body.items,
    area.body.formerCodes,
    area.body.laterCodes,
    release.body.publicFrom,
  ]);
}

/** Counted from England's own day, so that every zone asks for the same one. */
function dayAhead(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('days', () => {
  it('are the same in every time zone of the process and of the database', async () => {
    const seen = new Map<string, string>();
    for (const [zone, offset] of [
      ['UTC', 0],
      ['Pacific/Kiritimati', -840],
      ['America/Los_Angeles', 480],
    ] as const) {
      const world = await openWorldIn(zone);
      // The control: the zone is in force, here and there.
      expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
      expect((await world.db.pool.query('show timezone')).rows).toEqual([{ TimeZone: zone }]);
      seen.set(zone, await everyDay(world));
      await world.close();
    }
    expect(new Set(seen.values()).size).toBe(1);
    expect(seen.get('UTC')).toContain(dayAhead(200));
    expect(seen.get('UTC')).toContain('"2026-03-29"');
  });
});
