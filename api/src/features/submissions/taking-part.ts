import type { CouncilTx } from '@waymark/db';
import { findConsent, holdOffFreezing, isFrozen, setConsent, type ConsentPlace } from '../../wire/consent-store.ts';

/**
 * Whether a revision takes part, as it is sealed: as its signatory says, or as the council chose before. To say it is to choose it for
 * the framework and cycle; once the release is frozen nobody joins it, and what is said is only sealed.
 */
export async function takePart(
  tx: CouncilTx,
  { councilId, ...place }: ConsentPlace & { councilId: string },
  contribute: boolean | undefined,
  actorName: string,
): Promise<boolean> {
  await holdOffFreezing(tx);
  const present = (await findConsent(tx, place))?.tier ?? 'private';
  if (contribute === undefined) return present !== 'private';
  if (contribute && present === 'private' && !(await isFrozen(tx, place))) {
    await setConsent(tx, councilId, place, { tier: 'anonymous', contact: null }, actorName);
  }
  if (!contribute && present !== 'private') await setConsent(tx, councilId, place, { tier: 'private', contact: null }, actorName);
  return contribute;
}
