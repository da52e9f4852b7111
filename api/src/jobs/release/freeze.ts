import { minimumContributors } from '@waymark/disclosure';
import { pooledWith, releaseEdition } from './editions.ts';
import { markFrozen, recordEvent, type ReleaseRow } from './life-store.ts';
import { ReleaseRefusal } from './refusal.ts';
import { findEditions, findUse, freezeContributors, type Client } from './store.ts';

/**
 * Keeps who takes part and with which sealed submission, by now. Goes in `inOneMoment`.
 * @throws ReleaseRefusal
 */
export async function freeze(client: Client, release: ReleaseRow): Promise<void> {
  const editions = await findEditions(client, release.frameworkId);
  const edition = releaseEdition(editions, await findUse(client, release), release.frameworkCode);
  const pooled = pooledWith(editions, edition.id);
  const counted = await freezeContributors(client, { releaseId: release.id, round: release, versionIds: [...pooled.keys()] });
  if (counted < minimumContributors && !release.evenIfWithheld) throw new ReleaseRefusal(tooFew(release.demonstration));
  await markFrozen(client, release.id, edition.id);
  await recordEvent(client, 'release.frozen', release.id, { framework: release.frameworkCode, version: edition.version });
}

function tooFew(demonstration: boolean): string {
  return (
    `Fewer than ${minimumContributors} ${demonstration ? 'demonstration' : 'real'} councils are counted, so every figure would be withheld. ` +
    'A cycle has one release: wait for more councils, or have it frozen although all is withheld.'
  );
}
