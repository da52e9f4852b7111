import { makeRelease } from '@waymark/api/jobs/make-release';
import { answerAll, framework, openCycle, signOff, startAssessment } from './assessments.ts';
import type { Someone, TestCouncil, World } from './world.ts';

export interface Contributor {
  council: TestCouncil;
  assessmentId: string;
}

/** Councils that have signed off, each with every statement at `stage`. */
export async function signedOff(
  world: World,
  count: number,
  { contribute = true, demonstration = false, stage = '2' } = {},
): Promise<Contributor[]> {
  const made: Contributor[] = [];
  for (let index = 0; index < count; index += 1) {
    const council = await world.newCouncil({ demonstration });
    const { id } = await startAssessment(world, council.lead);
    await answerAll(world, council.editor, id, stage);
    await signOff(world, council.lead, id, contribute);
    made.push({ council, assessmentId: id });
  }
  return made;
}

/** Runs the release job as its own database role. */
export function freeze(world: World, more: { demonstration?: boolean; evenIfWithheld?: boolean; cycleCode?: string } = {}) {
  const { frameworkCode } = framework;
  return makeRelease(world.database.releaseUrl, { frameworkCode, cycleCode: openCycle, demonstration: false, ...more });
}

/** Approves an audited release, and publishes it from a day on. */
export async function approveAndPublish(world: World, analyst: Someone, releaseId: string, publicFrom: string): Promise<void> {
  for (const [move, body] of [['approve'], ['publish', { publicFrom }]] as const) {
    const { status } = await world.ask('POST', `/v1/releases/${releaseId}/${move}`, { as: analyst, body });
    if (status !== 200) throw new Error(`${move}: ${status}`);
  }
}

/** Lets a release's day come, which only time can: its trigger refuses the change to everybody else. */
export async function letTheDayCome({ database: { root } }: World, releaseId: string): Promise<void> {
  await root.query(`begin; set local session_replication_role = replica;
    update releases set public_from = current_date - 1 where id = '${releaseId}'; commit`);
}
