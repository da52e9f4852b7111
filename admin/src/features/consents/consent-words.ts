import type { Consent, Tier } from './api.ts';

const tiers: Record<Tier, { label: string; hint: string }> = {
  private: { label: 'Nothing', hint: 'Your judgements are in no figure and are shown to nobody outside your partnership.' },
  anonymous: {
    label: 'Count us, without our name',
    hint: 'Your judgements are counted in ranges over groups of at least 13 councils.',
  },
  named: {
    label: 'Show us by name to councils that take part',
    hint: 'They see the stages you agreed, and no words. You are in no count.',
  },
  public: { label: 'Show us by name to everyone', hint: 'Anyone sees the stages you agreed, and no words. You are in no count.' },
};

/** What can be chosen now, in the order of openness. */
export function itemsOf({ choices }: Consent) {
  return choices.map((value) => ({ value, ...tiers[value] }));
}

export function tierWords(tier: Tier): string {
  return tiers[tier].label;
}

/** Why less can be chosen once the release is frozen. */
export function frozenWords({ tier, isFrozen }: Consent): string | null {
  if (!isFrozen) return null;
  if (tier === 'anonymous') {
    return 'You are counted in the release of this period. Until the next one you cannot be named, since that would help others work out the judgements of councils that are not named. You can go back to nothing: the figures stay as they are.';
  }
  if (tier === 'private')
    return 'Who takes part in the release of this period is settled. You can choose again for the next one.';
  return 'You can take your name off at any time. That takes it off the pages, not from what others have read.';
}
