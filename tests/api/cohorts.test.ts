import { readShipped, registeredCohorts } from '@waymark/reference-data';
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
  const shipped = await readShipped();
  if ('faults' in shipped) throw new Error(JSON.stringify(shipped.faults));
  const { areas, families } = shipped.data.reference;
  const registered = registeredCohorts(areas, families).map(({ code, members }) => [code, [...members].sort()]);
  expect(registered).toHaveLength(13);
  const items = body.items as { code: string; gssCodes: string[] }[]; // As the contract says.
  expect(items.map(({ code, gssCodes }) => [code, [...gssCodes].sort()])).toEqual(registered);
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
