import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectProblem } from '../support/problems.ts';
import { anonymous, openWorld, type Someone, type World } from '../support/world.ts';
import {
  letEverybodyRead,
  publishAttacked,
  signedOffAt,
  type AttackedRelease,
  type Counted,
} from './support/attacked-release.ts';
import { chooseTier, reviseTo } from './support/after-release.ts';
import { auditOf, type ReadRelease } from './support/audit-of-read.ts';
import { differences, harvest, type Harvest } from './support/harvest.ts';

// What somebody outside learns from everything they may ask, before the public day and after it. Two things are shown. Nothing
// that anyone else can read depends on a hidden judgement but the release's figures: the judgements are exchanged beneath them,
// and every answer stays as it was, to the byte, in a second process that has nothing in its memory. And the figures, taken from
// what was read, leave the doubts that the audit asks for.

const contributors = 60;

let world: World;
let release: AttackedRelease;
let latecomer: string;
let coalition: Counted[];
let victims: Counted[];
let attackers: [string, Someone][];

beforeAll(async () => {
  world = await openWorld();
  const { rows } = await world.database.root.query<{ gss_code: string }>('select gss_code from areas order by gss_code');
  const codes = rows.map(({ gss_code }) => gss_code);
  release = await publishAttacked(
    world,
    codes.filter((_, index) => index % 5 < 2).slice(0, contributors),
    codes[4] ?? '',
    (council, statement) => `${1 + ((council * 7 + statement * 3) % 4)}`,
  );
  latecomer = codes[9] ?? '';
  coalition = release.counted.slice(0, 5);
  victims = release.counted.slice(5);
  attackers = [
    ['everybody', anonymous],
    ['a council that is not counted', release.apart.lead],
    ...coalition.slice(0, 2).map(({ council }): [string, Someone] => [`a member, ${council.gssCode}`, council.lead]),
    ['an analyst', release.analyst],
  ];
}, 180_000);
afterAll(() => world.close());

/** What each attacker reads of a victim, of a council of the coalition, and of what belongs to nobody. */
async function harvests(from: World): Promise<Harvest> {
  const found: Harvest = new Map();
  for (const [name, as] of attackers) {
    const read = await harvest(from, as, release, [...victims.slice(0, 1), ...coalition.slice(0, 1)]);
    for (const [question, answer] of read) found.set(`${name}: ${question}`, answer);
  }
  return found;
}

describe.each(['before its public day', 'from its public day on'])('a release, %s', (day) => {
  beforeAll(async () => {
    if (day === 'from its public day on') await letEverybodyRead(world, release);
  });

  it('reads the same whatever the hidden judgements are, but for its figures', async () => {
    const before = await harvests(world);
    await exchangeJudgements(victims);
    const second = await openWorld({ database: world.database });
    try {
      expect(differences(before, await harvests(second))).toEqual([]);
      const [victim] = victims;
      const own = await second.ask('GET', `/v1/assessments/${victim?.assessmentId}/judgements`, {
        as: victim?.council.lead ?? anonymous,
      });
      const stages = (own.body.items as { answer: { stage: string } }[]).map(({ answer }) => answer.stage);
      expect(stages, 'control: the judgements are others').not.toEqual([...(victim?.stages.values() ?? [])]);
    } finally {
      await second.close();
      await exchangeJudgements(victims);
    }
  });
});

describe('councils that come and go after a release', () => {
  it('change nothing that anybody else reads, its ETags included', async () => {
    const before = await harvests(world);
    const [leaver, reviser] = [victims[1], victims[2]];
    if (!leaver || !reviser) throw new Error('too few victims');
    await signedOffAt(world, latecomer, () => '4', true);
    expect((await chooseTier(world, leaver, 'private')).status).toBe(200);
    await reviseTo(world, reviser, '4');
    expect(differences(before, await harvests(world))).toEqual([]);
  });

  it('cannot be named beside a release that counts them, since that adds one to every coalition', async () => {
    const [counted] = victims.slice(3);
    if (!counted) throw new Error('too few victims');
    expectProblem(await chooseTier(world, counted, 'public'), 409, 'consent.frozen');
    expect((await chooseTier(world, counted, 'private')).status, 'control: it may go').toBe(200);
  });
});

describe('the figures, as everybody reads them', () => {
  it('leave every doubt to an outsider, to each kind of member, and to five who choose themselves against the figures', async () => {
    const { body } = await world.ask('GET', `/v1/releases/${release.releaseId}`);
    const audit = await auditOf(world, release, body as ReadRelease); // As the contract says.
    expect(audit).toMatchObject({ verdict: 'passed', faults: [], exposure: { determined: 0, narrowed: 0, limited: 0 } });
    expect(audit.exposure.audits).toBeGreaterThan(42 * 3);
  });
});

/** Turns every stage of these councils over (1 to 4, 2 to 3 and back), in what they work on and what they sealed. */
async function exchangeJudgements(of: readonly Counted[]): Promise<void> {
  const ids = of.map(({ council }) => `'${council.id}'`).join();
  await world.database.root.query(`begin; set local session_replication_role = replica;
    update judgements set stage_code = translate(stage_code, '1234', '4321') where council_id in (${ids});
    update submission_answers set stage_code = translate(stage_code, '1234', '4321') where council_id in (${ids}); commit`);
}
