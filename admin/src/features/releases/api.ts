import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from '../../lib/api.ts';
import { releasesKey } from '../../lib/releases.ts';

export type Release = Schemas['Release'];
export type OurPlace = Schemas['OurPlace'];
export type Cell = Schemas['ReleaseCell'];
export type AnswerPlace = Schemas['AnswerPlace'];

export function useRelease(gssCode: string | null, releaseId: string) {
  return useQuery({
    queryKey: [...releasesKey, gssCode, releaseId],
    queryFn: () => {
      const headers = gssCode === null ? {} : forCouncil(gssCode);
      return answer(api.GET('/v1/releases/{releaseId}', { params: { path: { releaseId } }, headers }));
    },
  });
}

export function useOurPlace(gssCode: string, releaseId: string) {
  return useQuery({
    queryKey: [...releasesKey, gssCode, releaseId, 'our-place'],
    queryFn: () =>
      answer(api.GET('/v1/releases/{releaseId}/our-place', { params: { path: { releaseId } }, headers: forCouncil(gssCode) })),
  });
}

export function usePublishRelease(releaseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { publicFrom: string }) =>
      answer(api.POST('/v1/releases/{releaseId}/publish', { params: { path: { releaseId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: releasesKey }),
  });
}

export function useWithdrawRelease(releaseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      answer(api.POST('/v1/releases/{releaseId}/withdraw', { params: { path: { releaseId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: releasesKey }),
  });
}
