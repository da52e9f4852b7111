import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { approveAndPublish, freeze, signedOff } from '../support/releases.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('are registered: England, types, regions and families, each with its areas', async () => {
  const { body, headers } = await world.ask('GET', '/v1/cohorts');
  expect(headers['cache-control']).toMatch(/^public/);
  expect(body.items.map(({ code, gssCodes }: { code: string; gssCodes: string[] }) => [code, gssCodes.length])).toEqual([
    ['england', 153],
    ['type-county', 21],
    ['type-london-borough', 33],
    ['type-metropolitan-district', 36],
    ['type-unitary-authority', 63],
    ['region-north', 51],
    ['region-midlands-and-east', 35],
    ['region-london', 33],
    ['region-south', 34],
    ['family-1', 39],
    ['family-2', 38],
    ['family-3', 38],
    ['family-4', 38],
  ]);
});

it('are the only groups there is an answer about: any other is refused with the reason and the list', async () => {
  await signedOff(world, 13);
  const { id } = await freeze(world);
  await approveAndPublish(world, await world.newNational('analyst'), id, '2026-01-01');
  for (const group of ['E06000001,E06000002', 'ten-neighbours', 'England']) {
    const refused = await world.ask('GET', `/v1/releases/${id}?cohort=${encodeURIComponent(group)}`);
    expectProblem(refused, 404, 'cohort.not-registered');
    expect(refused.body.detail).toMatch(/could give one council away\. Registered are england, type-county, .* family-4\.$/);
  }
  // The control: a registered one, in the release and not.
  const codes = async (cohort: string) =>
    (await world.ask('GET', `/v1/releases/${id}?cohort=${cohort}`)).body.cohorts.map(({ code }: { code: string }) => code);
  expect(await codes('england')).toEqual(['england']);
  expect(await codes('family-1')).toEqual([]);
});
