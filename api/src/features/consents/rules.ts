import type { Tier } from '../../wire/consent-store.ts';

const tiers: readonly Tier[] = ['private', 'anonymous', 'named', 'public'];

/**
 * What a council may choose. Once who takes part is frozen, a counted council cannot be named in that cycle, since its name would
 * add a member to every coalition; nobody joins; and everybody may go back to private.
 */
export function choicesFor(present: Tier, isFrozen: boolean): Tier[] {
  if (!isFrozen) return [...tiers];
  const isNamed = (tier: Tier) => tier === 'named' || tier === 'public';
  return tiers.filter((tier) => tier === 'private' || tier === present || (isNamed(tier) && isNamed(present)));
}

/** Why a choice is not to be had until the next cycle. */
export function whyNot(present: Tier): string {
  return present === 'anonymous'
    ? 'Your judgements are counted in the release of this cycle. Naming you now would help others work out those that are not named: wait for the next cycle.'
    : 'Who takes part in the release of this cycle is settled. Choose again for the next cycle.';
}
