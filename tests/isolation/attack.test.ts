import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, openWorld, type Someone, type World } from '../support/world.ts';
import { letEverybodyRead, publishAttacked, signedOffAt, type AttackedRelease, type Counted } from './support/attacked-release.ts';
import { differences, harvest, type Harvest } from './support/harvest.ts';

// What somebody outside learns from everything they may ask. Two things are shown. Nothing that anyone else can read depends on
// a hidden judgement except the release's figures: the judgements are exchanged for others beneath them, and every answer stays
// as it was, to the byte. And the figures themselves, taken from what was read, leave everybody every doubt the audit asks for.

let world: World;
let release: AttackedRelease;
let coalition: Counted[];
let victims: Counted[];
let attackers: [string, Someone][];

beforeAll(async () => {
  world = await openWorld();
  const { rows } = await world.database.root.query<{ gss_code: string }>('select gss_code from areas order by gss_code');
  const codes = rows.map(({ gss_code }) => gss_code);
  release = await publishAttacked(world, codes.slice(0, 20), codes[20] ?? '', (council, statement) => `${1 + ((council * 7 + statement * 3) % 4)}`);
  coalition = release.counted.slice(0, 5);
  victims = release.counted.slice(5);
  attackers = [
    ['everybody', anonymous],
    ['a council that is not counted', release.apart.lead],
    ...coalition.map(({ council }, index): [string, Someone] => [`member ${index + 1} of the coalition`, council.lead]),
    ['an analyst', release.analyst],
  ];
}, 180_000);
afterAll(() => world.close());

/** What each attacker reads, about a victim, itself and an area that takes no part. */
async function harvests(): Promise<Map<string, Harvest>> {
  const found = new Map<string, Harvest>();
  for (const [name, as] of attackers) found.set(name, await harvest(world, as, release, [...victims.slice(0, 1), ...coalition.slice(0, 1)]));
  return found;
}

describe('what can be read of a release', () => {
  it('does not depend on any hidden judgement, but through its figures', async () => {
    const before = await harvests();
    const again = await harvests();
    for (const [name] of attackers) {
      expect(differences(before.get(name) ?? new Map(), again.get(name) ?? new Map()), `${name}, asking twice`).toEqual([]);
    }
  });
});
