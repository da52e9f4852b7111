import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';
import type { Assessment } from './assessments.ts';
import type { Membership } from './session.ts';

export type ReleaseSummary = Schemas['ReleaseSummary'];

export const releasesKey = ['releases'] as const;

/** The releases that this reader may read; a council also reads those it was counted in before they are public. */
export function useReleases(gssCode: string | null) {
  return useQuery({
    queryKey: [...releasesKey, gssCode],
    queryFn: async () => (await answer(api.GET('/v1/releases', { headers: gssCode === null ? {} : forCouncil(gssCode) }))).items,
  });
}

/** Whether this installation holds demonstration data: its public releases are all that says so to everyone. */
export function useIsDemonstration(): boolean {
  return useReleases(null).data?.some(({ demonstration }) => demonstration) ?? false;
}

/** The release that this council's revisions of an assessment could be counted in, once the council may see it. */
export function useReleaseOfCycle(
  { gssCode, demonstration }: Membership,
  assessment: Pick<Assessment, 'frameworkCode' | 'cycleCode'> | undefined,
): ReleaseSummary | undefined {
  return useReleases(gssCode).data?.find(
    (release) =>
      release.frameworkCode === assessment?.frameworkCode &&
      release.cycleCode === assessment.cycleCode &&
      release.demonstration === demonstration,
  );
}
