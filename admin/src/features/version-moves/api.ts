import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, newIdempotencyKey, type Schemas } from '../../lib/api.ts';
import { assessmentKey, assessmentsKey } from '../../lib/assessments.ts';
import { useFreshQuery } from '../../lib/fresh-query.ts';

export type Preview = Schemas['VersionMovePreview'];
export type MovedAnswer = Schemas['MovedAnswer'];

const request = (gssCode: string, assessmentId: string) => ({
  params: { path: { assessmentId } },
  headers: forCouncil(gssCode),
});

/** Always read afresh: a move does exactly what its page showed. */
export function usePreview(gssCode: string, assessmentId: string, to: string) {
  return useFreshQuery([...assessmentKey(gssCode, assessmentId), 'version-move', to], () => {
    const { params, headers } = request(gssCode, assessmentId);
    return answer(api.GET('/v1/assessments/{assessmentId}/version-move', { params: { ...params, query: { to } }, headers }));
  });
}

export function useEarlierAnswers(gssCode: string, assessmentId: string) {
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'earlier-answers'],
    queryFn: async () =>
      (await answer(api.GET('/v1/assessments/{assessmentId}/earlier-answers', request(gssCode, assessmentId)))).items,
  });
}

export function useMoveToVersion(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ to, previewHash }: Preview) => {
      const { params, headers } = request(gssCode, assessmentId);
      return answer(
        api.POST('/v1/assessments/{assessmentId}/version-moves', {
          params,
          headers: { ...headers, ...newIdempotencyKey() },
          body: { to, previewHash },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}

export function useUndoMove(gssCode: string, assessmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (moveId: string) =>
      answer(
        api.POST('/v1/assessments/{assessmentId}/version-moves/{moveId}/undo', {
          params: { path: { assessmentId, moveId } },
          headers: forCouncil(gssCode),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}
