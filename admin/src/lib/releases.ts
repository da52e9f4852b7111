import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';

export type ReleaseSummary = Schemas['ReleaseSummary'];

export const releasesKey = ['releases'] as const;

/** The releases that this reader may read; a council also reads those it was counted in before they are public. */
export function useReleases(gssCode: string | null) {
  return useQuery({
    queryKey: [...releasesKey, gssCode],
    queryFn: async () => (await answer(api.GET('/v1/releases', { headers: gssCode === null ? {} : forCouncil(gssCode) }))).items,
  });
}

/**
 * Whether this installation holds demonstration data, for pages that nobody is signed in to: its public releases are all
 * that says so to everyone.
 */
export function useIsDemonstration(): boolean {
  return useReleases(null).data?.some(({ demonstration }) => demonstration) ?? false;
}
