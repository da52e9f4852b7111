import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { releasesKey } from '../../lib/releases.ts';

export type Release = Schemas['Release'];
export type Progress = Schemas['ReleaseProgress'];
export type Peer = Schemas['Peer'];
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

export function usePeers(gssCode: string, releaseId: string) {
  return useQuery({
    queryKey: [...releasesKey, gssCode, releaseId, 'peers'],
    queryFn: async () =>
      (await answer(api.GET('/v1/releases/{releaseId}/peers', { params: { path: { releaseId } }, headers: forCouncil(gssCode) })))
        .items,
  });
}

/** Where the job is; asked again every two seconds while it may be at work. */
export function useProgress(releaseId: string) {
  return useQuery({
    queryKey: [...releasesKey, releaseId, 'progress'],
    queryFn: () => answer(api.GET('/v1/releases/{releaseId}/progress', { params: { path: { releaseId } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'frozen' || (data?.state === 'open' && data.freezeAskedAt !== null) ? 2_000 : false,
  });
}

export function useOpenRelease() {
  return useMove((body: { frameworkCode: string; cycleCode: string; demonstration: boolean }) =>
    answer(api.POST('/v1/releases', { headers: newIdempotencyKey(), body })),
  );
}

export function useFreezeRelease(releaseId: string) {
  return useMove((body: { evenIfWithheld: boolean }) =>
    answer(api.POST('/v1/releases/{releaseId}/freeze', { params: { path: { releaseId } }, body })),
  );
}

export function useApproveRelease(releaseId: string) {
  return useMove(() => answer(api.POST('/v1/releases/{releaseId}/approve', { params: { path: { releaseId } } })));
}

export function usePublishRelease(releaseId: string) {
  return useMove((body: { publicFrom: string }) =>
    answer(api.POST('/v1/releases/{releaseId}/publish', { params: { path: { releaseId } }, body })),
  );
}

export function useWithdrawRelease(releaseId: string) {
  return useMove((body: { reason: string }) =>
    answer(api.POST('/v1/releases/{releaseId}/withdraw', { params: { path: { releaseId } }, body })),
  );
}

/** A move of a release: everything read of releases is read anew. */
function useMove<Input, Output>(move: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: () => client.invalidateQueries({ queryKey: releasesKey }) });
}

/** The judgements of councils that chose to be named, as far as this reader may read them. */
export function useNamedJudgements(releaseId: string) {
  return useQuery({
    queryKey: [...releasesKey, null, releaseId, 'named-judgements'],
    queryFn: async () =>
      (await answer(api.GET('/v1/releases/{releaseId}/named-judgements', { params: { path: { releaseId } } }))).items,
  });
}
