import type { World, Someone, TestCouncil } from '../../support/world.ts';
import { answerAll, signOff, startAssessment } from '../../support/assessments.ts';
import { approveAndPublish, freeze, letTheDayCome } from '../../support/releases.ts';

/** A council that was counted, and the stage it secretly chose for each statement, by code. */
export interface Counted {
  council: TestCouncil;
  assessmentId: string;
  stages: Map<string, string>;
}

export interface AttackedRelease {
  releaseId: string;
  analyst: Someone;
  counted: Counted[];
  /** A council that signed off and keeps its judgements to itself. */
  apart: TestCouncil;
}

/**
 * A release as real councils and analysts make it, everything over the API: each council answers and signs off, the release is
 * frozen, audited, approved, published, and its public day has come.
 *
 * @param stageOf the stage code of a council (by its place in `gssCodes`) for a statement (by its place in the framework)
 */
export async function publishAttacked(
  world: World,
  gssCodes: readonly string[],
  apart: string,
  stageOf: (council: number, statement: number) => string,
): Promise<AttackedRelease> {
  const counted: Counted[] = [];
  for (const [index, gssCode] of gssCodes.entries()) {
    counted.push(await signedOffAt(world, gssCode, (statement) => stageOf(index, statement), true));
  }
  const { council } = await signedOffAt(world, apart, () => '2', false);
  const analyst = await world.newNational('analyst');
  const { id: releaseId } = await freeze(world);
  await approveAndPublish(world, analyst, releaseId, '2099-01-01');
  return { releaseId, analyst, counted, apart: council };
}

/** Lets everybody read it. */
export const letEverybodyRead = (world: World, { releaseId }: AttackedRelease) => letTheDayCome(world, releaseId);

/** A new council that has answered everything and signed off. */
export async function signedOffAt(
  world: World,
  gssCode: string,
  stageOf: (statement: number) => string,
  contribute: boolean,
): Promise<Counted> {
  const council = await world.newCouncil({ gssCode });
  const { id: assessmentId } = await startAssessment(world, council.lead);
  await answerAll(world, council.editor, assessmentId, stageOf);
  await signOff(world, council.lead, assessmentId, contribute);
  const { body } = await world.ask('GET', `/v1/assessments/${assessmentId}/judgements`, { as: council.viewer });
  const items = body.items as { statementCode: string; answer: { stage: string } }[]; // As the contract says.
  return { council, assessmentId, stages: new Map(items.map(({ statementCode, answer }) => [statementCode, answer.stage])) };
}
