import { beforeAll, describe, expect, it } from 'vitest';
import { realLists, type RealLists } from '../attack/real-cohorts.ts';
import { play } from '../attack/scene.ts';
import { chooseRung, toEnd } from './ladder.ts';
import { simulatedContributors } from './participation.ts';
import { randomFrom } from './random.ts';

const effort = { simulated: 12, search: 20 };

let lists: RealLists;
beforeAll(async () => {
  lists = await realLists();
});

const listOf = (count: number, seed = `${count}`) =>
  simulatedContributors('random', count, lists.areas, lists.registered, randomFrom(seed));
const choose = (contributors: readonly string[], more = {}) =>
  toEnd(chooseRung({ contributors, registered: lists.registered, seed: 'ladder', effort, ...more }));

describe('chooseRung', () => {
  it('publishes nothing of 12, and England of 13', async () => {
    expect(await choose(listOf(12))).toMatchObject({ rung: undefined, cohorts: [], trials: [] });
    const thirteen = await choose(listOf(13));
    expect(thirteen).toMatchObject({ rung: 0, trials: [{ rung: 0, verdict: 'proved' }] });
    expect(thirteen.cohorts.map(({ code, cuts }) => ({ code, cuts }))).toEqual([{ code: 'england', cuts: [7] }]);
  });

  it('adds area types of at least 13 from 60 on', async () => {
    const { rung, cohorts, withheld } = await choose(listOf(80, 'eighty'));
    expect(rung).toBe(1);
    expect(cohorts[0]?.code).toBe('england');
    expect(cohorts.slice(1).map(({ kind }) => kind)).toContain('type');
    expect(cohorts.filter(({ members }) => members.length < 13)).toEqual([]);
    expect(withheld.find(({ code }) => code === 'region-north')?.reason).toBe('not_on_this_rung');
  });

  it('falls a rung when so few are left over that they could be told apart', async () => {
    const types = lists.registered.filter(({ kind }) => kind === 'type');
    const few = types.flatMap(({ members }, index) => (index === 0 ? members.slice(0, 4) : members));
    const fallen = await choose(few, { highest: 1 });
    expect(fallen.rung).toBe(0);
    expect(fallen.trials[0]).toMatchObject({ rung: 1, verdict: 'isolated', isolated: { contributors: 4 } });
  });

  it('starts below a rung whose release was refused', async () => {
    expect((await choose(listOf(80, 'eighty'), { highest: 0 })).trials.map(({ rung }) => rung)).toEqual([0]);
  });

  it('repeats itself for one seed', async () => {
    const [once, again] = [await choose(listOf(70)), await choose(listOf(70))];
    expect(again).toEqual(once);
  });
});

describe('a sample of npm run attack', () => {
  it.each([
    [40, 'random'],
    [60, 'clustered'],
    [90, 'random'],
  ] as const)('%i contributors, %s: the release that goes out tells nobody anything', async (count, pattern) => {
    const { audit } = await play({ count, pattern }, lists, 6, effort, () => undefined);
    expect(audit).toMatchObject({ verdict: 'passed', exposure: { determined: 0, narrowed: 0, limited: 0 } });
    expect(audit.exposure.audits).toBeGreaterThan(50);
  });
});
