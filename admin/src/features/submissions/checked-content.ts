import type { Check } from './api.ts';

/** Names the content that a lead read on the check page. It goes along to sign-off, so that only this can be signed there. */
export function checkedContent({ contentHash }: Check): { readonly contentHash: string } {
  return { contentHash };
}

/** The content named by the page before, if there was one. */
export function contentHashOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('contentHash' in state)) return null;
  return typeof state.contentHash === 'string' ? state.contentHash : null;
}
