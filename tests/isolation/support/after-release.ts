import { answerAll, framework, openCycle, signOff } from '../../support/assessments.ts';
import type { Answered, World } from '../../support/world.ts';
import type { Counted } from './attacked-release.ts';

const consentAddress = `/v1/consents/${framework.frameworkCode}/${openCycle}`;

/** A council's lead chooses what its judgements may be used for. */
export async function chooseTier(world: World, { council }: Counted, tier: string): Promise<Answered> {
  const { body } = await world.ask('GET', consentAddress, { as: council.lead });
  return world.ask('PUT', consentAddress, {
    as: council.lead,
    body: { tier, contact: null },
    headers: { 'if-match': body.etag },
  });
}

/** A council reopens what it signed off, answers everything otherwise and signs off again. */
export async function reviseTo(world: World, { council, assessmentId }: Counted, stage: string): Promise<void> {
  const at = `/v1/assessments/${assessmentId}`;
  const { body } = await world.ask('GET', at, { as: council.lead });
  const reopened = await world.ask('POST', `${at}/reopen`, {
    as: council.lead,
    body: { reason: 'An inspection letter came.' },
    headers: { 'if-match': body.etag },
  });
  if (reopened.status !== 200) throw new Error(`not reopened: ${reopened.text}`);
  await answerAll(world, council.editor, assessmentId, stage);
  await signOff(world, council.lead, assessmentId, true);
}
